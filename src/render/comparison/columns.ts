/** The columns of a table in which a row has changed. */
import type { Change, ComparedUnit, Side } from '../../compare/comparison.js';
import type { SideName } from './rows.js';

/** The words of the columns, or their numbers where the table has no head; empty for what is no row in both texts. */
export function changedColumns({ base, target, changes }: ComparedUnit): string[] {
  if (base?.cells === undefined || target?.cells === undefined) return [];
  const names = changes.map((change) => columnOf(change.base === '' ? target : base, change));
  return [...new Set(names)];

  function columnOf(side: Side, change: Change): string {
    const name: SideName = side === base ? 'base' : 'target';
    const text = change[name];
    const first = change[`${name}Offset`] + text.length - text.replace(/^[\s|]+/, '').length;
    const cells = side.cells ?? [];
    const at = Math.max(
      cells.findLastIndex(({ start }) => start <= first),
      0,
    );
    return cells[at]?.column ?? String(at + 1);
  }
}
