/**
 * Tells the numbers of a list inside a khoản or điểm ("1. Hồ sơ gồm:" / "1. Đơn; 2. Bản sao") from those of the khoản, which look alike:
 * the list begins anew behind a colon, and ends where the number of the next khoản stands.
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
  const begins = number === 1 && lastText.endsWith(':') && clause.form === 'arabic.';
  const goesOn = last !== undefined && number === Number(last.number) + 1;
  const isNextClause = number === Number.parseInt(clause.number ?? '', 10) + 1;
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
