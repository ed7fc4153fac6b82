/** The lines of a table as a node. */

import type { CellPlace } from '../read/block.js';
import { pushAll } from '../text/push-all.js';
import type { Cell, Row, Table } from '../tree/nodes.js';
import { asideNode, paragraphNodes } from './leaf-nodes.js';
import { joinParts, type Line } from './line.js';

/** A cell with words; rows and columns count from 0, those without words left out. */
interface FilledCell {
  row: number;
  column: number;
  columnSpan: number;
  rowSpan: number;
  lines: Line[];
}

/** @param lines of one table, each with its cell, row by row */
export function tableOf(lines: readonly Line[]): Table {
  const cells = filledCells(lines);
  const width = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  const byRow: FilledCell[][] = [];
  for (const cell of cells) byRow[cell.row] = [...(byRow[cell.row] ?? []), cell];
  const rows: Row[] = [];
  /** The row from which on a column is free, because a cell from above takes it up before. */
  const freeFrom = new Array<number>(width).fill(0);
  byRow.forEach((inRow, row) => {
    const own = [...inRow];
    const children: Cell[] = [];
    for (let column = 0; column < width; column++) {
      if ((freeFrom[column] ?? 0) > row) continue;
      const cell = own[0] && own[0].column <= column ? own.shift() : undefined;
      const free = freeFrom.findIndex((until, at) => at > column && until > row);
      const next = Math.min(own[0]?.column ?? width, free < 0 ? width : free);
      const columnSpan = Math.max(Math.min(cell?.columnSpan ?? 1, next - column), 1);
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = row + (cell?.rowSpan ?? 1);
      children.push(cellNode(cell, columnSpan));
      column += columnSpan - 1;
    }
    // Cells for which a faulty grid has no room are kept at the end of their row.
    pushAll(
      children,
      own.map((cell) => cellNode({ ...cell, rowSpan: 1 }, 1)),
    );
    rows.push({ type: 'row', children });
  });
  const heads = headRows(rows);
  for (const row of rows.slice(0, heads)) for (const cell of row.children) cell.isHeader = true;
  return { type: 'table', children: rows, data: { origin: lines[0]?.origin.slice(0, 1) ?? [] } };
}

function cellNode(cell: FilledCell | undefined, columnSpan: number): Cell {
  const children = wholeLines(cell?.lines ?? []).flatMap((line) =>
    line.noise ? [asideNode(line, line.noise)] : paragraphNodes(line),
  );
  return {
    type: 'cell',
    ...(columnSpan > 1 && { columnSpan }),
    ...(cell && cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
    children,
  };
}

/** The lines of a cell, those that noise cut in two joined again. */
function wholeLines(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.findLastIndex((each) => !each.noise);
    const between = whole.slice(last + 1);
    const isRest = line.goesOn === true && last >= 0 && between.length > 0;
    if (isRest) whole.splice(last, whole.length, joinParts(whole[last] as Line, [{ line, between }]));
    else whole.push(line);
  }
  return whole;
}

function filledCells(lines: readonly Line[]): FilledCell[] {
  const byPlace = new Map<string, { place: CellPlace; lines: Line[] }>();
  for (const line of lines) {
    if (!line.cell) continue;
    const key = `${line.cell.row} ${line.cell.column}`;
    const cell = byPlace.get(key);
    if (cell) cell.lines.push(line);
    else byPlace.set(key, { place: line.cell, lines: [line] });
  }
  const cells = [...byPlace.values()];
  const row = ranksOf(cells.map(({ place }) => place.row));
  const column = ranksOf(cells.map(({ place }) => place.column));
  return cells.map(({ place, lines: own }) => ({
    row: row(place.row),
    column: column(place.column),
    rowSpan: Math.max(row(place.row + (place.rowSpan ?? 1)) - row(place.row), 1),
    columnSpan: Math.max(column(place.column + (place.columnSpan ?? 1)) - column(place.column), 1),
    lines: own,
  }));
}

/** How many of the values that occur are less than a value: its place once the gaps between them are closed. */
function ranksOf(values: readonly number[]): (value: number) => number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const ranks: number[] = [];
  for (let value = 0, rank = 0; rank < sorted.length; value++) {
    ranks[value] = rank;
    if (sorted[rank] === value) rank++;
  }
  return (value) => ranks[value] ?? sorted.length;
}

/** A longer text in a cell of the first row is no name of a column. */
const LONGEST_HEAD = 100;
/** "(1)", "A", "3", "(5)=(3)x(4)": the numbers of the columns, below their names. */
const COLUMN_NUMBER = /^(?:\(?(?:\d{1,2}|\p{Lu})\)?)(?:\s?=\s?[\d()+\-x*/:\s]+)?$/u;

/** How many rows at the top name the columns: none where a cell of the first row holds no word or a sentence. */
function headRows(rows: readonly Row[]): number {
  const first = rows[0]?.children ?? [];
  const texts = first.map(cellWords).filter((text) => text !== '');
  const isHead =
    texts.length > 1 &&
    texts.every((text) => /\p{L}{2}/u.test(text) && text.length <= LONGEST_HEAD && !/[.;]$/.test(text));
  if (!isHead) return 0;
  const named = first.reduce((most, cell) => Math.max(most, cell.rowSpan ?? 1), 1);
  const below = (rows[named]?.children ?? []).map(cellWords);
  const numbers = below.length > 1 && below.every((text) => COLUMN_NUMBER.test(text)) ? 1 : 0;
  return named + numbers < rows.length ? named + numbers : 0;
}

const cellWords = (cell: Cell): string =>
  cell.children.flatMap((child) => (child.type === 'paragraph' ? [child.value] : [])).join(' ');
