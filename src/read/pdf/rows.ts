/** The pieces of a page as rows of letters on one line, and each row as words with the blanks between them. */
import { raise } from '../../text/raised-marks.js';
import { isPossibleSyllable } from '../../text/syllable.js';
import { decodeLegacy } from '../encodings/legacy-font.js';
import type { PagePiece, PagePieces } from './page-pieces.js';
import type { RuledBox, RuledGrid } from './ruled-grids.js';

/** Text that stands on one line without a wide blank in it: a row, or the part of a row in one column. */
export interface PageRow {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  page: number;
  pieces: readonly PagePiece[];
  /** The cell of a ruled table in which it stands. */
  cell?: RuledCell;
}

/** A cell of a ruled table of a page, by the table's place among those of the page. */
export interface RuledCell extends RuledBox {
  grid: RuledGrid;
}

/** Pieces stand on one line if their baselines differ by less than this share of their size: footnote signs do. */
const SAME_LINE = 0.45;
/** Small letters above larger ones stand on their line up to this share: Word raises the mark of a note by 0.46. */
const RAISED_LINE = 0.55;
/** A blank that the page draws as a mere distance, in shares of the size of the letters. */
const BLANK_WIDTH = 0.16;
/** One that it draws as a sign; a line that is filled from edge to edge presses it together, though not to a hair. */
const DRAWN_BLANK_WIDTH = 0.14;
/** Wider than a blank between letters that are set wide. */
const WIDE_BLANK = 0.6;

/** Raised letters are smaller and higher than the others by so much, in shares of the size of these. */
const RAISED_SIZE = 0.8;
const RAISED_HEIGHT = 0.12;
/** From this distance on, a raised letter is no mark of the word before it. */
const FAR_MARK = 0.5;

/** What a damaged file may hold among its letters; tabs and ends of lines are blanks. */
const CONTROL = /(?![\t\n\r\f\v])\p{Cc}/gu;
/** A bullet of a font of signs (Symbol, Wingdings), whose letters stand in the private use area of Unicode. */
const BULLET = /^(\s*)[\uf020-\uf0ff]\s+(?=\S)/u;

/** Groups the upright pieces of a page into rows, from the top. */
export function groupRows(page: PagePieces): PageRow[] {
  const upright = page.pieces.filter((piece) => piece.isUpright && piece.text.trim() !== '');
  const sorted = [...upright].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const groups: PagePiece[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const size = Math.max(piece.size, before?.size ?? 0);
    const below = piece.baseline - baseline;
    if (group && below < size * SAME_LINE) {
      if (!isOverprint(piece, group)) group.push(piece);
    } else if (group && before && below < size * RAISED_LINE && before.size <= size * RAISED_SIZE) {
      group.push(piece);
      baseline = piece.baseline;
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
function isOverprint(piece: PagePiece, group: readonly PagePiece[]): boolean {
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
export function makeRow(pieces: readonly PagePiece[], page: number): PageRow {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const main = sorted.reduce((widest, piece) => (widthOf(piece) > widthOf(widest) ? piece : widest));
  return {
    text: joinPieces(sorted, main),
    left: sorted.reduce((left, piece) => Math.min(left, piece.left), Number.POSITIVE_INFINITY),
    right: sorted.reduce((right, piece) => Math.max(right, piece.right), Number.NEGATIVE_INFINITY),
    baseline: main.baseline,
    size: main.size,
    page,
    pieces: sorted,
  };
}

function widthOf(piece: PagePiece): number {
  return piece.right - piece.left;
}

/** The text of pieces from left to right, with neighbours in one font decoded together and raised ones raised. */
function joinPieces(sorted: readonly PagePiece[], main: PagePiece): string {
  const runs: { font: string; isRaised: boolean; text: string }[] = [];
  let before: PagePiece | undefined;
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const last = runs.at(-1);
    const raised = isRaised(piece, main);
    const isApart =
      last !== undefined &&
      (piece.left - right > blankWidth(before ?? piece, piece, main) || isPressed(last.text, piece, right));
    const blank =
      isApart && !last.text.endsWith(' ') && !piece.text.startsWith(' ')
        ? blankOf(last.text, piece, right)
        : '';
    if (last?.font === piece.font && last.isRaised === raised) last.text += blank + piece.text;
    else runs.push({ font: piece.font, isRaised: raised, text: blank + piece.text });
    right = Math.max(right, piece.right);
    before = piece;
  }
  const text = runs
    .map((run) => (run.isRaised ? raise(run.text) : decodeLegacy(run.text, run.font)))
    .join('');
  return text.replace(CONTROL, '').replace(BULLET, '$1- ');
}

/** A blank, two where it is wider than those between letters that are set wide: "T Ỉ N H   Ủ Y"; `closeWideWords` reads them. */
function blankOf(before: string, piece: PagePiece, right: number): string {
  const isWide = piece.left - right > piece.size * WIDE_BLANK && /(?:^|\s)\S$/u.test(before);
  return isWide && /^\S(?:\s|$)/u.test(piece.text) ? '  ' : ' ';
}

/** A drawn blank that a cell of a table presses together to less than a line of a page does. */
const PRESSED_BLANK_WIDTH = 0.06;

/** "lý" and "thoải" with hardly a blank between them, which a page draws all the same: two syllables, and none together. */
function isPressed(text: string, piece: PagePiece, right: number): boolean {
  if (!piece.isAfterBlank || piece.left - right < piece.size * PRESSED_BLANK_WIDTH) return false;
  const first = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,7}[,;:]?$/u.exec(text.slice(-LONGEST_SYLLABLE))?.[0];
  const second = /^[\p{L}\p{M}]{1,7}(?![\p{L}\p{M}])/u.exec(piece.text)?.[0];
  if (first === undefined || second === undefined || !isPossibleSyllable(second)) return false;
  const word = first.replace(/[,;:]$/, '');
  return isPossibleSyllable(word) && (word !== first || !isPossibleSyllable(word + second));
}

/** "nghiêng" with its marks apart, the mark of the sentence after it and the letter before. */
const LONGEST_SYLLABLE = 14;

/** A mark stands at its word even where a hair parts them, and what follows a mark may come close to it. */
function blankWidth(before: PagePiece, piece: PagePiece, main: PagePiece): number {
  if (isRaised(piece, main)) return main.size * FAR_MARK;
  const size = Math.min(piece.size, isRaised(before, main) ? before.size : piece.size);
  return size * (piece.isAfterBlank ? DRAWN_BLANK_WIDTH : BLANK_WIDTH);
}

/**
 * Whether a piece is small and stands higher than the line: the mark of a note, or an exponent. Raised letters of
 * the size of the line are none, nor small ones on the line.
 */
export function isRaised(piece: PagePiece, main: { size: number; baseline: number }): boolean {
  return piece.size <= main.size * RAISED_SIZE && main.baseline - piece.baseline >= main.size * RAISED_HEIGHT;
}
