/** How the rows in a cell of a ruled table follow one another. */

import type { OrderedRow } from './columns.js';
import type { RuledCell } from './rows.js';

/** Distances in shares of the size of the letters. */
const SAME_WIDTH = 0.3;
const CENTRED = 0.6;
/** A distance of lines that is larger by this share than the least of the table is space between paragraphs. */
const PARAGRAPH_SPACE = 1.35;
/** "1. ", "a) ", "- ": it opens a paragraph of the cell behind a line that ends a sentence or a part of one. */
const MARKER = /^\s*(?:[-–+•*]\s|(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXLC]{1,5})\s?[.)/](?!\d)\s?)/u;

/** The end of a sentence or of a listed part of one. */
const CLOSED = /[.;:,!?][”"')]*\s*$/;

/** What the rows of one table keep to. */
interface CellMeasure {
  /** Points that stay free at the sides of its cells. */
  padding: number;
  /** The least distance between lines of one cell, in shares of their size. */
  leading: number;
}

/** What the rows of each ruled table keep to. */
export function measureCells(rows: readonly OrderedRow[]): (cell: RuledCell) => CellMeasure {
  const measures = new Map<RuledCell['grid'], CellMeasure>();
  for (const [index, row] of rows.entries()) {
    if (row.cell === undefined) continue;
    const { grid, left } = row.cell;
    const measure = measures.get(grid) ?? { padding: Number.POSITIVE_INFINITY, leading: 2 };
    measure.padding = Math.max(0, Math.min(measure.padding, row.left - left));
    const before = rows[index - 1];
    const distance = before?.cell === row.cell ? (row.baseline - before.baseline) / row.size : 0;
    if (distance > 0.5) measure.leading = Math.min(measure.leading, distance);
    measures.set(grid, measure);
  }
  return ({ grid }) => measures.get(grid) ?? { padding: 0, leading: 2 };
}

/** Whether a row of a cell begins a paragraph, or goes on where the first word had no room on the row before. */
export function gapInCell(
  before: OrderedRow,
  row: OrderedRow,
  { padding, leading }: CellMeasure,
): 'paragraph' | 'wrap' {
  const size = Math.max(row.size, before.size);
  const distance = (row.baseline - before.baseline) / size;
  if (row.goesOnAt === before.goesOnAt && distance > leading * PARAGRAPH_SPACE) return 'paragraph';
  if (MARKER.test(row.text) && CLOSED.test(before.text)) return 'paragraph';
  const cell = before.cell as RuledCell;
  const words = row.text.trim();
  const firstWord = words.split(/\s/, 1)[0] ?? '';
  const width = ((row.right - row.left) * (firstWord.length + 1)) / Math.max(words.length, 1);
  const [fromLeft, fromRight] = freeBeside(before, cell, padding);
  // A first line that is indented may stand in the middle by chance, but then the next one does not.
  const areCentred = [before, row].every((each) => {
    const [left, right] = freeBeside(each, cell, padding);
    return Math.abs(left - right) < size * CENTRED;
  });
  const free = areCentred ? fromLeft + fromRight : fromRight;
  return width > free - size * SAME_WIDTH ? 'wrap' : 'paragraph';
}

/** Points that a row leaves free on both sides of a cell. */
const freeBeside = (row: OrderedRow, cell: RuledCell, padding: number): [left: number, right: number] => [
  row.left - cell.left - padding,
  cell.right - padding - row.right,
];
