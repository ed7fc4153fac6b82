import type { DocumentKind } from '../tree/nodes.js';

/**
 * The words that name the type of an instrument, printed alone on a line in capitals (Nghị định 30/2020/NĐ-CP,
 * Phụ lục III; Hướng dẫn 05-HD/VPTW), and the kind of document that they begin.
 */
const KIND_OF_TITLE: ReadonlyMap<string, DocumentKind> = new Map(
  Object.entries<DocumentKind>({
    'QUYẾT ĐỊNH': 'decision',
    'QUY CHẾ': 'regulation',
    'QUY ĐỊNH': 'regulation',
    'ĐIỀU LỆ': 'regulation',
    'NỘI QUY': 'regulation',
    'QUY TRÌNH': 'regulation',
    'QUY CHUẨN': 'regulation',
    'DANH MỤC': 'regulation',
    'CHƯƠNG TRÌNH': 'regulation',
    'KẾ HOẠCH': 'regulation',
    'ĐỀ ÁN': 'regulation',
    'HƯỚNG DẪN': 'regulation',
    'NGHỊ QUYẾT': 'resolution',
    'NGHỊ QUYẾT LIÊN TỊCH': 'resolution',
    'KẾT LUẬN': 'resolution',
    LUẬT: 'law',
    'BỘ LUẬT': 'law',
    'PHÁP LỆNH': 'law',
    'NGHỊ ĐỊNH': 'decree',
    'THÔNG TƯ': 'circular',
    'THÔNG TƯ LIÊN TỊCH': 'circular',
    'CHỈ THỊ': 'directive',
    'TỜ TRÌNH': 'submission',
  }),
);

/** Types that can be annexed to a decision and so begin a regulation inside it. */
const ANNEXABLE = new Set(
  [...KIND_OF_TITLE].flatMap(([title, kind]) => (kind === 'regulation' ? [title] : [])),
);
/** A longer line is no title, whoever issues the instrument. */
const LONGEST_TITLE = 120;

/** @returns the kind that a title line begins ("QUYẾT ĐỊNH"), or null for any other line */
export function kindOfTitle(text: string): DocumentKind | null {
  return mayBeTitle(text) ? (KIND_OF_TITLE.get(typeWords(text)) ?? null) : null;
}

/** The type words at the head of a line that goes on with the subject. */
const TITLE_WITH_SUBJECT = new RegExp(
  `^(?<title>${[...KIND_OF_TITLE.keys()].sort((a, b) => b.length - a.length).join('|')})(?=\\s+(?:\\p{Lu}{2}|V/v|V[ềỀ]\\s|Ban hành|Quy định|Sửa đổi|Phê duyệt))`,
  'u',
);

/**
 * "QUYẾT ĐỊNH Về việc ban hành Quy chế" and "LUẬT CÔNG NGHỆ THÔNG TIN" name the type and the subject on one line.
 * @returns the length of the type words, or 0 for a line that does not go on so
 */
export function titleLength(text: string): number {
  if (!mayBeTitle(text.slice(0, LONGEST_TITLE)) || kindOfTitle(text)) return 0;
  return TITLE_WITH_SUBJECT.exec(text)?.groups?.title?.length ?? 0;
}

/** "QUY CHẾ PHỐI HỢP GIỮA …": the title of an annex with its subject on the same line. */
export function beginsAnnexTitle(text: string): boolean {
  return ANNEXABLE.has(text.slice(0, titleLength(text)));
}

/** "Nghị định này", "Quy chế này": how an instrument speaks of itself, and the kind that then speaks. */
export const SELF_REFERENCES: ReadonlyMap<string, DocumentKind> = new Map(
  [...KIND_OF_TITLE].map(([title, kind]) => [`${title.charAt(0)}${title.slice(1).toLowerCase()} này`, kind]),
);

export function isAnnexTitle(text: string): boolean {
  return mayBeTitle(text) && ANNEXABLE.has(typeWords(text));
}

/** A quick look that most lines do not pass: titles are short, and their second letter is a capital. */
function mayBeTitle(text: string): boolean {
  const second = text.charAt(1);
  return text.length <= LONGEST_TITLE && second !== second.toLowerCase();
}

/** "NGHỊ ĐỊNH CỦA CHÍNH PHỦ" names the type as "NGHỊ ĐỊNH" does. */
const typeWords = (text: string): string =>
  text
    .replaceAll('Ð', 'Đ')
    .replace(/\s*[:.]$/, '')
    .replace(/\sCỦA\s\P{Ll}+$/u, '');
