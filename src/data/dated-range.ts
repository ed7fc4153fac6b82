/**
 * Dates of facts. A row of a table that can stop being true has a first day, `from`, and an end, `to`. It holds on `from`, and no
 * longer on `to`. So the `to` of one row and the `from` of its successor are the same date.
 */
import type { DatedRange } from './schemas/dated-range.js';

/** @param asOf ISO date */
export function isInForce(row: DatedRange, asOf: string): boolean {
  return (row.from === null || row.from <= asOf) && (row.to === null || asOf < row.to);
}

/** Whether the rows, in their order, follow one another without a gap or an overlap. */
export function isUnbroken(rows: readonly DatedRange[]): boolean {
  return rows.every((row, index) => {
    const next = rows[index + 1];
    return next === undefined || (row.to !== null && row.to === next.from);
  });
}
