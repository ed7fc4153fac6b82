/**
 * Numbers that a scanner took for others of the same kind: "e)" between b) and d) is điểm c, "5." between 7. and 9. khoản 8, "Điều 56."
 * between Điều 85 and Điều 87 is Điều 86. The one that is due looks like the one that stands there, and the next one comes after it.
 */
import { nextPointLetter } from '../text/ordinals.js';
import type { Line } from './line.js';
import type { Sequence } from './sequence.js';
import type { OpenMark } from './settle-marker.js';
import { type Marker, type MarkerKind, markerOf } from './structures/index.js';

/** The letters of điểm that each may stand for. A second "d)" is a drafter's slip more often than a scanner's, so it stays what it is. */
const LETTERS: Readonly<Record<string, string>> = {
  e: 'c',
  c: 'e',
  o: 'c',
  đ: 'd',
  q: 'g',
  l: 'i',
  i: 'l',
  a: 'd',
  h: 'b',
  b: 'h',
};
/** The digits that each may stand for. */
const DIGITS: Readonly<Record<string, string>> = {
  '1': '7',
  '7': '1',
  '3': '58',
  '5': '368',
  '6': '58',
  '8': '356',
  '9': '0',
  '0': '9',
};

const ENDS_ARTICLE = new Set<MarkerKind>(['appendix', 'part', 'chapter', 'section', 'subsection', 'article']);
const ENDS_BODY = new Set<MarkerKind>(['appendix']);

/** @returns the khoản or điểm that was printed, with the label as it stands there; null where nothing proves one */
export function misreadInSeries(
  marker: Marker,
  open: readonly OpenMark[],
  sequence: Sequence,
  below: () => readonly Line[],
): Marker | null {
  if (!marker.certain || sequence.expects(marker)) return null;
  if (marker.kind === 'letter' && /^[a-zđ]\)$/u.test(marker.label)) {
    const last = open.find(({ form, type }) => form === 'letter' && type === 'point')?.number ?? '';
    const due = nextPointLetter(last);
    const isSeen = due !== null && LETTERS[marker.number ?? '']?.includes(due);
    const next = isSeen ? nextPoint(below()) : null;
    return isSeen && next === nextPointLetter(due) ? { ...marker, number: due } : null;
  }
  if (marker.kind !== 'arabic' || !/^\d{1,2}\.$/.test(marker.label)) return null;
  const last = open.find(({ type }) => type === 'clause');
  if (last?.form !== 'arabic.' || !/^\d+$/.test(last.number ?? '')) return null;
  const due = Number(last.number) + 1;
  if (!isSeenAs(marker.number ?? '', String(due))) return null;
  return nextClause(below()) === String(due + 1) ? { ...marker, number: String(due) } : null;
}

/** The number of the khoản that comes next in the article. */
export const nextClause = (below: readonly Line[]): string | null =>
  nextNumber(below, ({ kind, label }) => kind === 'arabic' && /^\d{1,2}\.$/.test(label), ENDS_ARTICLE);

/** The letter of the điểm that comes next in the khoản. */
export const nextPoint = (below: readonly Line[]): string | null =>
  nextNumber(below, ({ kind }) => kind === 'letter', ENDS_POINTS);

/** The article that was printed, where its number was misread. @param last the article before */
export function misreadArticle(marker: Marker, last: number, below: () => readonly Line[]): Marker | null {
  if (marker.kind !== 'article' || !marker.certain || !isSeenAs(marker.number ?? '', String(last + 1)))
    return null;
  const isArticle = (each: Marker) => each.kind === 'article' && each.certain;
  return nextNumber(below(), isArticle, ENDS_BODY) === String(last + 2)
    ? { ...marker, number: String(last + 1) }
    : null;
}

/** Whether a number has the same digits as the one that is due, but for one that looks like it. */
function isSeenAs(printed: string, due: string): boolean {
  if (printed.length !== due.length || !/^\d+$/.test(printed)) return false;
  const other = [...printed].flatMap((digit, index) => (digit === due[index] ? [] : [index]));
  const [at = -1] = other;
  return other.length === 1 && DIGITS[printed.charAt(at)]?.includes(due.charAt(at)) === true;
}

/** The number of the next marker of a kind, null where the series ends before. */
function nextNumber(
  below: readonly Line[],
  isOfKind: (marker: Marker) => boolean,
  ends: ReadonlySet<MarkerKind>,
): string | null {
  for (const { text, noise } of below) {
    const marker = noise ? null : markerOf(text);
    if (!marker?.certain) continue;
    if (isOfKind(marker)) return marker.number;
    if (ends.has(marker.kind)) return null;
  }
  return null;
}

const ENDS_POINTS = new Set<MarkerKind>([...ENDS_ARTICLE, 'arabic']);
