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
