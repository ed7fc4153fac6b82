/** Finds lines that belong to nothing: page numbers, a lone mark, the furniture of a web page. */
import type { Line } from './line.js';
import { beginsSomething } from './line-start.js';
import { endsSentence } from './text-shape.js';

/** "12", "- 5 -", "Trang 3/10"; not "12.", not "Khoản 12". */
const PAGE_NUMBER = /^(?:[-–]\s?\d{1,3}\s?[-–]|\d{1,3}|[Tt]rang\s\d{1,3}(?:\s?\/\s?\d{1,3})?)$/u;
const FURNITURE = [
  /^Cổng thông tin điện tử/u,
  /^Trưởng ban Biên tập/iu,
  /^Địa chỉ\s?:/u,
  /^Điện thoại\s?:/u,
  /^Giấy phép số\s?:/u,
  /^(?:Video|Bài viết|Tin) liên quan$/iu,
  /^Chủ đề$/iu,
  /^(?:Bản quyền|Copyright|©)/iu,
];

/** Marks noise that is known by its words alone. Lines that a reader has marked stay as they are. */
export function markNoise(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    if (line.noise) return line;
    const reason = reasonOf(line, lines[index - 1], lines[index + 1]);
    return reason ? { ...line, noise: reason } : line;
  });
}

function reasonOf(line: Line, before: Line | undefined, after: Line | undefined): Line['noise'] | null {
  if (/^[-–_.]$/.test(line.text)) return 'ocr';
  if (PAGE_NUMBER.test(line.text) && isBetweenPages(line, before, after)) return 'pageNumber';
  if (FURNITURE.some((pattern) => pattern.test(line.text))) return 'pageFurniture';
  return null;
}

/** A number alone is one of a page only where a page ends: at a wide gap, or inside a sentence. */
function isBetweenPages(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.gap === 'page' || after?.gap === 'page') return true;
  return (
    before !== undefined && after !== undefined && !endsSentence(before.text) && !beginsSomething(after.text)
  );
}
