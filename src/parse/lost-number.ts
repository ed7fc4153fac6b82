/**
 * Numbers of which a scanner lost the letter or digit: ") Khai sai" between b) and d) is điểm c, ". Trong thời hạn" between 4. and 6.
 * khoản 5. What comes before and after proves them; a spot before a number is no part of it.
 */
import { nextPointLetter } from '../text/ordinals.js';
import type { Line } from './line.js';
import { misreadNumber } from './misread-number.js';
import { nextClause, nextPoint } from './misread-series.js';
import type { Sequence } from './sequence.js';
import type { OpenMark } from './settle-marker.js';
import { type Marker, markerOf } from './structures/index.js';

/** ") Buộc", "#) Buộc", "”) Cá nhân"; not "(1) Buộc", not "b) Buộc", not ") và". */
const WITHOUT_LETTER = /^[^\p{L}\d\s()[\]“]{0,2}\s?\)\s(?=["“]?\p{Lu})/u;
/** ". Trong thời hạn", "_. Các hành vi"; not "… Trong", not "5. Trong". */
const WITHOUT_DIGIT = /^[^\p{L}\d\s()[\]“”".…]{0,2}\.\s(?=\p{Lu}\p{Ll})/u;
/** What a scanner makes of a speck: "_ 8) Tiêu thụ", "`4) Không"; not "- 8)". */
const SPOT = /^[_`·‘’~|\\^]{1,3}\s?(?=[\da-zđ]{1,2}[).])/u;

/** @returns the khoản or điểm whose number was lost, with the label as it stands there; null where nothing proves one */
export function lostNumber(
  text: string,
  open: readonly OpenMark[],
  sequence: Sequence,
  below: () => readonly Line[],
): Marker | null {
  if (!MAY_BE_LOST.test(text) || !open.some(({ form }) => form === 'arabic.' || form === 'letter'))
    return null;
  return (
    lostLetter(text, open, below) ?? lostDigit(text, open, below) ?? behindSpot(text, open, sequence, below)
  );
}

/** Asked first: hardly any line begins so. */
const MAY_BE_LOST = /^[^\p{L}\d\s(]/u;

function lostLetter(text: string, open: readonly OpenMark[], below: () => readonly Line[]): Marker | null {
  const printed = WITHOUT_LETTER.exec(text)?.[0];
  if (printed === undefined) return null;
  const last = open.find(({ form, type }) => form === 'letter' && type === 'point')?.number;
  const due = last ? nextPointLetter(last.charAt(0)) : 'a';
  const after = due && nextPointLetter(due);
  if (!due || !after) return null;
  const next = nextPoint(below());
  // A scanner reads đ for d more often than d.
  const isProven = next === after || (next === 'đ' && after === 'd');
  return isProven ? marker('letter', due, printed) : null;
}

function lostDigit(text: string, open: readonly OpenMark[], below: () => readonly Line[]): Marker | null {
  const printed = WITHOUT_DIGIT.exec(text)?.[0];
  const last = open.find(({ type }) => type === 'clause');
  if (printed === undefined || last?.form !== 'arabic.' || !/^\d+$/.test(last.number ?? '')) return null;
  const due = Number(last.number) + 1;
  return nextClause(below()) === String(due + 1) ? marker('arabic', String(due), printed) : null;
}

function behindSpot(
  text: string,
  open: readonly OpenMark[],
  sequence: Sequence,
  below: () => readonly Line[],
): Marker | null {
  const spot = SPOT.exec(text)?.[0];
  const behind = spot === undefined ? null : markerOf(text.slice(spot.length));
  if (spot === undefined || !behind || (behind.kind !== 'letter' && behind.kind !== 'arabic')) return null;
  const read = misreadNumber(behind, open, sequence, below) ?? (sequence.expects(behind) ? behind : null);
  return read && { ...read, label: spot + read.label, end: spot.length + read.end };
}

const marker = (kind: 'letter' | 'arabic', number: string, printed: string): Marker => ({
  kind,
  number,
  label: printed.trim(),
  end: printed.length,
  certain: true,
});
