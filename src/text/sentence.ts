/**
 * The sentence around a stretch of a text: from the full stop before it to the one after it. A semicolon does not end it:
 * "thay thế Quyết định … Tỉnh ủy Thái Nguyên; Quyết định … Tỉnh ủy Bắc Kạn" is one sentence about the past.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const after = text.indexOf('. ', end);
  return text.slice(text.lastIndexOf('. ', start - 1) + 1, after < 0 ? text.length : after);
}
