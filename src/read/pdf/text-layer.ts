/** Tells pages that hold pictures of text, and text whose letters are not what the page shows. */
import { measureLikelihood } from '../encodings/likelihood.js';
import type { PdfPage } from './open-pdf.js';

/** A page with fewer letters than this, and a picture over most of it, is a scan. */
const FEW_LETTERS = 60;
const MOST_OF_PAGE = 0.4;

/** pdf.js' numbers for the operators that matter here (its OPS table). */
const SAVE: readonly number[] = [10, 74];
const RESTORE: readonly number[] = [11, 75];
const TRANSFORM = 12;
const PAINT_IMAGE: readonly number[] = [83, 84, 85, 86, 87, 88, 89];

/** Whether a page has hardly any text. */
export function isBare(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) < FEW_LETTERS;
}

/** Whether pictures cover most of a page; a scan may be cut into strips. */
export async function isCoveredByPictures(page: PdfPage): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  let covered = 0;
  let scale = 1;
  const saved: number[] = [];
  for (const [index, operator] of fnArray.entries()) {
    if (SAVE.includes(operator)) saved.push(scale);
    else if (RESTORE.includes(operator)) scale = saved.pop() ?? 1;
    else if (operator === TRANSFORM) {
      const [a = 1, b = 0, c = 0, d = 1] = argsArray[index] as number[];
      scale *= Math.abs(a * d - b * c);
    } else if (PAINT_IMAGE.includes(operator)) covered += scale;
  }
  return covered >= Math.abs((right - left) * (top - bottom)) * MOST_OF_PAGE;
}

/** Private use letters, replacement signs and controls: what a font without a map to Unicode leaves. */
const MEANINGLESS = /[\ue000-\uf8ff\ufffd]|(?![\t\n\r\f])\p{Cc}/gu;
const MEANINGLESS_SHARE = 0.05;
/** From so many words with marks on, less than this share of possible syllables is no Vietnamese. */
const ENOUGH_WORDS = 30;
const POSSIBLE_SHARE = 0.35;

/** Whether the letters of a page cannot be what it shows. */
export function isGarbled(text: string): boolean {
  const letters = text.replace(/\s/g, '').length;
  if (letters === 0) return false;
  if ((text.match(MEANINGLESS)?.length ?? 0) > letters * MEANINGLESS_SHARE) return true;
  const { marked, plausible } = measureLikelihood(text);
  return marked >= ENOUGH_WORDS && plausible < marked * POSSIBLE_SHARE;
}
