/**
 * Puts marks that a page draws by themselves on the letters that they stand on. A mark has no width in most fonts,
 * so that its place alone does not tell on which side of it its letter stands: most programs draw it at the end of
 * its letter, some at the start. What gives more Vietnamese words holds for the page.
 */
import { vietnameseShare } from '../encodings/likelihood.js';
import type { PagePiece } from './page-pieces.js';

type Edge = 'left' | 'right';

const MARK = /^\p{M}+$/u;
const BLANK = /^\s*$/;
/** Letters and marks of one line differ less in height, in shares of their size. */
const SAME_LINE = 0.5;

/** The letters of a page in the order in which it draws them, each with its marks. */
export function attachMarks(drawn: readonly PagePiece[]): PagePiece[] {
  const marks = drawn.filter((letter) => MARK.test(letter.text));
  if (marks.length === 0) return [...drawn];
  const letters = drawn.filter((letter) => !MARK.test(letter.text));
  const [atEnd, atStart] = [attach(marks, letters, 'right'), attach(marks, letters, 'left')];
  return share(atStart) > share(atEnd) ? atStart : atEnd;
}

function share(letters: readonly PagePiece[]): number {
  return vietnameseShare(letters.map((letter) => letter.text).join(''));
}

/** @param edge that edge of a letter at which marks without width are drawn */
function attach(marks: readonly PagePiece[], letters: readonly PagePiece[], edge: Edge): PagePiece[] {
  const copies = letters.map((letter) => ({ ...letter }));
  const bases = copies.filter((letter) => !BLANK.test(letter.text));
  const loose: PagePiece[] = [];
  for (const mark of marks) {
    const base = nearest(mark, bases, edge);
    if (base) base.text += mark.text;
    else loose.push(mark);
  }
  return [...copies, ...loose];
}

/** The letter under the middle of a mark that has a width, else the one whose edge is nearest. */
function nearest(mark: PagePiece, bases: readonly PagePiece[], edge: Edge): PagePiece | undefined {
  const hasWidth = mark.right - mark.left > mark.size * 0.1;
  const place = (mark.left + mark.right) / 2;
  let found: PagePiece | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const base of bases) {
    if (Math.abs(base.baseline - mark.baseline) > mark.size * SAME_LINE) continue;
    const distance = Math.abs((hasWidth ? (base.left + base.right) / 2 : base[edge]) - place);
    if (distance < least) [found, least] = [base, distance];
  }
  return found;
}
