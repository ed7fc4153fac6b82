/**
 * Settles what a marker is by the provisions that are open: "(1)" is a khoản or stands below one, and "i)" is điểm i or
 * the first of a Roman series.
 */

import type { Provision } from '../tree/nodes.js';
import type { Line } from './line.js';
import { NESTED_ARABIC_RANK, POINT_RANK, rankOf, typeOf } from './ranks.js';
import type { Sequence } from './sequence.js';
import { type Marker, type MarkerKind, markerOf } from './structures/index.js';

/** How a provision that is open was marked. */
export interface OpenMark {
  rank: number;
  type: Provision['type'];
  /** The form of its marker: "arabic.", "arabic)", "enclosedLetter". */
  form: string;
  number: string | null;
}

export interface Settled {
  marker: Marker;
  rank: number;
  type: Provision['type'];
  form: string;
}

const PLAIN: Partial<Record<MarkerKind, 'arabic' | 'letter'>> = {
  enclosedArabic: 'arabic',
  enclosedLetter: 'letter',
};

export interface Surroundings {
  /** What is open, from the widest to the narrowest. */
  open: readonly OpenMark[];
  sequence: Sequence;
  inArticle: boolean;
  /** Whether the notes of a form stand here, whose numbers are no khoản. */
  inNotes: boolean;
  /** The lines behind the marker's own. */
  below: () => readonly Line[];
}

export function settleMarker(
  printed: Marker,
  { open, sequence, inArticle, inNotes, below }: Surroundings,
): Settled {
  const marker = isRomanLetter(printed, open, sequence, below)
    ? ({ ...printed, kind: 'lowerRoman' } as const)
    : printed;
  const form = formOf(marker);
  const same = open.find((each) => each.form === form);
  const plain = PLAIN[marker.kind];
  if (same && (plain || form === 'arabic)')) return { marker, rank: same.rank, type: same.type, form };
  // "8)" below "1." of an article is no khoản, where khoản 8 does not come next.
  const isInTurn = marker.number !== '1' && (!inArticle || sequence.expects(marker));
  if (form === 'arabic)' && !isInTurn && open.some((each) => each.form === 'arabic.'))
    return { marker, rank: NESTED_ARABIC_RANK, type: 'item', form };
  // "Ð)" below "1." of an article is a điểm that a scanner misread: what comes next is khoản 2, and none of its own.
  if (isBracketed(marker) && inArticle && !same && open.some((each) => each.form === 'arabic.'))
    return { marker, rank: POINT_RANK, type: 'item', form };
  if (plain && inArticle && !inNotes) {
    const natural = { ...marker, kind: plain };
    const type = typeOf(plain, true);
    if (!open.some((each) => each.type === type) && sequence.expects(natural))
      return { marker: natural, rank: rankOf(natural), type, form };
  }
  return { marker, rank: rankOf(marker), type: typeOf(marker.kind, inArticle), form };
}

/** "Ð)", "X)"; not "A)", "I)", which begin a series above khoản. */
const isBracketed = ({ kind, label, number }: Marker): boolean =>
  (kind === 'capital' || kind === 'roman') && label.endsWith(')') && number !== 'A' && number !== 'I';

const formOf = ({ kind, label }: Marker): string =>
  kind === 'arabic' ? (label.endsWith(')') ? 'arabic)' : 'arabic.') : kind;

/** "i)", "i." where no điểm h stands before it or "ii)" comes next, and "v)" after "iv)". */
function isRomanLetter(
  marker: Marker,
  open: readonly OpenMark[],
  sequence: Sequence,
  below: () => readonly Line[],
): boolean {
  const { kind, number, label } = marker;
  if (kind !== 'letter' || !/^[ivx]$/.test(number ?? '') || !/[).]$/.test(label) || open.length === 0)
    return false;
  const last = open.at(-1);
  const before = last?.form === 'lowerRoman' ? last.number : null;
  const goesOn = { i: null, v: 'iv', x: 'ix' }[number as 'i' | 'v' | 'x'];
  if (before !== goesOn) return false;
  return !sequence.expects(marker) || (number === 'i' && isSecondRoman(below()));
}

/** Whether the next letter or Roman numeral at the head of a line is "ii". */
function isSecondRoman(below: readonly Line[]): boolean {
  for (const { text, noise } of below) {
    const marker = noise ? null : markerOf(text);
    if (marker?.kind === 'lowerRoman') return marker.number === 'ii';
    if (marker && !INSIDE_ITEM.has(marker.kind)) return false;
  }
  return false;
}

/** What may stand inside the first of a Roman series. */
const INSIDE_ITEM = new Set<MarkerKind>(['dash', 'plus']);
