import type { SpacedLine } from '../../form/review-facts.js';
import { closeWideWords } from '../../text/wide-words.js';
import type { RunPiece } from './piece-collector.js';

/** Two blanks between words, of which the text of the tree has one: "lãnh  đạo". */
const SPACED = /\S[ \u00a0]{2,}\S/;

/** The lines of a paragraph in which words stand two blanks or more apart; not those whose letters are set wide. */
export function spacedLinesIn(pieces: readonly RunPiece[], paragraph: number): SpacedLine[] {
  const lines = [''];
  for (const piece of pieces) {
    if ('gap' in piece) lines.push('');
    else if (!piece.format.hidden && piece.noise === undefined) lines[lines.length - 1] += piece.text;
  }
  return lines
    .filter((text) => SPACED.test(text) && closeWideWords(text) === text)
    .map((text) => ({ text, place: { paragraph } }));
}
