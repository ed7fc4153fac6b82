/** The cells of a table of a page, and whether it is one of data. */
import { pushAll } from '../../text/push-all.js';
import type { CellPlace } from '../block.js';
import { placeInGrid } from '../place-cells.js';
import { attribute, isElement, isText, type PageElement } from './parse-page.js';

/** A masthead or signature table has few rows; a long table without borders is a list in two columns. */
const MOST_LAYOUT_ROWS = 8;
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const CELLS = new Set(['td', 'th']);

/**
 * @param number counts the tables of the page, from 1
 * @returns the place of every cell of the table, not of tables inside its cells
 */
export function placeCells(table: PageElement, number: number): Map<PageElement, CellPlace> {
  const rows = rowsOf(table);
  const written = rows.map((row) =>
    cellsOf(row).map((cell) => ({
      key: cell,
      columnSpan: attribute(cell, 'colspan'),
      rowSpan: attribute(cell, 'rowspan'),
    })),
  );
  return placeInGrid(written, number, laysOut(table, rows));
}

function rowsOf(table: PageElement): PageElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ROW_GROUPS.has(child.tagName) ? elementsOf(child).filter((row) => row.tagName === 'tr') : [];
  });
}

const cellsOf = (row: PageElement): PageElement[] =>
  elementsOf(row).filter((cell) => CELLS.has(cell.tagName));

const elementsOf = (element: PageElement): PageElement[] => element.childNodes.filter(isElement);

/** Whether a table only sets columns: it says so, holds other tables and no rows of data, or is small, without lines, and has two columns. */
function laysOut(table: PageElement, rows: readonly PageElement[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true;
  if (holds(table, (element) => element.tagName === 'table')) return !holdsData(table, rows);
  if (rows.length > MOST_LAYOUT_ROWS || hasGrid(table, rows)) return false;
  const filled = new Set(
    rows.flatMap((row) => cellsOf(row).flatMap((cell, column) => (hasText(cell) ? [column] : []))),
  );
  return filled.size <= 2;
}

/** Rows of cells between lines, in which a small table may stand; not the frame of a page that the text itself stands in. */
function holdsData(table: PageElement, rows: readonly PageElement[]): boolean {
  const filled = rows.filter((row) => cellsOf(row).filter(hasText).length > 1);
  return filled.length > 1 && hasGrid(table, rows) && !holds(table, beginsArticle);
}

const beginsArticle = (element: PageElement): boolean =>
  element.childNodes.some((child) => isText(child) && /^\s*Điều\s+\d/u.test(child.value));

function hasGrid(table: PageElement, rows: readonly PageElement[]): boolean {
  if (/^[1-9]/.test(attribute(table, 'border') ?? '')) return true;
  return rows.some((row) =>
    cellsOf(row).some(
      (cell) => cell.tagName === 'th' || BORDER.test(attribute(cell, 'style')?.slice(0, 1000) ?? ''),
    ),
  );
}

/** "border:solid windowtext 1.0pt", "border-left: 1px solid"; not "border:none", not a lone line above or below. */
const BORDER =
  /border(?:-(?:left|right))?\s*:\s*(?!none|0|medium none|hidden)[^;]*\b(?:solid|double|dotted|dashed)\b/i;

function holds(element: PageElement, isWanted: (element: PageElement) => boolean): boolean {
  const pending = elementsOf(element);
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    if (isWanted(each)) return true;
    pushAll(pending, elementsOf(each));
  }
  return false;
}

const hasText = (cell: PageElement): boolean =>
  holdsText(cell) || holds(cell, (element) => holdsText(element));

const holdsText = (element: PageElement): boolean =>
  element.childNodes.some((child) => isText(child) && child.value.trim() !== '');
