/** Ruled tables that go on over the end of a page: their heads are printed again, and a row may be cut in two. */
import type { OrderedRow } from './columns.js';
import type { PageRow, RuledCell } from './rows.js';
import type { RuledGrid } from './ruled-grids.js';

/** Edges of columns on two pages that differ by no more points are the same. */
export const SAME_COLUMN_EDGE = 3;
/** A head that is printed again has so many rows at most. */
const MOST_HEAD_ROWS = 4;

/** The rows of heads that a table which goes on over a page repeats there; each page without its furniture. */
export function findRepeatedHeads(pages: readonly (readonly PageRow[])[]): PageRow[] {
  const found: PageRow[] = [];
  /** The first rows of the table with which the page before ends, where it began. */
  let head: readonly PageRow[] = [];
  let before: RuledGrid | undefined;
  for (const rows of pages) {
    const first = rows[0]?.cell?.grid;
    const goesOn = first !== undefined && before !== undefined && hasSameEdges(before, first);
    const own = rowsOf(rows, first);
    const repeated = goesOn ? countRepeated(head, own) : 0;
    for (const row of own) if ((row.cell as RuledCell).row < repeated) found.push(row);
    const last = rows.at(-1)?.cell?.grid;
    if (!goesOn || last !== first) head = rowsOf(rows, last);
    before = last;
  }
  return found;
}

const rowsOf = (rows: readonly PageRow[], grid: RuledGrid | undefined): PageRow[] =>
  grid === undefined ? [] : rows.filter(({ cell }) => cell?.grid === grid);

/** Whether a table may go on with another one: both reach from one place to the same other. */
export function hasSameEdges(one: RuledGrid, other: RuledGrid): boolean {
  return (
    Math.abs(one.left - other.left) <= SAME_COLUMN_EDGE &&
    Math.abs(one.right - other.right) <= SAME_COLUMN_EDGE
  );
}

/** How many rows at the head of a table read like those at the head of another, cell for cell. */
function countRepeated(head: readonly PageRow[], rows: readonly PageRow[]): number {
  let count = 0;
  for (let row = 1; row <= MOST_HEAD_ROWS; row++) {
    const [one, other] = [head, rows].map((each) => textAbove(each, row));
    if (one !== other || one === '') break;
    if (textAbove(rows, row + 1) !== one) count = row;
  }
  return count;
}

/** The words of the rows of a table above one of them, each with the place of its column. */
const textAbove = (rows: readonly PageRow[], end: number): string =>
  rows
    .filter((each) => (each.cell as RuledCell).row < end)
    .map((each) => `${(each.cell as RuledCell).column} ${each.text.trim()}`)
    .join('\n');

/** Puts the cells of a row that a page cuts in two together again. */
export function joinCutRows(pages: readonly (readonly OrderedRow[])[]): OrderedRow[] {
  let joined: OrderedRow[] = [];
  for (const rows of pages) {
    const moved = cutCells(joined, rows);
    const taken = new Set(moved.flatMap(([, lower]) => lower));
    for (const [upper, lower] of moved) {
      const last = upper.at(-1) as OrderedRow;
      const at = joined.lastIndexOf(last) + 1;
      const goingOn = lower.map((row) => ({
        ...row,
        page: last.page,
        column: last.column,
        cell: last.cell as RuledCell,
        goesOnAt: row.page,
      }));
      joined = [...joined.slice(0, at), ...goingOn, ...joined.slice(at)];
    }
    for (const row of rows) if (!taken.has(row)) joined.push(row);
  }
  return joined;
}

type CutCell = [upper: OrderedRow[], lower: OrderedRow[]];

/** The cells with which a page ends and those with which the next one begins, where they are parts of the same ones. */
function cutCells(before: readonly OrderedRow[], rows: readonly OrderedRow[]): CutCell[] {
  const [above, below] = [before.at(-1)?.cell?.grid, rows[0]?.cell?.grid];
  if (above === undefined || below === undefined || !hasSameEdges(above, below)) return [];
  const last = cellsWhere(before.slice(-MOST_ROWS), above, ({ bottom }) => bottom === above.bottom);
  const top = (rows[0] as OrderedRow).cell?.row;
  const first = cellsWhere(rows.slice(0, MOST_ROWS), below, ({ row }) => row === top);
  const pairs = first.map((lower): CutCell => [last.find((upper) => standsAbove(upper, lower)) ?? [], lower]);
  // A cell of the row that begins anew, or has nothing above it, tells that the whole row does.
  if (pairs.length === 0 || pairs.some(([upper]) => upper.length === 0)) return [];
  const begins = ([upper]: CutCell) => upper[0]?.cell?.left === above.left;
  const isRest =
    pairs.every((pair) => goesOn(pair)) ||
    (pairs.length === 1 && !pairs.some(begins) && last.some((upper) => begins([upper, []])));
  return isRest ? pairs : [];
}

/** A row of a table has no more lines. */
const MOST_ROWS = 400;

/** The rows of each cell of a table that is asked for, in reading order. */
function cellsWhere(
  rows: readonly OrderedRow[],
  grid: RuledGrid,
  isAsked: (cell: RuledCell) => boolean,
): OrderedRow[][] {
  const cells = new Map<RuledCell, OrderedRow[]>();
  for (const row of rows) {
    if (row.cell?.grid !== grid || !isAsked(row.cell)) continue;
    const own = cells.get(row.cell);
    if (own) own.push(row);
    else cells.set(row.cell, [row]);
  }
  return [...cells.values()];
}

function standsAbove(upper: readonly OrderedRow[], lower: readonly OrderedRow[]): boolean {
  const [one, other] = [upper[0]?.cell, lower[0]?.cell];
  if (one === undefined || other === undefined) return false;
  return (
    Math.abs(one.left - other.left) <= SAME_COLUMN_EDGE &&
    Math.abs(one.right - other.right) <= SAME_COLUMN_EDGE
  );
}

/** Whether the words of a cell go on with a sentence that is open above the end of the page. */
function goesOn([upper, lower]: CutCell): boolean {
  return (
    /^\p{Ll}/u.test(lower[0]?.text.trim() ?? '') && !/[.;:!?…]["”»)]*\s*$/.test(upper.at(-1)?.text ?? '')
  );
}
