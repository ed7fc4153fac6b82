/** The grid of a table: in which rows and columns its cells stand. */
import type { Cell, Table } from './nodes.js';

export interface PlacedCell {
  cell: Cell;
  /** From 1; of a cell that spans several its first. */
  row: number;
  column: number;
}

/** The cells of a table in reading order, each with its place: a cell that spans rows takes up its columns below. */
export function placedCells(table: Table): PlacedCell[] {
  /** The last row that a cell from above takes up, by column. */
  const takenUntil: number[] = [];
  return table.children.flatMap(({ children }, index) => {
    const row = index + 1;
    let column = 1;
    return children.map((cell): PlacedCell => {
      while ((takenUntil[column] ?? 0) >= row) column++;
      const placed = { cell, row, column };
      for (let left = cell.columnSpan ?? 1; left > 0; left--)
        takenUntil[column++] = index + (cell.rowSpan ?? 1);
      return placed;
    });
  });
}

/** How many columns the table has. */
export function columnCount(table: Table): number {
  return placedCells(table).reduce(
    (most, { cell, column }) => Math.max(most, column + (cell.columnSpan ?? 1) - 1),
    0,
  );
}
