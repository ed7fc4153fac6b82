import { isAnnexLine, isMotto } from './masthead.js';
import { isFormula, startsLikeRecital } from './preamble.js';
import { isRecipientsLabel } from './recipients.js';
import { isSignatureLine } from './signature-block.js';
import { type Marker, markerOf } from './structures/index.js';
import { isCaps } from './text-shape.js';
import { kindOfTitle } from './title-words.js';

/** Whether the words themselves say that a line begins something: a provision, a recital, a title, a name. */
export function beginsSomething(text: string): boolean {
  return markerOf(text) !== null || isZoneStart(text);
}

/** Begins a part of a document that is no provision. */
export function isZoneStart(text: string): boolean {
  return (
    startsLikeRecital(text) ||
    isRecipientsLabel(text) ||
    isAnnexLine(text) ||
    isMotto(text) ||
    isSignatureLine(text) ||
    isFormula(text) ||
    kindOfTitle(text) !== null
  );
}

/** What divides a document above its articles. */
export const DIVISIONS = new Set<Marker['kind']>(['appendix', 'part', 'chapter', 'section', 'subsection']);

/** "Chương II", "Mục 1.": what stands below is its heading, whatever it looks like. */
export function isBareDivision(text: string): boolean {
  const marker = markerOf(text);
  return marker !== null && DIVISIONS.has(marker.kind) && marker.end === text.length;
}

/** A line that stands by itself, so that nothing below goes on with it: a title in capitals, "Chương II". */
export function standsAlone(text: string): boolean {
  if (isCaps(text) || isRecipientsLabel(text)) return true;
  const marker = markerOf(text);
  if (marker === null) return false;
  const rest = text.slice(marker.end);
  return rest === '' || (DIVISIONS.has(marker.kind) && isCaps(rest));
}
