import type { Highlight } from '../../form/review-facts.js';
import { normalizeText } from '../../text/normalize.js';
import type { RunPiece } from './piece-collector.js';

/** The stretches of a paragraph that are marked with a highlighter; blanks alone, as a gap to be filled in has them, are none. */
export function highlightsIn(pieces: readonly RunPiece[], paragraph: number): Highlight[] {
  const found: string[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const isMarked = 'text' in piece && piece.format.highlighted && !piece.format.hidden;
    if (isMarked && isOpen) found[found.length - 1] += piece.text;
    else if (isMarked) found.push(piece.text);
    isOpen = isMarked;
  }
  return found
    .map(normalizeText)
    .filter((text) => /[\p{L}\d]/u.test(text))
    .map((text) => ({ text, place: { paragraph } }));
}
