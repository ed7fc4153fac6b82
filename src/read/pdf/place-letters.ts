/** Reads a page by the place of its letters, where their order does not tell how they follow one another. */
import { composeLetters } from '../../text/normalize.js';
import { attachMarks } from './attach-marks.js';
import { readDrawnLetters } from './drawn-letters.js';
import type { PdfPage } from './open-pdf.js';
import type { PagePiece, PagePieces } from './page-pieces.js';
import type { PageRow } from './rows.js';

/** Distances in shares of the size of the letters. */
const OVERLAP = 0.12;
const SAME_RUN = 0.1;
/** Letters of one line differ by no more in height. */
const SAME_HEIGHT = 0.01;
const HOLDS_MARK = /\p{M}/u;
const BLANK = /^\s*$/;

/**
 * Whether pieces of a row overlap, so that letters of one stand between those of another, or hold a mark that makes
 * no letter with the one before it.
 */
export function standsOutOfOrder({ pieces }: PageRow): boolean {
  let right = Number.NEGATIVE_INFINITY;
  return pieces.some((piece) => {
    const overlaps = piece.left < right - piece.size * OVERLAP;
    right = Math.max(right, piece.right);
    return overlaps || (HOLDS_MARK.test(piece.text) && HOLDS_MARK.test(composeLetters(piece.text)));
  });
}

/**
 * The pieces of a page made of its single letters: each run of letters that stand side by side, marks on the
 * letters that they stand on.
 * @param isParted whether something parts two letters however near they stand
 * @param isMeant whether a letter beyond the edge of the page is text of it; without it nothing may stand there, for then the
 *   drawing is no more to be trusted than the text
 * @returns null where the page's drawing does not hold the same letters
 */
export async function placeLetters(
  page: PdfPage,
  read: PagePieces,
  isParted: IsParted = () => false,
  isMeant?: (letter: PagePiece) => boolean,
): Promise<PagePieces | null> {
  const drawn = await readDrawnLetters(page, read.toPage);
  const onPage = attachMarks(isMeant ? drawn.filter((letter) => beginsOn(read, letter)) : drawn);
  if (lettersOf(onPage) !== lettersOf(read.pieces)) return null;
  const meant = isMeant ? drawn.filter((letter) => beginsOn(read, letter) || isMeant(letter)) : drawn;
  const letters = meant.length === onPage.length ? onPage : attachMarks(meant);
  return { ...read, pieces: joinRuns(letters, isParted) };
}

/** A table that is wider than its page is drawn over its edge; pdf.js leaves out what begins there. */
const beginsOn = ({ width, height }: PagePieces, { left, baseline }: PagePiece): boolean =>
  left >= 0 && left <= width && baseline >= 0 && baseline <= height;

/** The letters of a page, whatever their order. */
function lettersOf(pieces: readonly PagePiece[]): string {
  const text = pieces.map((piece) => piece.text.replace(/\s/g, '')).join('');
  return [...text.normalize('NFD')].sort().join('');
}

type IsParted = (before: PagePiece, letter: PagePiece) => boolean;

/** Letters drawn one after the other without a gap become one piece; a blank ends it and is told of the next one. */
function joinRuns(letters: readonly PagePiece[], isParted: IsParted): PagePiece[] {
  const runs: PagePiece[] = [];
  let run: PagePiece | undefined;
  let last: PagePiece | undefined;
  let isAfterBlank = false;
  for (const letter of letters) {
    if (BLANK.test(letter.text)) {
      run = undefined;
      isAfterBlank = true;
    } else if (run && last && goesOn(run, letter) && !isParted(last, letter)) {
      run.text += letter.text;
      run.right = letter.right;
    } else {
      run = { ...letter, ...(isAfterBlank && { isAfterBlank }) };
      runs.push(run);
      isAfterBlank = false;
    }
    last = letter;
  }
  return runs;
}

function goesOn(run: PagePiece, letter: PagePiece): boolean {
  return (
    run.font === letter.font &&
    run.isUpright === letter.isUpright &&
    Math.abs(run.size - letter.size) <= run.size * SAME_HEIGHT &&
    Math.abs(run.baseline - letter.baseline) <= run.size * SAME_HEIGHT &&
    Math.abs(letter.left - run.right) <= run.size * SAME_RUN
  );
}
