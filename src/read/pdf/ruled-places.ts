/** In which table, row and column each cell of the ruled tables of a PDF stands; a table goes on from page to page. */
import type { CellPlace } from '../block.js';
import type { OrderedRow } from './columns.js';
import type { RuledCell } from './rows.js';
import { hasSameEdges, SAME_COLUMN_EDGE } from './ruled-across-pages.js';
import type { RuledGrid } from './ruled-grids.js';

/** The parts of one table, a part a page, in order. */
type TableParts = RuledGrid[];

/** @param rows of the whole text in reading order, without what pages repeat */
export function placeRuledCells(rows: readonly OrderedRow[]): Map<RuledCell, CellPlace> {
  const places = new Map<RuledCell, CellPlace>();
  const cells = new Map<RuledGrid, RuledCell[]>();
  for (const { cell } of rows) {
    if (cell === undefined) continue;
    const own = cells.get(cell.grid);
    if (own === undefined) cells.set(cell.grid, [cell]);
    else if (own.at(-1) !== cell) own.push(cell);
  }
  tablesOf(rows).forEach((parts, table) => {
    const edges = joinEdges(parts.flatMap((part) => part.cells.flatMap(({ left, right }) => [left, right])));
    let above = 0;
    for (const part of parts) {
      for (const cell of cells.get(part) ?? []) places.set(cell, placeOf(cell, table + 1, above, edges));
      above = part.cells.reduce((most, cell) => Math.max(most, above + cell.row + cell.rowSpan), above);
    }
  });
  return places;
}

function tablesOf(rows: readonly OrderedRow[]): TableParts[] {
  const tables: TableParts[] = [];
  for (const [index, { cell, page }] of rows.entries()) {
    const before = rows[index - 1];
    if (cell === undefined || before?.cell?.grid === cell.grid) continue;
    const last = before?.cell?.grid;
    const goesOn = last !== undefined && before?.page !== page && hasSameEdges(last, cell.grid);
    if (goesOn) tables.at(-1)?.push(cell.grid);
    else tables.push([cell.grid]);
  }
  return tables;
}

/** The edges of the columns of all parts, from the left. */
function joinEdges(edges: readonly number[]): number[] {
  const joined: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - (joined.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_COLUMN_EDGE) joined.push(edge);
  }
  return joined;
}

function placeOf(cell: RuledCell, table: number, above: number, edges: readonly number[]): CellPlace {
  const indexOf = (at: number) => edges.findLastIndex((edge) => edge <= at);
  const column = indexOf(cell.left);
  const columnSpan = indexOf(cell.right) - column;
  return {
    table,
    row: above + cell.row + 1,
    column: column + 1,
    ...(columnSpan > 1 && { columnSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
  };
}
