/** Titles in capitals that a source breaks over lines. */
import { beginsSomething, isBareDivision } from './line-start.js';
import { beginsOrganisation } from './masthead.js';
import { markerOf } from './structures/index.js';
import { endsSentence, endsWithMark, isCaps } from './text-shape.js';

/** The head of the first column of a table whose cells a converter has set below each other. */
const ROW_NUMBERS = /^(?:S?TT|SỐ TT|SỐ THỨ TỰ)\.?$/u;

/** "CỘNG HÒA XÃ" / "HỘI CHỦ NGHĨA VIỆT NAM", "II- NHIỆM VỤ, GIẢI PHÁP" / "CHỦ YẾU": capitals wrapped inside one paragraph. */
export function isBrokenTitle(before: string, next: string): boolean {
  if (!isCaps(before) || endsSentence(before) || beginsOrganisation(next) || ROW_NUMBERS.test(next))
    return false;
  const marker = markerOf(before);
  return marker?.kind === 'roman' ? before.length > marker.end : !beginsSomething(before);
}

/**
 * "… CÁC TỔ CHỨC CHÍNH TRỊ" / "- XÃ HỘI": capitals of one title; not a list of two and more below a title, nor one below "Chương I".
 * @param after the line below the two
 */
export function isBrokenTitleDash(before: string, next: string, after: string): boolean {
  if (isDash(before) || !isDash(next) || isDash(after) || !isCaps(next) || endsWithMark(before)) return false;
  return isCaps(before.slice(markerOf(before)?.end ?? 0)) && !isBareDivision(before);
}

/** "Điều 1.", "Mục 1" below a title: what stands between the two ends the title, also where Markdown makes an item of a list of it. */
export function beginsDivision(text: string): boolean {
  const marker = markerOf(text);
  return marker?.certain === true && (marker.kind === 'article' || marker.kind === 'section');
}

const isDash = (text: string): boolean => markerOf(text)?.kind === 'dash';
