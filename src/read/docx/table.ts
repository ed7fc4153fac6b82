import type { StoryLine } from './paragraph.js';
import type { StoryContext } from './story-context.js';
import { child, children, childValue, findDescendant, type XmlElement } from './xml.js';

type ReadCell = (cell: XmlElement, context: StoryContext) => StoryLine[];

/** A masthead or signature table has few rows; a long table without borders is a list in two columns. */
const MOST_LAYOUT_ROWS = 8;

/**
 * Reads a table: one that only lays out two columns (masthead, recipients and signature) column by column,
 * as people read it; any other row by row.
 */
export function readTable(table: XmlElement, context: StoryContext, readCell: ReadCell): StoryLine[] {
  const first = context.position.paragraph + 1;
  // Cells are always read in document order, in which Word counts automatic numbers.
  const inside = isTinted(table) ? { ...context, isShaded: true } : context;
  const rows = collect(table, 'w:tr').map((row) =>
    collect(row, 'w:tc').map((cell) => readCell(cell, inside)),
  );
  if (isLayout(table, rows, context)) {
    const columns = Math.max(...rows.map((row) => row.length));
    return Array.from({ length: columns }, (_, column) => rows.flatMap((row) => row[column] ?? [])).flat();
  }
  const lines = rows.flat(2);
  if (lines.length > 0) context.log.tables.push(first);
  return lines;
}

/** A style may darken any row of a table, and a head in white letters on it is text like any other. */
function isTinted(table: XmlElement): boolean {
  return findDescendant(table, 'w:tblStyle') !== undefined || findDescendant(table, 'w:shd') !== undefined;
}

function isLayout(table: XmlElement, rows: StoryLine[][][], context: StoryContext): boolean {
  if (rows.length > MOST_LAYOUT_ROWS || hasGrid(table, context)) return false;
  const filled = new Set(
    rows.flatMap((row) => row.flatMap((cell, column) => (cell.length > 0 ? [column] : []))),
  );
  return filled.size <= 2;
}

/** Lines between cells make a table of data; a masthead may have one above or below. */
function hasGrid(table: XmlElement, { styles }: StoryContext): boolean {
  const properties = child(table, 'w:tblPr');
  const borders =
    child(properties, 'w:tblBorders') ?? styles.tableBorders(childValue(properties, 'w:tblStyle'));
  if (GRID_LINES.some((side) => isVisible(child(borders, side)))) return true;
  return collect(table, 'w:tr')
    .flatMap((row) => collect(row, 'w:tc'))
    .map((cell) => child(child(cell, 'w:tcPr'), 'w:tcBorders'))
    .some((cellBorders) => CELL_SIDES.some((side) => isVisible(child(cellBorders, side))));
}

const CELL_SIDES = ['w:left', 'w:right', 'w:start', 'w:end'];
const GRID_LINES = ['w:insideH', 'w:insideV', ...CELL_SIDES];

function isVisible(border: XmlElement | undefined): boolean {
  return !['nil', 'none', undefined].includes(border?.attributes['w:val']);
}

/** Rows of a table or cells of a row, also those inside content controls. */
function collect(container: XmlElement, name: string): XmlElement[] {
  return children(container).flatMap((node) => {
    if (node.name === name) return [node];
    const isWrapper = !node.name.endsWith('Pr') && node.name !== 'w:tblGrid';
    return isWrapper && node.name !== 'w:tc' && node.name !== 'w:tr' ? collect(node, name) : [];
  });
}
