/**
 * Proves that a number without a mark ("2 Kiểm tra việc thực hiện.") begins a khoản or điểm: it comes in turn, and what stands around
 * it is a series. What is only counted ("2 Phó Chủ tịch;") proves none.
 */
import type { Line } from './line.js';
import { type Marker, type MarkerKind, markerOf } from './structures/index.js';
import { endsSentence, endsWithMark } from './text-shape.js';

/** Shorter than this is a name or an entry of a table. */
const SHORTEST_CLAUSE = 25;
const ENDS_SERIES = new Set<MarkerKind>(['appendix', 'part', 'chapter', 'section', 'subsection', 'article']);

/**
 * @param marker one that comes next in its series
 * @param lastText the line before
 * @param below the lines behind the marker's own
 */
export function isUnmarkedProvision(
  { kind, number, end }: Marker,
  text: string,
  lastText: string,
  below: readonly Line[],
): boolean {
  if (kind === 'letter') {
    if (number !== 'a') return endsWithMark(lastText);
    return (
      /:$/.test(lastText) &&
      below.find(({ noise }) => !noise)?.text.startsWith('b') === true &&
      comes('b', below, true)
    );
  }
  // "1 …; 2 …; 3. …": a number of the series that has its mark shows what the others are.
  const isBetween = comes(String(Number(number) + (number === '1' ? 2 : 1)), below, false);
  if (text.length - end < SHORTEST_CLAUSE || !(endsSentence(text) || (isBetween && endsWithMark(text))))
    return false;
  if ((/:$/.test(lastText) && !isBetween) || (number !== '1' && !endsWithMark(lastText))) return false;
  if (comes(number, below, false)) return false;
  return number !== '1' || comes('2', below, true);
}

/** Whether a number stands at the head of a line before the article ends. @param alsoUnmarked whether one without a mark counts */
function comes(number: string | null, below: readonly Line[], alsoUnmarked: boolean): boolean {
  for (const { text, noise } of below) {
    const marker = noise ? null : markerOf(text);
    if (marker && ENDS_SERIES.has(marker.kind)) return false;
    if (marker?.number === number && (marker.certain || (alsoUnmarked && marker.isUnmarked))) return true;
  }
  return false;
}
