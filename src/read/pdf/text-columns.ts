/**
 * Pages whose running text stands in two columns, as papers and gazettes print it: the left one is read to its end before the right
 * one. Full lines of words on both sides of one blank strip tell them from a table, a masthead and a signature.
 */
import type { Gutter } from './column-region.js';
import type { PageRow } from './rows.js';

/** The rows of a page that stand in two columns of text. */
export interface TextColumns {
  start: number;
  end: number;
  gutter: Gutter;
}

/** So many lines each column has at least; fewer where another page of the text has columns at the same place. */
const FEWEST_LINES = 10;
const FEWEST_AGAIN = 3;
const FEWEST_PAGES = 2;
/** The strip stands in the middle of the page, in shares of its width; the steps in which it is looked for, in points. */
const MIDDLE = { from: 0.4, to: 0.6, step: 2 };
const SAME_STRIP = 12;
/** Distances in shares of the size of the letters, lines in shares of their column. */
const NARROWEST = 0.6;
const FULL_LINE = 0.8;
const MOST_ARE_FULL = 0.5;
/** Beside a title, a form or a signature fewer are. */
const SOME_ARE_FULL = 0.15;
const CHARACTERS_OF_LINE = 20;

/** The columns of each page, in the order of the pages; null for a page without. */
export function findTextColumns(pages: readonly (readonly PageRow[])[]): (TextColumns | null)[] {
  const found = pages.map((rows) => columnsOfPage(rows, FEWEST_LINES, null));
  const strip = found.find((each) => each !== null)?.gutter;
  // One page of many is a form or a list.
  const count = found.filter((each) => each !== null).length;
  if (!strip || count < Math.min(FEWEST_PAGES, pages.length)) return pages.map(() => null);
  return found.map((each, index) => each ?? columnsOfPage(pages[index] ?? [], FEWEST_AGAIN, strip));
}

function columnsOfPage(rows: readonly PageRow[], fewest: number, strip: Gutter | null): TextColumns | null {
  if (rows.length < fewest) return null;
  const left = rows.reduce((least, row) => Math.min(least, row.left), Number.POSITIVE_INFINITY);
  const right = rows.reduce((most, row) => Math.max(most, row.right), 0);
  let best: TextColumns | null = null;
  const from = strip ? (strip.left + strip.right) / 2 - SAME_STRIP : left + (right - left) * MIDDLE.from;
  const to = strip ? from + 2 * SAME_STRIP : left + (right - left) * MIDDLE.to;
  for (let at = from; at <= to; at += MIDDLE.step) {
    const run = longestRun(rows, at);
    if (best && run.end - run.start <= best.end - best.start) continue;
    const gutter = gutterOf(rows.slice(run.start, run.end), at);
    if (
      gutter &&
      holdsText(rows.slice(run.start, run.end), gutter, fewest, strip ? SOME_ARE_FULL : MOST_ARE_FULL)
    )
      best = { ...run, gutter };
  }
  return best;
}

/** The longest run of rows that leave a place free. */
function longestRun(rows: readonly PageRow[], at: number): { start: number; end: number } {
  let best = { start: 0, end: 0 };
  let start = 0;
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index];
    const isFree =
      row !== undefined &&
      row.cell === undefined &&
      row.pieces.every((piece) => piece.right <= at || piece.left >= at || piece.text.trim() === '');
    if (isFree) continue;
    if (index - start > best.end - best.start) best = { start, end: index };
    start = index + 1;
  }
  return best;
}

function gutterOf(rows: readonly PageRow[], at: number): Gutter | null {
  const words = rows.flatMap(({ pieces }) => pieces.filter(({ text }) => text.trim() !== ''));
  const left = words.reduce((most, { right }) => (right <= at ? Math.max(most, right) : most), 0);
  const right = words.reduce((least, piece) => (piece.left >= at ? Math.min(least, piece.left) : least), 1e9);
  const size = rows[0]?.size ?? 0;
  return left > 0 && right < 1e9 && right - left >= size * NARROWEST ? { left, right } : null;
}

/** Whether so many of the lines on either side are full ones of words. */
function holdsText(
  rows: readonly PageRow[],
  { left, right }: Gutter,
  fewest: number,
  share: number,
): boolean {
  return [true, false].every((isLeft) => {
    const lines = rows.flatMap(({ pieces }) => {
      const own = pieces.filter((piece) => (isLeft ? piece.right <= left : piece.left >= right));
      const [first] = own;
      const last = own.at(-1);
      if (!first || !last) return [];
      return [
        {
          from: first.left,
          to: last.right,
          length: own
            .map(({ text }) => text)
            .join('')
            .trim().length,
        },
      ];
    });
    const from = lines.reduce((least, line) => Math.min(least, line.from), 1e9);
    const to = lines.reduce((most, line) => Math.max(most, line.to), 0);
    const full = lines.filter(
      (line) => line.to - line.from >= (to - from) * FULL_LINE && line.length >= CHARACTERS_OF_LINE,
    );
    return lines.length >= fewest && full.length >= lines.length * share;
  });
}
