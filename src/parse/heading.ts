/**
 * Whether what stands beside a number is a heading or already the text. No format keeps bold and centring
 * alike, so only the words and what follows them decide.
 */
import type { Line } from './line.js';
import { isZoneStart } from './line-start.js';
import { type Marker, markerOf } from './structures/index.js';
import { endsWithMark, isCaps } from './text-shape.js';

/** A longer text that a mark ends is no heading. */
const LONGEST_HEADING = 300;
/** A heading that names all to whom it applies may be long; longer than this it is text whose full stop is missing. */
const LONGEST_OPEN_HEADING = 1000;

/** What follows a line: something inside the provision, a paragraph of it, or the next provision. */
type Following = 'inner' | 'paragraph' | 'none';

const INNER = new Set<Marker['kind']>([
  'arabic',
  'dotted',
  'letter',
  'dottedLetter',
  'enclosedArabic',
  'enclosedLetter',
  'lowerRoman',
  'dash',
  'plus',
]);

/**
 * "Điều 4. Ban Thường vụ Tỉnh ủy" before "1. …" is a heading even with a full stop; before a paragraph, or
 * before nothing, only without one.
 */
export function isArticleHeading(text: string, next: Line | undefined): boolean {
  if (text.length > LONGEST_OPEN_HEADING || /:$/.test(text)) return false;
  if (text.length > LONGEST_HEADING) return !endsWithMark(text);
  const following = followingOf(next, (marker) => INNER.has(marker.kind));
  return following === 'inner' || !endsWithMark(text);
}

/** "3. Sở Nội vụ" before its dashes is a heading; "1. Các sở … nhiệm vụ sau:" is text. */
export function isItemHeading(text: string, rank: number, next: Line | undefined, rankOf: RankOf): boolean {
  if (isCaps(text)) return true;
  if (text.length > LONGEST_HEADING || endsWithMark(text)) return false;
  return followingOf(next, (marker) => rankOf(marker) > rank) !== 'none';
}

type RankOf = (marker: Marker) => number;

function followingOf(next: Line | undefined, isInner: (marker: Marker) => boolean): Following {
  if (!next || isZoneStart(next.text)) return 'none';
  const marker = markerOf(next.text);
  if (!marker) return 'paragraph';
  return isInner(marker) ? 'inner' : 'none';
}
