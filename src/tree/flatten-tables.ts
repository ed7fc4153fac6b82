/**
 * Texts of which one comes from a format that does not tell tables (PDF, plain text) are held against each other line by line: the
 * cells of the others are then paragraphs, too. Of two texts in one format a table that only one has came in or was taken out.
 */
import type { Document, Node, Table } from './nodes.js';
import { hasChildren, selectAll } from './visit.js';

/**
 * The texts as they are where all or none of them have tables, and all have them from a page's lines or none has: rules
 * that a page draws do not tell where it cut a row, or which of two tables a row belongs to.
 */
export function withEqualTables<const T extends readonly Document[]>(
  ...trees: T
): { -readonly [K in keyof T]: Document } {
  const tables = trees.map((tree) => selectAll(tree, 'table')[0]).filter((table) => table !== undefined);
  const drawn = tables.filter(isDrawn).length;
  const isEqual =
    tables.length === 0 || (tables.length === trees.length && (drawn === 0 || drawn === trees.length));
  return (isEqual ? [...trees] : trees.map(flatten)) as { -readonly [K in keyof T]: Document };
}

/** Only a PDF tells the page on which a table stands. */
const isDrawn = ({ data }: Table): boolean => data?.origin?.[0]?.page !== undefined;

function flatten(node: Node): Node {
  if (!hasChildren(node)) return node;
  const children: readonly Node[] = node.children;
  return { ...node, children: children.flatMap(linesOf) } as Node;
}

function linesOf(node: Node): Node[] {
  if (node.type !== 'table') return [flatten(node)];
  return node.children.flatMap(({ children }) => children.flatMap((cell) => cell.children));
}
