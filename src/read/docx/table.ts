import type { CellPlace } from '../block.js';
import type { StoryLine } from './paragraph.js';
import { isDark } from './run-format.js';
import type { StoryContext } from './story-context.js';
import { child, children, childValue, type XmlElement } from './xml.js';

type ReadCell = (cell: XmlElement, context: StoryContext) => StoryLine[];

/** A masthead or signature table has few rows; a long table without borders is a list in two columns. */
const MOST_LAYOUT_ROWS = 8;

/**
 * Reads a table: one that only lays out two columns (masthead, recipients and signature) column by column,
 * as people read it; any other row by row. Each line says in which cell it stands.
 */
export function readTable(table: XmlElement, context: StoryContext, readCell: ReadCell): StoryLine[] {
  const { log, position } = context;
  const first = position.paragraph + 1;
  const number = ++log.tableCount;
  // Cells are always read in document order, in which Word counts automatic numbers.
  const shaded = { ...context, isShaded: true };
  const rows = collect(table, 'w:tr').map((row) =>
    collect(row, 'w:tc').map((cell) =>
      readCell(cell, isShaded(cell, row, table, context) ? shaded : context),
    ),
  );
  const places = placeCells(table, number, rows);
  if (isLayout(table, rows, context)) {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const placed = rows.map((row, index) =>
      row.map((lines, at) => lines.map((line) => withLayoutCell(line, places[index]?.[at]))),
    );
    return Array.from({ length: columns }, (_, column) => placed.flatMap((row) => row[column] ?? [])).flat();
  }
  const lines = rows.flatMap((row, index) =>
    row.flatMap((cell, at) => {
      noteNested(cell, context);
      const place = places[index]?.[at];
      return cell.map((line) => (place ? { ...line, cell: place } : line));
    }),
  );
  if (lines.length > 0) log.tables.push(first);
  return lines;
}

/** A table of data may stand in a table that only lays out the page, and stays what it is. */
function withLayoutCell(line: StoryLine, place: CellPlace | undefined): StoryLine {
  return line.cell || !place ? line : { ...line, cell: { ...place, isLayout: true } };
}

/** The words of a table inside a cell are read as lines of that cell. */
function noteNested(cell: readonly StoryLine[], { log }: StoryContext): void {
  const inner = cell.find((line) => line.cell);
  if (inner) log.nestedTables.push(inner.paragraph);
}

/** The widest table that Word can make has 63 columns; a hostile file may say more. */
const MOST_COLUMNS = 100;

/**
 * Where each cell stands, by row and by order in it (ECMA-376 part 1, 17.4.17 `gridSpan`, 17.4.84 `vMerge`). A cell
 * that goes on with the one above it lengthens that one's span, unless it holds words of its own.
 */
function placeCells(table: XmlElement, number: number, lines: readonly StoryLine[][][]): CellPlace[][] {
  /** The cell that may go on downwards, by its first column. */
  let above = new Map<number, CellPlace>();
  return collect(table, 'w:tr').map((row, index) => {
    const open = new Map<number, CellPlace>();
    let column = 1 + wholeNumber(child(child(row, 'w:trPr'), 'w:gridBefore'), 0);
    const places = collect(row, 'w:tc').map((cell, at) => {
      const properties = child(cell, 'w:tcPr');
      const columnSpan = Math.max(wholeNumber(child(properties, 'w:gridSpan'), 1), 1);
      const place: CellPlace = {
        table: number,
        row: index + 1,
        column,
        ...(columnSpan > 1 && { columnSpan }),
      };
      const merge = child(properties, 'w:vMerge');
      const begins = merge?.attributes['w:val'] === 'restart';
      const origin = merge && !begins && lines[index]?.[at]?.length === 0 ? above.get(column) : undefined;
      if (origin) origin.rowSpan = index + 2 - origin.row;
      if (merge) open.set(column, origin ?? place);
      column = Math.min(column + columnSpan, MOST_COLUMNS);
      return place;
    });
    above = open;
    return places;
  });
}

function wholeNumber(element: XmlElement | undefined, fallback: number): number {
  const value = Number.parseInt(element?.attributes['w:val'] ?? '', 10);
  return value > 0 ? Math.min(value, MOST_COLUMNS) : fallback;
}

/**
 * Whether what stands behind the words of a cell is not known to be white: a head in white letters on a dark row is text like any
 * other, and white letters in the row below it are not. The cell's own shading holds before its row's and the table's; a style
 * may darken any row.
 */
function isShaded(cell: XmlElement, row: XmlElement, table: XmlElement, { styles }: StoryContext): boolean {
  const own = [child(cell, 'w:tcPr'), child(row, 'w:tblPrEx')].find(
    (each) => child(each, 'w:shd') !== undefined,
  );
  const shade = child(own, 'w:shd');
  if (shade) return isDark(shade.attributes);
  const properties = child(table, 'w:tblPr');
  const whole = child(properties, 'w:shd');
  return (
    (whole !== undefined && isDark(whole.attributes)) ||
    styles.darkensTable(childValue(properties, 'w:tblStyle'))
  );
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
