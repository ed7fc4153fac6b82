/** The pieces of a page as rows of letters on one line, and each row as words with the blanks between them. */
import { decodeLegacy } from '../encodings/legacy-font.js';
import type { PagePieces, TextPiece } from './page-pieces.js';

/** Text that stands on one line without a wide blank in it: a row, or the part of a row in one column. */
export interface Row {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  page: number;
  pieces: readonly TextPiece[];
}

/** Pieces stand on one line if their baselines differ by less than this share of their size: footnote signs do. */
const SAME_LINE = 0.45;
/** A blank that the page draws as a mere distance, in shares of the size of the letters. */
const BLANK_WIDTH = 0.16;

/** Groups the upright pieces of a page into rows, from the top. */
export function groupRows(page: PagePieces): Row[] {
  const upright = page.pieces.filter((piece) => piece.isUpright && piece.text.trim() !== '');
  const sorted = [...upright].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const groups: TextPiece[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const group = groups.at(-1);
    const size = Math.max(piece.size, ...(group ?? []).slice(-1).map((each) => each.size));
    if (group && piece.baseline - baseline < size * SAME_LINE) {
      if (!isOverprint(piece, group)) group.push(piece);
    } else {
      groups.push([piece]);
      baseline = piece.baseline;
    }
  }
  return groups.map((group) => makeRow(group, page.number));
}

/** The same text twice stands within so many pieces. */
const OVERPRINT_REACH = 200;

/** Some programs print bold text as the same text twice, a hair apart. */
function isOverprint(piece: TextPiece, group: readonly TextPiece[]): boolean {
  const hair = piece.size * 0.1;
  return group
    .slice(-OVERPRINT_REACH)
    .some(
      (other) =>
        other.text === piece.text &&
        Math.abs(other.left - piece.left) < hair &&
        Math.abs(other.baseline - piece.baseline) < hair,
    );
}

/** A row of pieces; its text reads from left to right with single blanks. */
export function makeRow(pieces: readonly TextPiece[], page: number): Row {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const main = sorted.reduce((widest, piece) => (widthOf(piece) > widthOf(widest) ? piece : widest));
  return {
    text: joinPieces(sorted),
    left: sorted.reduce((left, piece) => Math.min(left, piece.left), Number.POSITIVE_INFINITY),
    right: sorted.reduce((right, piece) => Math.max(right, piece.right), Number.NEGATIVE_INFINITY),
    baseline: main.baseline,
    size: main.size,
    page,
    pieces: sorted,
  };
}

function widthOf(piece: TextPiece): number {
  return piece.right - piece.left;
}

/** The text of pieces from left to right, with neighbours in one font decoded together. */
function joinPieces(sorted: readonly TextPiece[]): string {
  const runs: { font: string; text: string }[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const last = runs.at(-1);
    const isApart = last !== undefined && piece.left - right > piece.size * BLANK_WIDTH;
    const blank = isApart && !last.text.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : '';
    if (last?.font === piece.font) last.text += blank + piece.text;
    else runs.push({ font: piece.font, text: blank + piece.text });
    right = Math.max(right, piece.right);
  }
  return runs.map((run) => decodeLegacy(run.text, run.font)).join('');
}
