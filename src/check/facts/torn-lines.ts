/** Whether the lines of a paragraph on a page are too uneven for running text: cells of a table that were read side by side. */
import type { Node } from '../../tree/nodes.js';

/** So many lines show how long lines are. */
const FEWEST_LINES = 3;
/** Running text fills its lines, but for the last: to this part of the longest, in at least half of them. */
const FILLED = 0.75;

/** @returns false for a text that was not read from pages */
export function isTorn({ data }: Node, length: number): boolean {
  const origins = data?.origin ?? [];
  if (origins.length < FEWEST_LINES || origins[0]?.page === undefined) return false;
  const starts = [...origins.map(({ start }) => start), length];
  const lengths = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  const filled = lengths.reduce((longest, one) => Math.max(longest, one), 0) * FILLED;
  const full = lengths.slice(0, -1).filter((one) => one >= filled).length;
  return 2 * full < lengths.length - 1;
}
