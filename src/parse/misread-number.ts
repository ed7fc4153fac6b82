/**
 * Numbers in which a scanner took one sign for another: "8)" between e) and h) is điểm g, "I." above "2." is khoản 1. The series
 * proves them: the number that is due looks like the sign, and the one after it comes next.
 */
import { nextPointLetter } from '../text/ordinals.js';
import type { Line } from './line.js';
import { misreadInSeries } from './misread-series.js';
import type { Sequence } from './sequence.js';
import type { OpenMark } from './settle-marker.js';
import { type Marker, type MarkerKind, markerOf } from './structures/index.js';

/** The letters that each digit before a bracket may stand for. */
const LETTERS_SEEN_AS: Readonly<Record<string, string>> = {
  '8': 'abg',
  '2': 'a',
  '3': 'a',
  '1': 'il',
  '5': 's',
  '9': 'gq',
  '6': 'bdđ',
  '0': 'o',
};
/** The letters that a capital before a bracket may stand for: "Ð)" for "b)" and "đ)", "S)" for "s)". */
const LETTERS_SEEN_AS_CAPITAL: Readonly<Record<string, string>> = {
  Đ: 'bdđ',
  ...Object.fromEntries([...'CKOPSUVX'].map((capital) => [capital, capital.toLowerCase()])),
};
/** The digits that each letter before a full stop may stand for. */
const DIGITS_SEEN_AS: Readonly<Record<string, string>> = {
  I: '1',
  i: '1',
  T: '17',
  S: '5',
  B: '8',
  G: '6',
  Z: '2',
};

const ENDS_SERIES = new Set<MarkerKind>(['appendix', 'part', 'chapter', 'section', 'subsection', 'article']);

/**
 * @param open from the widest to the narrowest
 * @param below the lines behind the marker's own
 * @returns the khoản or điểm that was printed, with the label as it stands there; null where nothing proves one
 */
export function misreadNumber(
  marker: Marker,
  open: readonly OpenMark[],
  sequence: Sequence,
  below: () => readonly Line[],
): Marker | null {
  if (!open.some(({ type }) => type === 'article')) return null;
  return (
    misreadPoint(marker, open, sequence, below) ??
    misreadClause(marker, open, sequence, below) ??
    misreadInSeries(marker, open, sequence, below)
  );
}

function misreadPoint(
  marker: Marker,
  open: readonly OpenMark[],
  sequence: Sequence,
  below: () => readonly Line[],
): Marker | null {
  if (!/^[\dĐÐCKOPSUVX]\)$/u.test(marker.label) || !DAMAGED.has(marker.kind)) return null;
  if (!open.some(({ form }) => form === 'arabic.')) return null;
  const last = open.find(({ form, type }) => form === 'letter' && type === 'point')?.number;
  const due = last ? nextPointLetter(last.charAt(0)) : 'a';
  if (due === null || !mayBe(marker, due)) return null;
  // "3)" below "2. … sau:" may be khoản 3 with another mark, unless "b)" comes next.
  const mayEnd = last !== undefined && !sequence.expects(marker);
  return isFollowed(due, mayEnd, below()) ? { ...marker, kind: 'letter', number: due } : null;
}

const DAMAGED = new Set<MarkerKind>(['arabic', 'capital', 'roman']);

/** Whether the marker is a letter of điểm, or looks like it. */
function mayBe({ kind, label, number }: Marker, letter: string): boolean {
  if (kind === 'letter') return number === letter;
  const seen = kind === 'arabic' ? LETTERS_SEEN_AS : LETTERS_SEEN_AS_CAPITAL;
  return label.endsWith(')') && seen[number ?? '']?.includes(letter) === true;
}

/** Whether the next điểm is the one after `due`. @param mayEnd whether there may be none, behind a series that has begun */
function isFollowed(due: string, mayEnd: boolean, below: readonly Line[]): boolean {
  const next = nextPointLetter(due) ?? '';
  for (const { text, noise } of below) {
    const marker = noise ? null : markerOf(text);
    // "._ b)": the next one, behind a scanner's spots.
    if (marker?.loose && marker.kind === 'letter' && marker.number === next) return true;
    if (!marker?.certain) continue;
    if (ENDS_SERIES.has(marker.kind) || (marker.kind === 'arabic' && marker.label.endsWith('.')))
      return mayEnd;
    if (marker.kind === 'letter' || DAMAGED.has(marker.kind)) return mayBe(marker, next);
  }
  return mayEnd;
}

function misreadClause(
  marker: Marker,
  open: readonly OpenMark[],
  sequence: Sequence,
  below: () => readonly Line[],
): Marker | null {
  if (!MAY_BE_DIGIT.has(marker.kind) || !/^[A-Zi]\.$/.test(marker.label)) return null;
  const digit = [...(DIGITS_SEEN_AS[marker.label.charAt(0)] ?? '')].find((each) =>
    sequence.expects({ ...marker, kind: 'arabic', number: each }),
  );
  if (digit === undefined || (digit === '1' && open.at(-1)?.type !== 'article')) return null;
  const next = below().flatMap(({ text, noise }) => (noise ? [] : (markerOf(text) ?? [])));
  const following = next.find(({ kind, certain }) => certain && (ENDS_SERIES.has(kind) || SERIES.has(kind)));
  const isNext = following?.kind === 'arabic' && following.label === `${Number(digit) + 1}.`;
  return isNext ? { ...marker, kind: 'arabic', number: digit } : null;
}

const MAY_BE_DIGIT = new Set<MarkerKind>(['roman', 'capital', 'letter', 'lowerRoman']);
/** What ends the search for the khoản after it: another khoản, or a series of its own. */
const SERIES = new Set<MarkerKind>(['arabic', 'roman', 'capital', 'lowerRoman']);
