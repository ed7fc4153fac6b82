/** Which instruments a text cites, each with what the text says of it. */
import { findDates, findLegalNumbers, firstEndingAfter, type LegalNumber, numberKey } from '../text/index.js';
import type { Document, Node } from '../tree/nodes.js';
import { visit } from '../tree/visit.js';
import { printedText, TEXT_TYPES } from './node-text.js';

export interface Citation {
  node: Node;
  /** The number in the node's text. */
  start: number;
  end: number;
  /** As printed: "2387/QĐ/TU". */
  number: string;
  /** The same for one number in its printed variants. */
  key: string;
  parts: LegalNumber;
  /** The word before the number: "Quyết định"; null where there is none. */
  type: string | null;
  /** Index of that word; of the number where there is none. */
  typeStart: number;
  /** ISO date; null where it is not printed in full. */
  date: string | null;
  /** End of the date; of the number where there is none. */
  dateEnd: number;
  /** Whether a comma stands before "ngày", as Party style has it; null where no date follows. */
  hasComma: boolean | null;
  issuer: string | null;
}

/** "Quyết định số", "Chỉ thị số:", "Luật số"; of "Căn cứ Quyết định số" the last two words. */
const TYPE_BEFORE = /(\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?)\s+số\s*:?\s*$/u;
/** Signs before a number within which its type stands: two syllables and “số”. */
const LONGEST_TYPE = 60;
/** Signs within which the name of an issuer ends. */
const LONGEST_ISSUER = 1000;
/** What may stand between a number and its date: ", ngày ", " ngày", ", " */
const BEFORE_DATE = /^\s*(,?)\s*(?:ngày\s*)?$/u;
/**
 * Small words that no name of a body has: what stands after one of them is said about the instrument. "của Chính phủ quy định …",
 * "của Bộ Y tế hướng dẫn …", "của Thủ tướng Chính phủ và Kế hoạch …"; but "Bộ Khoa học và Công nghệ", "Ban Tổ chức".
 */
const AFTER_ISSUER =
  'về|ban hành|quy định|quy chế|thực hiện|triển khai|sửa đổi|bổ sung|thay thế|bãi bỏ|phê duyệt|phê chuẩn|hướng dẫn|công bố|thông qua|thành lập|' +
  'điều chỉnh|kéo dài|chi tiết|giao|cho|cho phép|tổ chức|tiếp tục|tăng cường|đẩy mạnh|một số|các|những|đã|được|có|là|nhằm|để|trong|tại|theo|kèm|' +
  'kèm theo|do|đối với|với|như|nêu|hết hiệu lực|còn|này|nói trên|kể từ|từ|bằng|phải|thì|mà|khi|hoặc|đến|sang|vào|chức năng|nhiệm vụ|' +
  'và các|và những|và một số|và quy định|và hướng dẫn|và văn bản|và thay thế';
/** Types of instruments: "và Kế hoạch tổng thể", "và Nghị quyết số …" go on with another. */
const OTHER_INSTRUMENT =
  'và\\s+(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định|Chỉ thị|Hướng dẫn|Kết luận|Kế hoạch|Đề án|Chương trình|Chiến lược|Công văn|Thông báo|Công điện|Điều|điều|khoản|điểm|mục)(?!\\p{L})';
/** "của Bộ Chính trị" up to what goes on about it. */
const ISSUER = new RegExp(
  `^\\s*(?:,\\s*)?của\\s+(?<issuer>\\p{Lu}[^,;:.()“”"]*?)(?=\\s+(?:(?:${AFTER_ISSUER})(?![\\p{L}\\p{M}])|${OTHER_INSTRUMENT})|\\s*(?:[,;:.()“”"]|$))`,
  'u',
);
/** Between two numbers that share one date: " và Quyết định số ", ", ". */
const SHARED = /^(?:\s*(?:,|và|;))(?:\s*(?:và\s+)?(?:\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s+)?(?:số\s*)?)$/u;

const TYPES: ReadonlySet<string> = new Set(TEXT_TYPES);

/** Whether the node's text may cite; the document's own number, in its masthead, is no citation. */
export function mayCite(node: Node): boolean {
  const isOwn = node.type === 'paragraph' && (node.role === 'number' || node.role === 'annexLine');
  return TYPES.has(node.type) && !isOwn;
}

/** The nodes of a document whose texts may cite, in order. */
export function citingNodes(root: Document): Node[] {
  const found: Node[] = [];
  visit(root, (node) => {
    if (mayCite(node)) found.push(node);
  });
  return found;
}

/** Citations of one node's text. */
export function citationsIn(node: Node): Citation[] {
  const text = printedText(node);
  if (!/\d/.test(text)) return [];
  const numbers = findLegalNumbers(text);
  if (numbers.length === 0) return [];
  const dates = findDates(text);
  const cited = numbers.map((parts): Citation => {
    const from = Math.max(0, parts.start - LONGEST_TYPE);
    const type = TYPE_BEFORE.exec(text.slice(from, parts.start));
    const next = dates[firstEndingAfter(dates, parts.end)];
    const date = next && BEFORE_DATE.test(text.slice(parts.end, next.start)) ? next : undefined;
    const comma = date ? /^\s*,/.test(text.slice(parts.end, date.start)) : null;
    const dateEnd = date?.end ?? parts.end;
    return {
      node,
      start: parts.start,
      end: parts.end,
      number: parts.text,
      key: numberKey(parts.text),
      parts,
      type: type?.[1] ?? null,
      typeStart: type ? from + type.index : parts.start,
      date: date?.iso ?? null,
      dateEnd,
      hasComma: comma,
      issuer: ISSUER.exec(text.slice(dateEnd, dateEnd + LONGEST_ISSUER))?.groups?.issuer?.trim() ?? null,
    };
  });
  return shareDates(cited, text);
}

/** Whether the date stands behind another number, and need not be meant for this one: "số 91/2024/NĐ-CP; số 58/2024/NĐ-CP ngày 24/5/2024". */
export const isDateShared = ({ date, hasComma }: Pick<Citation, 'date' | 'hasComma'>): boolean =>
  date !== null && hasComma === null;

/** "Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị": one date for both. */
function shareDates(cited: Citation[], text: string): Citation[] {
  for (let index = cited.length - 2; index >= 0; index--) {
    const [one, next] = [cited[index], cited[index + 1]];
    if (!one || !next || one.hasComma !== null || next.date === null) continue;
    if (!SHARED.test(text.slice(one.end, next.start))) continue;
    cited[index] = { ...one, date: next.date, issuer: one.issuer ?? next.issuer };
  }
  return cited;
}
