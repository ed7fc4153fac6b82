import { isAnnexLine, isMotto } from './masthead.js';
import { isFormula, isRecital } from './preamble.js';
import { isRecipientsLabel } from './recipients.js';
import { isSignatureLine } from './signature-block.js';
import { markerOf } from './structures/index.js';
import { isCaps } from './text-shape.js';
import { kindOfTitle } from './title-words.js';

/** Whether the words themselves say that a line begins something: a provision, a recital, a title, a name. */
export function beginsSomething(text: string): boolean {
  return markerOf(text) !== null || isZoneStart(text);
}

/** Begins a part of a document that is no provision. */
export function isZoneStart(text: string): boolean {
  return (
    isRecital(text) ||
    isRecipientsLabel(text) ||
    isAnnexLine(text) ||
    isMotto(text) ||
    isSignatureLine(text) ||
    isFormula(text) ||
    kindOfTitle(text) !== null
  );
}

/** A line that stands by itself, so that nothing below goes on with it: a title in capitals, "Chương II". */
export function standsAlone(text: string): boolean {
  const marker = markerOf(text);
  return isCaps(text) || (marker !== null && marker.end === text.length) || isRecipientsLabel(text);
}
