/** Raised text as converters write it in Markdown: "Điều 3^8^." (Pandoc), "Điều 3$^{8}$.", "$10^{6}$" (TeX, of PDF converters). */
import { raise } from '../../text/raised-marks.js';

const RAISED = /\^(\d{1,3})\^|\$\s?([\p{L}\d]{0,5})\s?\^\s?\{?\s?(\d{1,3})\s?\}?\s?\$/gu; // "^8^", "$^8$", "$m^{2}$"; not "2^3 ^ 4"

export interface RaisedPiece {
  text: string;
  /** Where it begins in the text. */
  start: number;
}

/** The text in pieces, those that are raised in raised signs: "Điều 3", "⁸", ".". */
export function raisedPieces(text: string): RaisedPiece[] {
  if (!text.includes('^')) return [{ text, start: 0 }];
  const pieces: RaisedPiece[] = [];
  let done = 0;
  for (const { 0: printed, 1: number, 2: base = '', 3: exponent = '', index } of text.matchAll(RAISED)) {
    pieces.push({ text: text.slice(done, index), start: done });
    pieces.push({ text: base + raise(number ?? exponent), start: index });
    done = index + printed.length;
  }
  return [...pieces, { text: text.slice(done), start: done }];
}
