/** Letters to which a font gives no width, over which pdf.js puts blanks. */
import { expect, test } from 'vitest';
import { type PagePiece, widenFlatLetters } from '../../src/read/pdf/page-pieces.js';

const SIZE = 14;
const piece = (text: string, left: number, width: number): PagePiece => ({
  text,
  left,
  right: left + width,
  baseline: 100,
  size: SIZE,
  font: 'f',
  isUpright: true,
});
const widened = (pieces: PagePiece[]): string => {
  widenFlatLetters(pieces);
  return pieces.map(({ text }) => text).join('');
};

test('the blank over a letter without width is the room of the letter', () => {
  const pieces = [piece('thầ', 100, 0), piece(' ', 100, 7), piece('u.', 107, 10)];
  expect(widened(pieces)).toBe('thầu.');
  expect(pieces[0]?.right).toBe(107);
});

test('a wider blank parts two words, also behind a narrow letter', () => {
  expect(widened([piece('có', 100, 0), piece(' ', 100, 11), piece('thể', 111, 20)])).toBe('có thể');
  expect(widened([piece('đi', 100, 0), piece(' ', 100, 7), piece('bộ', 107, 14)])).toBe('đi bộ');
});

test('a blank behind a letter that has its width stays', () => {
  expect(widened([piece('có', 100, 12), piece(' ', 112, 4), piece('thể', 116, 20)])).toBe('có thể');
});
