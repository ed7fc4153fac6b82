/** A sentence is looked for no further than this on either side; the longest of real texts has half as many signs. */
const REACH = 2000;

/**
 * The sentence around a stretch of a text: from the full stop before it to the one after it. A semicolon does not end it:
 * "thay thế Quyết định … Tỉnh ủy Thái Nguyên; Quyết định … Tỉnh ủy Bắc Kạn" is one sentence about the past.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  const after = near.indexOf('. ', end - from);
  const before = start > from ? near.lastIndexOf('. ', start - from - 1) : -1;
  return near.slice(before + 1, after < 0 ? near.length : after);
}
