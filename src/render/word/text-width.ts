/**
 * How wide a line of Times New Roman is, from the font's published metrics, so that long titles can be broken
 * well and a line can be drawn as long as its title. Marks of Vietnamese letters do not change the width; Đ is
 * as wide as D. Italic letters are taken as upright ones, which are about as wide.
 */

import { remember } from '../../text/remember.js';
import { NO_BREAK_HYPHEN, NO_BREAK_SPACE } from './keep-together.js';

/** Widths in thousandths of the size of the letters A to Z, then a to z. */
const UPRIGHT = [
  ...[722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889],
  ...[722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611],
  ...[444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778],
  ...[500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444],
];
const BOLD = [
  ...[722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944],
  ...[722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667],
  ...[500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833],
  ...[556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444],
];
const SIGNS = { ' ': 250, '.': 250, ',': 250, ';': 278, ':': 278, '/': 278, '(': 333, ')': 333, '-': 333 };
/** A digit, and near enough any other sign. */
const OTHER = 500;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
const widthTable = (letters: readonly number[]): ReadonlyMap<string, number> =>
  new Map([
    ...LETTERS.map((letter, index): [string, number] => [letter, letters[index] ?? OTHER]),
    ...Object.entries(SIGNS),
  ]);
const UPRIGHT_TABLE = widthTable(UPRIGHT);
const BOLD_TABLE = widthTable(BOLD);

/**
 * Programs without Times New Roman set Vietnamese letters with marks in a font of wider letters: lines of LibreOffice
 * with the Liberation and DejaVu fonts came out a twentieth longer.
 */
export const WIDER = 1.055;

/** Width in points of a line of text. */
export function textWidth(text: string, size: number, bold: boolean): number {
  return ((bold ? boldThousandths : uprightThousandths)(text) * size) / 1000;
}

/** A page is measured word by word, again for each way to fill it, and most words of a text come again. */
const KEPT_WORDS = 5000;
const uprightThousandths = remember((text) => thousandths(text, UPRIGHT_TABLE), KEPT_WORDS);
const boldThousandths = remember((text) => thousandths(text, BOLD_TABLE), KEPT_WORDS);

function thousandths(text: string, widths: ReadonlyMap<string, number>): number {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .replaceAll(NO_BREAK_SPACE, ' ')
    .replaceAll(NO_BREAK_HYPHEN, '-');
  let sum = 0;
  for (const letter of letters) sum += widths.get(letter) ?? OTHER;
  return sum;
}
