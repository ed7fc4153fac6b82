/** Where the cells of a table stand in its grid (HTML Standard, 4.9.12, "forming a table"). */
import type { CellPlace } from './block.js';

/** The standard allows 1000; no printed table has so many, and a hostile page may have a million cells. */
const MOST_SPANNED = 100;

/** A cell as it is written, with the spans that it names; `key` tells it from others. */
export interface WrittenCell<K> {
  key: K;
  columnSpan: string | null;
  rowSpan: string | null;
}

/**
 * @param table counts the tables of the source, from 1
 * @param isLayout whether it only lays out the page
 * @returns the place of every cell, in reading order
 */
export function placeInGrid<K>(
  rows: readonly (readonly WrittenCell<K>[])[],
  table: number,
  isLayout: boolean,
): Map<K, CellPlace> {
  const places = new Map<K, CellPlace>();
  /** Up to which row a cell from above takes up a column. */
  const takenUntil: number[] = [];
  rows.forEach((row, index) => {
    let column = 1;
    for (const cell of row) {
      while ((takenUntil[column] ?? 0) > index) column++;
      const columnSpan = Math.max(spanOf(cell.columnSpan), 1);
      // A span of 0 rows reaches to the last row.
      const rowSpan = Math.min(spanOf(cell.rowSpan) || MOST_SPANNED, rows.length - index);
      if (rowSpan > 1) for (let at = column; at < column + columnSpan; at++) takenUntil[at] = index + rowSpan;
      places.set(cell.key, {
        table,
        row: index + 1,
        column,
        ...(columnSpan > 1 && { columnSpan }),
        ...(rowSpan > 1 && { rowSpan }),
        ...(isLayout && { isLayout }),
      });
      column += columnSpan;
    }
  });
  return places;
}

function spanOf(written: string | null): number {
  const value = Number.parseInt(written ?? '1', 10);
  return value >= 0 ? Math.min(value, MOST_SPANNED) : 1;
}
