import type { Document, Node } from '../tree/nodes.js';
import { visit } from '../tree/visit.js';

/** Finds the node of a tree whose tables are laid out as lines by that of the tree as it was: they stand in the same order. */
export function pairNodes(tree: Document, flattened: Document): (node: Node | undefined) => Node | undefined {
  if (tree === flattened) return (node) => node;
  const others = linesIn(flattened);
  const pairs = new Map(linesIn(tree).map((node, index) => [node, others[index]]));
  return (node) => node && pairs.get(node);
}

function linesIn(root: Document): Node[] {
  const nodes: Node[] = [];
  visit(root, (node) => {
    if (!['table', 'row', 'cell'].includes(node.type)) nodes.push(node);
  });
  return nodes;
}
