/**
 * Texts of which one comes from a format without tables (PDF, plain text) are held against each other line by line: the
 * cells of the others are then paragraphs, too. Of two texts in one format a table that only one has came in or was taken out.
 */
import type { Document, Node } from './nodes.js';
import { hasChildren, selectAll } from './visit.js';

/** The texts as they are where all or none of them have tables. */
export function withEqualTables<const T extends readonly Document[]>(
  ...trees: T
): { -readonly [K in keyof T]: Document } {
  const count = trees.filter((tree) => selectAll(tree, 'table').length > 0).length;
  const isEqual = count === 0 || count === trees.length;
  return (isEqual ? [...trees] : trees.map(flatten)) as { -readonly [K in keyof T]: Document };
}

function flatten(node: Node): Node {
  if (!hasChildren(node)) return node;
  const children: readonly Node[] = node.children;
  return { ...node, children: children.flatMap(linesOf) } as Node;
}

function linesOf(node: Node): Node[] {
  if (node.type !== 'table') return [flatten(node)];
  return node.children.flatMap(({ children }) => children.flatMap((cell) => cell.children));
}
