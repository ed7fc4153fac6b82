/** What a citation says an instrument is about, and how much of it the instrument's own title says. */
import { tokenizeWords } from '../../text/index.js';
import type { Citation } from '../../wording/citations.js';
import { printedText } from '../../wording/node-text.js';
import { endOfIssuer } from './end-of-issuer.js';

export interface QuotedTitle {
  text: string;
  /** In the node's text. */
  start: number;
  end: number;
}

/** " về “Thi hành Điều lệ Đảng”", " ban hành “Quy chế …”", " về công tác dân vận": up to the mark that ends it; not " quy định tại". */
const TITLE =
  /^\s*,?\s*(?:(?:về|ban hành|quy định|hướng dẫn)\s+(?:việc\s+)?)?[“"](?<quoted>[^”"]+)[”"]|^\s*,?\s*về\s+(?:việc\s+)?(?<told>[^;.:()“”"]+)/iu;

/** Null where nothing is told of it, right behind its number, date and issuer. */
export function quotedTitle(citation: Citation): QuotedTitle | null {
  const from = endOfIssuer(citation);
  const match = TITLE.exec(printedText(citation.node).slice(from));
  const text = (match?.groups?.quoted ?? match?.groups?.told ?? '').trim();
  if (!match || text === '') return null;
  const start = from + match[0].indexOf(text);
  return { text, start, end: start + text.length };
}

/** Syllables that any title may have, and that tell nothing of its subject. */
const COMMON = new Set(
  `về việc ban hành quy định chế hướng dẫn của và các những một số nội dung vấn đề đối với trong theo tại cho được không là để
  có thực hiện triển khai tiếp tục tăng cường đẩy mạnh nâng cao chất lượng hiệu quả sửa đổi bổ sung tình hình mới công tác cụ thể tổ chức`.split(
    /\s+/,
  ),
);

/** The syllables that tell what a title is about. */
export function subjectOf(title: string): Set<string> {
  const words = tokenizeWords(title).filter(({ kind }) => kind === 'word');
  return new Set(words.map(({ text: word }) => word.toLowerCase()).filter((word) => !COMMON.has(word)));
}

/** How much of the smaller subject the larger has, 0 to 1: a title that was shortened, or that goes on, has 1. */
export function sharedSubject(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  const shared = [...one].filter((word) => other.has(word)).length;
  return least === 0 ? 1 : shared / least;
}
