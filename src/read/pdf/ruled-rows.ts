/**
 * The rows of a page whose tables are ruled. Lines of cells that stand side by side are no line of the text: each cell
 * is read to its end before the next one, row by row of the table.
 */

import type { PdfPage } from './open-pdf.js';
import type { PagePiece, PagePieces } from './page-pieces.js';
import { groupRows, type PageRow } from './rows.js';
import { findGrids, type RuledBox, type RuledGrid } from './ruled-grids.js';
import { readRuledLines } from './ruled-lines.js';

/** A blank in a row, or between rows side by side, from which a column may begin, in shares of the letters' size. */
const COLUMN_GAP = 0.7;
/** Rows at so small a distance stand side by side. */
const SIDE_BY_SIDE = 0.8;
/** So many such places are no tab after a number. */
const FEWEST_GAPS = 2;
/** Letters stand so far above their line, of which the middle counts. */
const MIDDLE_OF_LETTERS = 0.3;
/** Letters may hang over a line by so much. */
const OVERHANG = 0.25;

/** The ruled tables of a page; its lines are costly to read, and are where rows show no columns. */
export async function readGrids(
  page: PdfPage,
  read: PagePieces,
  rows: readonly PageRow[],
): Promise<readonly RuledGrid[]> {
  if (!showsColumns(rows)) return [];
  return findGrids(await readRuledLines(page, read.toPage)).map((grid) => beyondEdges(grid, read));
}

/** Points from the edge of a page at which no printed table ends: its lines are cut off there. */
const AT_EDGE = 2;

/** A table that is wider than its page: its cells at the edge go on beyond it, as their words do. */
function beyondEdges(grid: RuledGrid, { width }: PagePieces): RuledGrid {
  const widen = <T extends Box>(box: T): T => ({
    ...box,
    left: box.left <= AT_EDGE ? box.left - width : box.left,
    right: box.right >= width - AT_EDGE ? box.right + width : box.right,
  });
  return { ...widen(grid), cells: grid.cells.map(widen) };
}

function showsColumns(rows: readonly PageRow[]): boolean {
  let gaps = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const isBeside = before !== undefined && row.baseline - before.baseline < SIDE_BY_SIDE * row.size;
    gaps += countGaps(row) + (isBeside ? 1 : 0);
    if (gaps >= FEWEST_GAPS) return true;
  }
  return false;
}

function countGaps({ pieces, size }: PageRow): number {
  let right = pieces[0]?.right ?? 0;
  let gaps = 0;
  for (const piece of pieces) {
    if (piece.left - right >= size * COLUMN_GAP) gaps++;
    right = Math.max(right, piece.right);
  }
  return gaps;
}

/** The rows of a page from the top, those of a table cell by cell where the table begins. */
export function groupRuledRows(read: PagePieces, grids: readonly RuledGrid[]): PageRow[] {
  const outside = new Set(read.pieces.filter((piece) => piece.isUpright && piece.text.trim() !== ''));
  const tables = grids.flatMap((grid) => {
    const rows = rowsOfGrid(read, grid, outside);
    for (const piece of rows.flatMap((row) => row.pieces)) outside.delete(piece);
    return rows.length > 0 ? [{ top: grid.top, rows }] : [];
  });
  const others = groupRows({ ...read, pieces: [...outside] });
  const placed = [...others.map((row) => ({ top: row.baseline, rows: [row] })), ...tables];
  return placed.sort((a, b) => a.top - b.top).flatMap(({ rows }) => rows);
}

/** The rows in the cells of a table; none where its lines run through letters, or words stand in one cell alone. */
function rowsOfGrid(read: PagePieces, grid: RuledGrid, outside: ReadonlySet<PagePiece>): PageRow[] {
  const inside = [...outside].filter((piece) => standsIn(grid, piece));
  const held = new Map<RuledBox, PagePiece[]>();
  for (const piece of inside) {
    const cell = grid.cells.find((each) => standsIn(each, piece));
    if (cell === undefined || hangsOut(piece, cell)) return [];
    const pieces = held.get(cell);
    if (pieces) pieces.push(piece);
    else held.set(cell, [piece]);
  }
  if (held.size < 2) return [];
  return grid.cells.flatMap((each) => {
    const cell = { ...each, grid };
    return groupRows({ ...read, pieces: held.get(each) ?? [] }).map((row) => ({ ...row, cell }));
  });
}

/** Whether a page draws words of two cells as one piece, as where a column is full. */
export function runsOverCells(read: PagePieces, grids: readonly RuledGrid[]): boolean {
  return grids.some((grid) =>
    read.pieces.some((piece) => {
      if (!piece.isUpright || piece.text.trim() === '') return false;
      const cell = cellOf(grid, piece);
      return cell !== undefined && hangsOut(piece, cell);
    }),
  );
}

/** Whether two letters stand in different cells, and are not of one word: a line that runs through words parts nothing. */
export function standApart(grids: readonly RuledGrid[], one: PagePiece, other: PagePiece): boolean {
  if (/^\p{L}/u.test(one.text) && /^\p{Ll}/u.test(other.text)) return false;
  return grids.some((grid) => cellOf(grid, one) !== cellOf(grid, other));
}

/** Whether a table is wider than its page: what stands in it beyond the edge is drawn, and is no part of what pdf.js reads. */
export const runsOffPage = ({ width }: PagePieces, grids: readonly RuledGrid[]): boolean =>
  grids.some(({ left, right }) => left < 0 || right > width);

export const standsInTable = (grids: readonly RuledGrid[], piece: PagePiece): boolean =>
  grids.some((grid) => standsIn(grid, piece));

const cellOf = (grid: RuledGrid, piece: PagePiece): RuledBox | undefined =>
  standsIn(grid, piece) ? grid.cells.find((cell) => standsIn(cell, piece)) : undefined;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function standsIn({ left, right, top, bottom }: Box, piece: PagePiece): boolean {
  const x = (piece.left + piece.right) / 2;
  const y = piece.baseline - piece.size * MIDDLE_OF_LETTERS;
  return x >= left && x < right && y >= top && y < bottom;
}

function hangsOut(piece: PagePiece, cell: Box): boolean {
  const most = piece.size * OVERHANG;
  return piece.left < cell.left - most || piece.right > cell.right + most;
}
