/** Sets apart the words of a paragraph that are no text of the document: hidden, struck, white on white, or the mark of a note. */
import type { SetAside } from '../../form/review-facts.js';
import { normalizeText } from '../../text/normalize.js';
import { isNumberOf } from '../report-asides.js';
import type { RunPiece } from './piece-collector.js';
import { asideOf } from './run-format.js';

/** "mark": a raised "*" or "†", which belongs to a note. */
export type AsideKind = SetAside['how'] | 'mark';

export interface AsideWords {
  how: AsideKind;
  text: string;
  /** Whether the words stay in their paragraph all the same. */
  isKept: boolean;
}

export interface SeparatedPieces {
  printed: RunPiece[];
  asides: AsideWords[];
}

const MARK = /^\s*[*†‡§]{1,3}\s*$/;

/**
 * Takes out words whole, so that they cut no other word. Neighbours that are set aside for one reason are one stretch.
 * @param how `isShaded`: what stands behind the paragraph is not known to be white; `isKept`: all but marks stay
 */
export function separateAsides(
  pieces: readonly RunPiece[],
  { isShaded, isKept }: { isShaded: boolean; isKept: boolean },
): SeparatedPieces {
  if (!pieces.some((piece) => kindOf(piece, isShaded))) return { printed: [...pieces], asides: [] };
  const printed: RunPiece[] = [];
  const asides: AsideWords[] = [];
  /** Nothing but blanks has come since the last stretch. */
  let isOpen = false;
  for (const [index, piece] of pieces.entries()) {
    const how = kindOf(piece, isShaded);
    const isNumber =
      how === 'struck' && printed.length === 0 && isNumberOf(wordsOf(piece), restOf(pieces, index));
    const stays = how === null || isNumber || (isKept && how !== 'mark');
    if (how && 'text' in piece) {
      const last = isOpen ? asides.at(-1) : undefined;
      if (last?.how === how) last.text += piece.text;
      else asides.push({ how, text: piece.text, isKept: stays });
      isOpen = true;
    } else if ('gap' in piece || piece.text.trim() !== '') isOpen = false;
    if (stays) printed.push(piece);
  }
  return { printed, asides: asides.filter(({ text }) => normalizeText(text) !== '') };
}

const wordsOf = (piece: RunPiece | undefined): string => (piece && 'text' in piece ? piece.text : '');

/** The two pieces behind one: the mark of a number and its text. */
const restOf = (pieces: readonly RunPiece[], index: number): string =>
  wordsOf(pieces[index + 1]) + wordsOf(pieces[index + 2]);

/** Text that danvan itself wrote as noise is hidden, too, and stays what it was. */
function kindOf(piece: RunPiece, isShaded: boolean): AsideKind | null {
  if ('gap' in piece || piece.noise !== undefined) return null;
  const how = asideOf(piece.format, isShaded);
  // A white mark alone only keeps a place free.
  if (how === 'white' && !/[\p{L}\d]/u.test(piece.text)) return null;
  return how ?? (piece.format.raised === 'above' && MARK.test(piece.text) ? 'mark' : null);
}
