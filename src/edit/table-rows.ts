/** The tables of a Word file as rows of words, for whoever reads back a table that was filled in. */
import type { Markup } from './markup.js';
import { childOf, childrenOf, isMarkup } from './markup-tree.js';
import { paragraphText } from './paragraph-text.js';
import { listParagraphs } from './paragraphs.js';
import type { WordFile } from './word-file.js';

export interface FilledCell {
  /** Its lines, each a paragraph or a broken line. */
  text: string;
  /** Where it begins and ends from left to right, in the widths of the table's grid. */
  start: number;
  end: number;
  /** Whether it is one with the cell above it, whose words it has (ECMA-376 part 1, 17.4.84). */
  isContinued: boolean;
}

/**
 * The rows of each table of the body, with tracked changes taken; a table inside a cell is words of that cell.
 * @returns a list of rows a table
 */
export function readTableRows(file: WordFile): FilledCell[][][] {
  const tables: FilledCell[][][] = [];
  const visit = (node: Markup): void => {
    if (node.name === 'w:tbl') tables.push(rowsOf(node));
    else for (const inner of node.children) if (isMarkup(inner)) visit(inner);
  };
  visit(file.body);
  return tables;
}

function rowsOf(table: Markup): FilledCell[][] {
  const widths = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Math.max(1, Number(column.attributes['w:w']) || 1),
  );
  return heldIn(table, 'w:tr')
    .filter((row) => !isDeleted(row))
    .map((row) => cellsOf(row, widths));
}

function cellsOf(row: Markup, widths: readonly number[]): FilledCell[] {
  let column = numberIn(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0;
  const edge = (at: number) => Array.from({ length: at }, (_, one) => widths[one] ?? 1).reduce(sum, 0);
  return heldIn(row, 'w:tc')
    .filter((cell) => !isDeleted(cell))
    .map((cell) => {
      const properties = childOf(cell, 'w:tcPr');
      const first = column;
      column += Math.max(1, numberIn(properties, 'w:gridSpan') ?? 1);
      const merge = childOf(properties, 'w:vMerge');
      const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      return { text: cellText(cell), start: edge(first), end: edge(column), isContinued };
    });
}

const sum = (one: number, other: number): number => one + other;

/** A paragraph whose mark is deleted runs on into the next, which has the same number. */
function cellText(cell: Markup): string {
  const lines = new Map<number, string>();
  for (const { number, element } of listParagraphs(cell))
    lines.set(number, (lines.get(number) ?? '') + paragraphText(element));
  return [...lines.values()].join('\n').trim();
}

/** Rows or cells, also those that a content control holds. */
export function heldIn(node: Markup, name: string): Markup[] {
  return node.children.filter(isMarkup).flatMap((inner) => {
    if (inner.name === name) return [inner];
    return TRANSPARENT.has(inner.name) ? heldIn(inner, name) : [];
  });
}

const TRANSPARENT: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml']);

const isDeleted = (node: Markup): boolean =>
  childrenOf(childOf(node, `${node.name}Pr`)).some(({ name }) => name === 'w:del' || name === 'w:cellDel');

function numberIn(properties: Markup | undefined, name: string): number | null {
  const value = Number(childOf(properties, name)?.attributes['w:val']);
  // Word allows 63 columns; a file that says more must not cost more.
  return Number.isInteger(value) && value > 0 ? Math.min(value, 64) : null;
}
