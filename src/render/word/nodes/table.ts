import type { Cell, Table } from '../../../tree/nodes.js';
import { columnCount, placedCells } from '../../../tree/table-grid.js';
import type { Content, ContentLine, GridCell } from '../content.js';
import { NODE_STYLES } from '../node-styles.js';
import type { PrintContext, Printer } from './printer.js';

/** A column is as wide as its longest text, within these, in characters. */
const NARROWEST = 6;
const WIDEST = 45;

/** A table of data with lines between its cells; the rows that name its columns are printed again on each page. */
export const printGrid: Printer<'table'> = (table, context) => {
  const rows = table.children.map(({ children }) => children.map((cell) => gridCell(cell, context)));
  const heads = table.children.findIndex((row) => !row.children.some((cell) => cell.isHeader));
  return [{ kind: 'grid', widths: columnWidths(table), heads: Math.max(heads, 0), rows }];
};

function gridCell(cell: Cell, context: PrintContext): GridCell {
  return {
    lines: context.printAll(cell.children).flatMap((content) => cellLine(content, cell)),
    columnSpan: cell.columnSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
  };
}

function cellLine(content: Content, { isHeader }: Cell): ContentLine[] {
  if (content.kind !== 'line') return [];
  const { heading, text } = NODE_STYLES.cell;
  return [content.hidden ? content : { ...content, style: isHeader ? heading : text }];
}

function columnWidths(table: Table): number[] {
  const widths = new Array<number>(columnCount(table)).fill(NARROWEST);
  for (const { cell, column } of placedCells(table)) {
    if (cell.columnSpan !== undefined) continue;
    for (const child of cell.children) {
      const length = Math.min(child.value.length, WIDEST);
      widths[column - 1] = Math.max(widths[column - 1] ?? 0, length);
    }
  }
  return widths;
}
