import type { Node, Parent } from './nodes.js';

/** Returning `'skip'` leaves out the node's children, `'stop'` ends the whole walk, anything else goes on. */
export type Visitor = (node: Node, ancestors: readonly Parent[]) => unknown;

export function hasChildren(node: Node): node is Parent {
  return 'children' in node;
}

/**
 * Walks the tree in document order.
 * @param visitor gets each node and its ancestors, the root first; the array is reused, so copy it to keep it.
 */
export function visit(root: Node, visitor: Visitor): void {
  walk(root, [], visitor);
}

function walk(node: Node, ancestors: Parent[], visitor: Visitor): boolean {
  const result = visitor(node, ancestors);
  if (result === 'stop') return false;
  if (result === 'skip' || !hasChildren(node)) return true;
  ancestors.push(node);
  const finished = node.children.every((child) => walk(child, ancestors, visitor));
  ancestors.pop();
  return finished;
}

/** All nodes of one type in document order, quoted text and annexes included. */
export function selectAll<T extends Node['type']>(root: Node, type: T): Extract<Node, { type: T }>[] {
  const found: Node[] = [];
  visit(root, (node) => {
    if (node.type === type) found.push(node);
  });
  return found as Extract<Node, { type: T }>[];
}

/** The node with this eId, or null. */
export function findByEId(root: Node, eId: string): Node | null {
  let found: Node | null = null;
  visit(root, (node) => {
    if (!('eId' in node) || node.eId !== eId) return;
    found = node;
    return 'stop';
  });
  return found;
}
