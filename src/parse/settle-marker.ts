/**
 * Settles what a marker is by the provisions that are open: "(1)" is a khoản or stands below one, and "i)" is điểm i or
 * the first of a Roman series.
 */

import type { Provision } from '../tree/nodes.js';
import { NESTED_ARABIC_RANK, rankOf, typeOf } from './ranks.js';
import type { Sequence } from './sequence.js';
import type { Marker, MarkerKind } from './structures/index.js';

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

/** @param open from the widest to the narrowest */
export function settleMarker(
  printed: Marker,
  open: readonly OpenMark[],
  sequence: Sequence,
  inArticle: boolean,
): Settled {
  const marker = asRoman(printed, open, sequence);
  const form = formOf(marker);
  const same = open.find((each) => each.form === form);
  const plain = PLAIN[marker.kind];
  if (same && (plain || form === 'arabic)')) return { marker, rank: same.rank, type: same.type, form };
  if (form === 'arabic)' && marker.number === '1' && open.some((each) => each.form === 'arabic.'))
    return { marker, rank: NESTED_ARABIC_RANK, type: 'item', form };
  if (plain && inArticle) {
    const natural = { ...marker, kind: plain };
    const type = typeOf(plain, true);
    if (!open.some((each) => each.type === type) && sequence.expects(natural))
      return { marker: natural, rank: rankOf(natural), type, form };
  }
  return { marker, rank: rankOf(marker), type: typeOf(marker.kind, inArticle), form };
}

const formOf = ({ kind, label }: Marker): string =>
  kind === 'arabic' ? (label.endsWith(')') ? 'arabic)' : 'arabic.') : kind;

/** "i)" where no điểm h stands before it, and "v)" after "iv)". */
function asRoman(marker: Marker, open: readonly OpenMark[], sequence: Sequence): Marker {
  if (marker.kind !== 'letter' || !/^[ivx]$/.test(marker.number ?? '') || !/\)$/.test(marker.label))
    return marker;
  const last = open.at(-1);
  const before = last?.form === 'lowerRoman' ? last.number : null;
  const goesOn = { i: null, v: 'iv', x: 'ix' }[marker.number as 'i' | 'v' | 'x'];
  const isRoman = before === goesOn && !sequence.expects(marker);
  return isRoman && open.length > 0 ? { ...marker, kind: 'lowerRoman' } : marker;
}
