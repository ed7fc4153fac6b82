/**
 * A table as Markdown: with pipes (GitHub Flavored Markdown 4.10) where those can say it, else as HTML, which Markdown
 * may hold (CommonMark 0.31, 4.6): pipes know no cell that spans several, and no paragraphs in a cell.
 */

import { asideReason, isAside } from '../../tree/cuts.js';
import type { Cell, Node, Table } from '../../tree/nodes.js';
import { columnCount } from '../../tree/table-grid.js';
import { noiseComment } from './noise-comment.js';

/** @param linesOf gives the blocks of a cell, escaped for Markdown */
export function renderTable(table: Table, linesOf: (nodes: readonly Node[]) => string[]): string {
  return fitsPipes(table) ? pipeTable(table, linesOf) : htmlTable(table);
}

/** The first row stands in the head of the table whatever it says, so there must be one that names the columns, or an empty head. */
function fitsPipes(table: Table): boolean {
  return table.children.every((row, index) =>
    row.children.every(
      (cell) =>
        !cell.columnSpan &&
        !cell.rowSpan &&
        !(cell.isHeader && index > 0) &&
        cell.children.length <= 1 &&
        cell.children.every((child) => child.type === 'paragraph'),
    ),
  );
}

/** A bar is text after a backslash; one that is escaped already stays. */
const escapeBars = (text: string): string => text.replace(/\\.|\|/g, (mark) => (mark === '|' ? '\\|' : mark));

function pipeTable(table: Table, linesOf: (nodes: readonly Node[]) => string[]): string {
  const columns = columnCount(table);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = table.children.map(({ children }) =>
    line(children.map((cell) => escapeBars(linesOf(cell.children).join('')))),
  );
  const hasHead = table.children[0]?.children.some((cell) => cell.isHeader);
  const head = hasHead ? [] : [line(new Array<string>(columns).fill(''))];
  const [first = '', ...rest] = [...head, ...rows];
  return [first, line(new Array<string>(columns).fill('---')), ...rest].join('\n');
}

/** One row a line and no empty line, which would end the HTML. */
function htmlTable(table: Table): string {
  const rows = table.children.map(({ children }) => `<tr>${children.map(htmlCell).join('')}</tr>`);
  return ['<table border="1">', ...rows, '</table>'].join('\n');
}

function htmlCell(cell: Cell): string {
  const tag = cell.isHeader ? 'th' : 'td';
  const spans = [
    cell.columnSpan ? ` colspan="${cell.columnSpan}"` : '',
    cell.rowSpan ? ` rowspan="${cell.rowSpan}"` : '',
  ];
  return `<${tag}${spans.join('')}>${cell.children.map(htmlLine).join('<br>')}</${tag}>`;
}

/** The references that the reader of HTML in Markdown knows. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function htmlLine(node: Cell['children'][number]): string {
  return isAside(node)
    ? noiseComment(asideReason(node), node.value)
    : node.value.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
}
