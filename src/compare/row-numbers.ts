/** The running numbers of the rows of a table, which follow the rows that come in and go out above them. */
import { cellTexts } from '../tree/row-lines.js';
import type { Unit } from '../wording/index.js';
import type { Change } from './comparison.js';

/** "3", "12."; not "3,5" or "2021". */
const RUNNING_NUMBER = /^\d{1,3}\.?$/;

/**
 * Says that the first cell only counts: in each text its number is as far from the place of its row. A number that is another at
 * the same place is a change like any other.
 */
export function withRowNumbers(base: Unit, target: Unit, changes: readonly Change[]): Change[] {
  const ends = [base, target].map(({ cells, text }) => cells?.[1]?.start ?? text.length) as [number, number];
  const [from, to] = [distance(base), distance(target)];
  if (from === null || from !== to) return [...changes];
  return changes.map((change) => {
    const isInFirst =
      change.baseOffset + change.base.length <= ends[0] &&
      change.targetOffset + change.target.length <= ends[1];
    return isInFirst ? { ...change, class: 'numbering', reasons: [] } : change;
  });
}

/** From the number in the first cell to the place of the row in its table; null where that holds no number. */
function distance({ text, cells, holder, order }: Unit): number | null {
  const said = cells && cellTexts(text, cells)[0];
  const first = holder?.nested[0];
  if (said === undefined || first === undefined || !RUNNING_NUMBER.test(said)) return null;
  return order - first.order - Number.parseInt(said, 10);
}
