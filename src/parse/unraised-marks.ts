/** Where in a line the mark of a note may stand that lost its raise, by its signs and by the numbers around it. */
import type { NoteMark } from '../text/raised-marks.js';
import type { Line } from './line.js';
import type { Sequence } from './sequence.js';
import { markerOf } from './structures/index.js';

/** "58. (được bãi bỏ)" for khoản 5 with the mark of note 8: no khoản 58 comes next, khoản 5 does. */
export function gluedMark(
  text: string,
  open: Sequence,
  isInTurn: (number: number) => boolean,
): NoteMark | null {
  const digits = GLUED.exec(text)?.[1] ?? '';
  const marker = digits === '' ? null : markerOf(text);
  if (marker?.number !== digits || open.expects(marker)) return null;
  for (let at = 1; at < digits.length; at++) {
    const mark = digits.slice(at);
    const isMark = !mark.startsWith('0') && isInTurn(Number(mark));
    if (isMark && open.expects({ ...marker, number: digits.slice(0, at) }))
      return { start: at, end: digits.length };
  }
  return null;
}

const GLUED = /^(\d{2,5})\.\s/;

/** The numbers of a line that stand where a mark may, in order. */
export function possibleMarks(text: string): NoteMark[] {
  if (!MAY_HOLD_MARK.test(text)) return [];
  return PLACES.flatMap((place) => [...text.matchAll(place)])
    .map(({ index, groups }) => {
      const start = index + (groups?.before?.length ?? 0);
      return { start, end: start + (groups?.mark?.length ?? 0) };
    })
    .sort((one, other) => one.start - other.start);
}

/** A figure right behind a letter or a mark. */
const MAY_HOLD_MARK = /[\p{L}.),;]\d/u;

/** Where a mark may stand, each with what stands before it on the line. */
const PLACES = [
  /^(?<before>\d{1,3}[a-zđ]?\.)(?<mark>[1-9]\d{0,2})(?=\s|\p{Lu}\p{Ll})/gu,
  /^(?<before>[a-zđ]\d?\))(?<mark>[1-9]\d{0,2})(?=\s)/gu,
  /^(?<before>Điều\s\d{1,3}[a-zđ]?\.)(?<mark>[1-9]\d{0,2})(?=\s|$)/gu,
  // "Phân bổ và sử dụng quỹ bảo hiểm y tế44", "chiến lược,8 kế hoạch"; not "QH13", "A1", "125 cm3".
  /(?<before>\p{Ll}{2}(?<![\s\d/][cdkm]m)[,;]?)(?<mark>[1-9]\d{0,2})(?=$|[\s.,;:])/gu,
  // "ĐIỀU KHOẢN THI HÀNH53".
  /^(?<before>[\p{Lu} ,.…()-]{2,200})(?<=\p{Lu}{2})(?<mark>[1-9]\d{0,2})$/gu,
];

/** "7.31": the number and the mark of a line that may be a subclause as well. */
const DOTTED = /^(\d{1,3}\.\d{1,3})\s/;

/** "1.2 Kinh phí" after "1.1 Tổ chức": the numbers below one khoản follow one another, marks of notes do not. */
export function isSubclause(text: string, heads: ReadonlySet<string> = new Set()): boolean {
  const [clause = '', number = ''] = (DOTTED.exec(text)?.[1] ?? '').split('.');
  const hasBeside = (by: number) => heads.has(`${clause}.${Number(number) + by}`);
  return clause !== '' && (hasBeside(-1) || hasBeside(1));
}

/** The numbers with a dot at the heads of lines, those of each article by themselves. */
export function dottedNumbers(lines: readonly Line[]): ReadonlySet<string>[] {
  const heads: Set<string>[] = [new Set()];
  for (const { text } of lines) {
    if (BEGINS_ARTICLE.test(text)) heads.push(new Set());
    const dotted = DOTTED.exec(text)?.[1];
    if (dotted) heads.at(-1)?.add(dotted);
  }
  return heads;
}

export const BEGINS_ARTICLE = /^Điều\s\d/u;
