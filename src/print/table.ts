import { columnsOf } from './columns.js';

/** Rows as columns that stand under each other, two blanks apart. The last column is not padded. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const composed = rows.map((row) => row.map((cell) => cell.normalize('NFC')));
  const widths: number[] = [];
  for (const row of composed) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
    });
  }
  return composed.map((row) => `${printRow(row, widths)}\n`).join('');
}

function printRow(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell)))
    .join('  ')
    .trimEnd();
}
