/** Cuts two long rows of units into blocks by their places, so that what is looked at pair by pair grows as the texts do, not as their square. */

/** No article, law or list that was seen comes near a thousand siblings that all changed. */
export const MOST_PAIRS = 1_000_000;

export interface UnitBlock<T> {
  rows: readonly T[];
  columns: readonly T[];
}

/** Both rows whole where their pairs are few enough; else as many parts of each, the first with the first. */
export function inBlocks<T>(rows: readonly T[], columns: readonly T[]): UnitBlock<T>[] {
  const count = Math.ceil(Math.sqrt((rows.length * columns.length) / MOST_PAIRS));
  if (count <= 1) return [{ rows, columns }];
  const part = (row: readonly T[], index: number) =>
    row.slice(Math.floor((row.length * index) / count), Math.floor((row.length * (index + 1)) / count));
  return Array.from({ length: count }, (_, index) => ({
    rows: part(rows, index),
    columns: part(columns, index),
  }));
}
