/** Rows of a table that differ, their cells in columns under each other. */
import type { ReportTable } from '../../render/comparison/report-tables.js';
import { columnsOf } from '../columns.js';
import { wrapText } from '../wrap.js';

const GAP = 2;
/** A table of columns narrower than this is read more easily as lines. */
const LEAST = 6;

/**
 * The widths of the columns, as wide as what stands in them where there is room, else the wider ones share what is left.
 * @param cells of all rows with the head, as they are printed
 * @returns null where there is no room for columns
 */
export function columnWidths(cells: readonly (readonly string[])[], room: number): number[] | null {
  const wanted = (cells[0] ?? []).map((_, at) =>
    cells.reduce((most, row) => Math.max(most, columnsOf(row[at] ?? '')), 1),
  );
  const left = room - GAP * (wanted.length - 1);
  const widths = [...wanted];
  let [free, open] = [left, [...wanted.keys()]];
  // Columns that need less than their share leave it to the others.
  for (;;) {
    const share = Math.floor(free / Math.max(open.length, 1));
    const narrow = open.filter((at) => (wanted[at] ?? 0) <= share);
    if (narrow.length === 0) {
      if (open.length > 0 && share < LEAST) return null;
      for (const at of open) widths[at] = share;
      return widths;
    }
    for (const at of narrow) free -= wanted[at] ?? 0;
    open = open.filter((at) => !narrow.includes(at));
    if (open.length === 0) return widths;
  }
}

/** The cells of one row, each wrapped within its column. */
export function linesOfCells(cells: readonly string[], widths: readonly number[], indent: string): string[] {
  const wrapped = cells.map((cell, at) =>
    cell === '' ? [] : wrapText(cell, { width: widths[at] ?? 1, cutsWords: true }).split('\n'),
  );
  const height = wrapped.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) => {
    const parts = widths.map((width, at) => {
      const text = wrapped[at]?.[line] ?? '';
      return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
    });
    return (indent + parts.join(' '.repeat(GAP))).trimEnd();
  });
}

/** What each cell of a table prints. */
export const printedCells = (
  { rows }: ReportTable,
  print: (cell: ReportTable['rows'][number]['cells'][number], row: ReportTable['rows'][number]) => string,
): string[][] => rows.map((row) => row.cells.map((cell) => print(cell, row)));
