import stringWidth from 'string-width';

/**
 * Letters, marks and signs that each take one column: Latin letters with their marks in one code point, and the signs of
 * Vietnamese prose. Matches "Điều 9, khoản 3 – “dân vận”…"; not a tab, a soft hyphen, a mark by itself, nor an emoji.
 */
const ONE_COLUMN_EACH =
  /^[ -~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*$/;

/** Whether a text takes as many columns as it has characters, as nearly all that danvan prints does: no table is opened. */
export function isOneColumnEach(text: string): boolean {
  return ONE_COLUMN_EACH.test(text);
}

/** The code of a colour, as chalk puts it before and behind what it colours: "\u001b[31m" (ECMA-48, 8.3.117). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the sign that begins a code
const COLOUR = /\u001b\[[\d;]{0,20}m/g;

/** Columns that a text takes on a terminal; codes of colours take none. */
export function columnsOf(text: string): number {
  if (isOneColumnEach(text)) return text.length;
  const plain = text.replace(COLOUR, '');
  return isOneColumnEach(plain) ? plain.length : stringWidth(plain);
}
