/**
 * The reading order of a page's rows. A masthead and a signature block are two columns beside each other: the
 * left one is read to its end before the right one. Any other table is read row by row.
 */
import { pushAll } from '../../text/push-all.js';
import { isFormalLine, isNumberLine, isPlaceDateLine, isStateMotto } from '../document-cues.js';
import { cellsOf, findRegion, type Gutter, standsRight } from './column-region.js';
import type { PageRow } from './rows.js';
import type { TextColumns } from './text-columns.js';

/** A row in reading order, with what it stands in. */
export interface OrderedRow extends PageRow {
  /** Rows of one column or of the page's full width have the same number; it changes where a column ends. */
  column: number;
  /** Whether the row is part of a column or table and not of the page's full width. */
  isNarrow: boolean;
  /** Whether the row stands in one of two columns of text, which goes on at the head of the next. */
  flows?: true;
  /** Of a row of a table that a page cuts: the page on which it goes on, where `page` is that on which it begins. */
  goesOnAt?: number;
}

/**
 * Puts the rows of a page in reading order. Those of columns of text come with the places that they had in one column, so that one
 * measure tells the paragraphs of both.
 */
export function orderRows(rows: readonly PageRow[], columns: TextColumns | null = null): OrderedRow[] {
  if (columns === null) return orderTables(rows);
  const { start, end, gutter } = columns;
  const middle = rows.slice(start, end).map((row) => cellsOf(row, gutter));
  const sides = [false, true].map((isRight) =>
    middle.flatMap((cells) => cells.filter((cell) => standsRight(cell, gutter) === isRight)),
  );
  const [left = [], right = []] = sides;
  const shift = leftmost(right) - leftmost(left);
  const outside = (part: readonly PageRow[], first: number): OrderedRow[] =>
    orderTables(part).map((row) => ({ ...row, column: row.column + first, isNarrow: true }));
  const inside = (part: readonly PageRow[], column: number, by: number): OrderedRow[] =>
    part.map((row) => ({
      ...row,
      left: row.left - by,
      right: row.right - by,
      column,
      isNarrow: false,
      flows: true as const,
    }));
  return [
    ...outside(rows.slice(0, start), 0),
    ...inside(left, ROWS_ABOVE, 0),
    ...inside(right, ROWS_ABOVE + 1, shift),
    ...outside(rows.slice(end), ROWS_ABOVE + 2),
  ];
}

/** More columns than the rows above those of the text can have. */
const ROWS_ABOVE = 100_000;

const leftmost = (rows: readonly PageRow[]): number =>
  rows.reduce((least, row) => Math.min(least, row.left), Number.POSITIVE_INFINITY);

function orderTables(rows: readonly PageRow[]): OrderedRow[] {
  const ordered: OrderedRow[] = [];
  let column = 0;
  let index = 0;
  while (index < rows.length) {
    const { cell } = rows[index] as PageRow;
    if (cell !== undefined) {
      column++;
      for (; rows[index]?.cell === cell; index++) {
        ordered.push({ ...(rows[index] as PageRow), column, isNarrow: true });
      }
      column++;
      continue;
    }
    const region = findRegion(rows, index);
    if (region === null) {
      ordered.push({ ...(rows[index] as PageRow), column, isNarrow: false });
      index++;
      continue;
    }
    for (const part of readRegion(rows.slice(region.start, region.end), region.gutter)) {
      column++;
      pushAll(
        ordered,
        part.map((row) => ({ ...row, column, isNarrow: true })),
      );
    }
    column++;
    index = region.end;
  }
  return ordered;
}

/** The rows of a region in reading order, in parts that each end a column or a row of a table. */
function readRegion(rows: readonly PageRow[], gutter: Gutter): PageRow[][] {
  const cells = rows.map((row) => cellsOf(row, gutter));
  const texts = cells.flat().map((cell) => cell.text.trim());
  if (!texts.some((text) => isFormalLine(text) || isCutMotto(text))) return cells;
  const bands = texts.some(isStateMotto) ? splitAtNumber(cells) : [cells];
  return bands
    .map((band) => band.flat())
    .flatMap((band) => [
      band.filter((cell) => !standsRight(cell, gutter)),
      band.filter((cell) => standsRight(cell, gutter)),
    ]);
}

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT" / "NAM": the motto of the State, wrapped in a narrow column. */
const isCutMotto = (text: string): boolean => /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA(?: VIỆT)?$/u.test(text);

/** The State's masthead has the number and the date side by side, in a row of their own below the two names. */
function splitAtNumber(cells: readonly PageRow[][]): PageRow[][][] {
  const at = cells.findIndex((row) => isNumberLine(row[0]?.text.trim() ?? ''));
  const number = cells[at]?.[0];
  if (at <= 0 || number === undefined) return [[...cells]];
  const isBeside = (cell: PageRow) => Math.abs(cell.baseline - number.baseline) < number.size;
  const date = cells.findIndex((row) =>
    row.some((cell) => isBeside(cell) && isPlaceDateLine(cell.text.trim())),
  );
  if (date === -1) return [[...cells]];
  const start = Math.min(at, date);
  const end = Math.max(at, date) + 1;
  return [cells.slice(0, start), cells.slice(start, end), cells.slice(end)];
}
