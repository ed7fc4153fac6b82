/** What stands in a rebuilt tree: the words of a line, new addresses of provisions, references that follow them. */
import { isAside } from '../tree/cuts.js';
import { addressable } from '../tree/e-ids.js';
import type { Document, Node } from '../tree/nodes.js';
import { visit } from '../tree/visit.js';
import { moveReferences } from './move-references.js';
import type { UpdateWords } from './update.js';

export function printedIn(node: Node): Omit<UpdateWords, 'eId'> {
  const first =
    'children' in node ? (node.children as Node[]).find(({ type }) => type === 'paragraph') : undefined;
  const isBeside = ['clause', 'subclause', 'point', 'item'].includes(node.type);
  return {
    kind: node.type,
    label: 'label' in node ? (node.label ?? '') : '',
    heading: 'heading' in node ? node.heading : null,
    text: 'value' in node ? node.value : isBeside && first?.type === 'paragraph' ? first.value : '',
  };
}

/** The address in the result of each provision of a text that came into it. */
export function movedAddresses(tree: Document, clones: ReadonlyMap<Node, Node>): Map<string, string> {
  const moved = new Map<string, string>();
  visit(tree, (node) => {
    const clone = clones.get(node);
    if (addressable(node) && clone && addressable(clone)) moved.set(node.eId, clone.eId);
  });
  return moved;
}

/** Each node with the address of the provision in which it stands. */
export function articlesOf(tree: Document): Map<Node, string> {
  const found = new Map<Node, string>();
  visit(tree, (node, ancestors) => {
    const outer = [...ancestors, node].findLast(addressable);
    if (outer) found.set(node, outer.eId);
  });
  return found;
}

/** Moves the references of a node's own words, in place. */
export function moveInNode(
  clone: Node,
  article: string | null,
  newAddress: (eId: string) => string | undefined,
): string[] {
  const lost: string[] = [];
  const move = (text: string): string => {
    const moved = moveReferences(text, article, newAddress);
    for (const one of moved.lost) lost.push(one);
    return moved.text;
  };
  if ('heading' in clone && clone.heading !== null) clone.heading = move(clone.heading);
  if ('value' in clone && !isAside(clone)) clone.value = move(clone.value);
  const first =
    ['clause', 'subclause', 'point', 'item'].includes(clone.type) && 'children' in clone
      ? clone.children[0]
      : undefined;
  if (first?.type === 'paragraph') first.value = move(first.value);
  return lost;
}

/**
 * Rows by the place in the result; what is no longer there stands after what preceded it.
 * @param nodes the node of the result of which a row tells
 */
export function rowsInOrder<Row>(tree: Document, rows: readonly Row[], nodes: ReadonlyMap<Row, Node>): Row[] {
  const places = new Map<Node, number>();
  visit(tree, (node) => {
    places.set(node, places.size);
  });
  let last = 0;
  const place = new Map<Row, number>();
  for (const row of rows) {
    const node = nodes.get(row);
    last = (node && places.get(node)) ?? last;
    place.set(row, last);
  }
  return rows.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
