/** The rows of a table as lines of text, and the words that name their columns. */
import type { Cell, Row, Table } from './nodes.js';
import { placedCells } from './table-grid.js';

export interface RowCell {
  /** Index in the row's text at which the cell's text begins. */
  start: number;
  /** The words above it in the head of the table; null where the table has no head. */
  column: string | null;
}

export interface RowLine {
  row: Row;
  /** The texts of its cells, a bar between two: "1 | Gạo | 5%". */
  text: string;
  cells: RowCell[];
}

export function rowLines(table: Table): RowLine[] {
  const placed = placedCells(table);
  const nameOf = columnNames(table);
  let next = 0;
  return table.children.map((row) => {
    let text = '';
    const cells = row.children.map((cell, index): RowCell => {
      // One blank at either side of a bar, also where a cell is empty.
      if (index > 0) text += text === '' || text.endsWith(' ') ? '| ' : ' | ';
      const start = text.length;
      text += cellText(cell);
      const column = placed[next++]?.column ?? 0;
      return { start, column: cell.isHeader ? null : nameOf(column) };
    });
    return { row, text: text.trimEnd(), cells };
  });
}

/** The text of each cell within that of its row, without the bars between them. */
export function cellTexts(text: string, cells: readonly RowCell[]): string[] {
  return cells.map(({ start }, index) => {
    const said = text.slice(start, cells[index + 1]?.start).trimEnd();
    const isLast = index + 1 === cells.length;
    return !isLast && said.endsWith('|') ? said.slice(0, -1).trimEnd() : said;
  });
}

/** The text of a cell on one line. */
export function cellText(cell: Cell): string {
  return cell.children.flatMap((child) => (child.type === 'paragraph' ? [child.value] : [])).join(' ');
}

/** What the head says above a column, from the widest name down: "Thuế suất, 2026". */
function columnNames(table: Table): (column: number) => string | null {
  const heads = placedCells(table).filter(({ cell }) => cell.isHeader && /\p{L}{2}/u.test(cellText(cell)));
  return (column) => {
    const above = heads.filter(
      ({ cell, column: first }) => first <= column && column < first + (cell.columnSpan ?? 1),
    );
    return above.length === 0 ? null : above.map(({ cell }) => cellText(cell)).join(', ');
  };
}
