import type { Line } from './paragraph.js';
import type { StoryContext } from './story-context.js';
import { child, children, type XmlElement } from './xml.js';

type ReadCell = (cell: XmlElement, context: StoryContext) => Line[];

/** A masthead or signature table has few rows; a long table without borders is a list in two columns. */
const MOST_LAYOUT_ROWS = 8;

/**
 * Reads a table: one that only lays out two columns (masthead, recipients and signature) column by column,
 * as people read it; any other row by row.
 */
export function readTable(table: XmlElement, context: StoryContext, readCell: ReadCell): Line[] {
  const first = context.position.paragraph + 1;
  // Cells are always read in document order, in which Word counts automatic numbers.
  const rows = collect(table, 'w:tr').map((row) =>
    collect(row, 'w:tc').map((cell) => readCell(cell, context)),
  );
  if (isLayout(table, rows)) {
    const columns = Math.max(...rows.map((row) => row.length));
    return Array.from({ length: columns }, (_, column) => rows.flatMap((row) => row[column] ?? [])).flat();
  }
  const lines = rows.flat(2);
  if (lines.length > 0) context.log.tables.push({ rows: rows.length, paragraph: first });
  return lines;
}

function isLayout(table: XmlElement, rows: Line[][][]): boolean {
  if (rows.length > MOST_LAYOUT_ROWS || hasVisibleBorders(table)) return false;
  const filled = new Set(
    rows.flatMap((row) => row.flatMap((cell, column) => (cell.length > 0 ? [column] : []))),
  );
  return filled.size <= 2;
}

function hasVisibleBorders(table: XmlElement): boolean {
  const borders = child(child(table, 'w:tblPr'), 'w:tblBorders');
  return children(borders).some((border) => !['nil', 'none', undefined].includes(border.attributes['w:val']));
}

/** Rows of a table or cells of a row, also those inside content controls. */
function collect(container: XmlElement, name: string): XmlElement[] {
  return children(container).flatMap((node) => {
    if (node.name === name) return [node];
    const isWrapper = !node.name.endsWith('Pr') && node.name !== 'w:tblGrid';
    return isWrapper && node.name !== 'w:tc' && node.name !== 'w:tr' ? collect(node, name) : [];
  });
}
