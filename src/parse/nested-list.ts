/**
 * Tells the numbers of a list inside a khoản or điểm ("1. Hồ sơ gồm:" / "1. Đơn; 2. Bản sao") from those of the khoản, which look alike.
 * Such a list begins behind a colon, or its numbers begin anew while the khoản go on below it (the rows of a table that a PDF does not
 * tell as one). It ends where the number of the next khoản stands.
 */
import type { Line } from './line.js';
import { NESTED_ARABIC_RANK, NESTED_UNDER_POINT_RANK } from './ranks.js';
import type { OpenMark, Settled } from './settle-marker.js';
import { type Marker, markerOf } from './structures/index.js';

const FORM = 'nested';

/**
 * @param open from the widest to the narrowest
 * @param lastText the line before
 * @param below the lines behind the marker's own
 * @returns the item that the marker opens, or null where it is no part of such a list
 */
export function nestedItem(
  marker: Marker,
  open: readonly OpenMark[],
  lastText: string,
  below: () => readonly Line[],
): Settled | null {
  const clause = open.find(({ type }) => type === 'clause');
  if (!clause || marker.kind !== 'arabic' || !/^\d+$/.test(marker.number ?? '') || marker.label.endsWith(')'))
    return null;
  const number = Number(marker.number);
  const last = open.find(({ form }) => form === FORM);
  const next = Number.parseInt(clause.number ?? '', 10) + 1;
  const begins =
    number === 1 &&
    clause.form === 'arabic.' &&
    (lastText.endsWith(':') || (!last && isListWithin(next, below())));
  const goesOn = last !== undefined && number === Number(last.number) + 1;
  const isNextClause = number === next;
  if (!begins && !goesOn) return null;
  if (goesOn && isNextClause && /[.]["”]?$/.test(lastText) && !comesAgain(number, below())) return null;
  const hasPoint = open.some(({ type }) => type === 'point');
  return { marker, rank: hasPoint ? NESTED_UNDER_POINT_RANK : NESTED_ARABIC_RANK, type: 'item', form: FORM };
}

/** Whether a number stands at the head of a line once more before the article ends. */
function comesAgain(number: number, below: readonly Line[]): boolean {
  for (const { text, noise } of below) {
    const marker = noise ? null : markerOf(text);
    if (marker?.kind === 'article' || marker?.kind === 'chapter') return false;
    if (marker?.kind === 'arabic' && marker.certain && marker.number === String(number)) return true;
  }
  return false;
}

/**
 * Whether the lines below a "1." go on with "2." and come back to the next khoản: "1. … theo bảng sau" / "1. Hạng nhất" /
 * "2. Hạng nhì" / "3. Hạng ba" / "2. Loại công ty".
 */
function isListWithin(clause: number, below: readonly Line[]): boolean {
  let due = 2;
  for (const { text, noise } of below) {
    const marker = noise ? null : markerOf(text);
    if (marker && ENDS_LIST.has(marker.kind)) return false;
    if (marker?.kind !== 'arabic' || !marker.certain || !/^\d{1,3}\.$/.test(marker.label)) continue;
    const number = Number(marker.number);
    if (number === due) due++;
    else return number === clause && due > 2;
  }
  return false;
}

const ENDS_LIST = new Set<Marker['kind']>([
  'appendix',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
]);
