import type { AsidePlace } from '../../form/review-facts.js';
import type { Document, Node } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { placeOfNode } from '../../wording/node-text.js';

/** Makes the function that gives the deepest node that begins in a paragraph of a Word file or on a line of a text file. */
export function nodeFinder(root: Document): (place: AsidePlace) => Node | undefined {
  const found = new Map<string, Node>();
  visit(root, (node) => {
    const first = placeOfNode(node).origin[0];
    if (first) found.set(keyOf(first), node);
  });
  return (place) => found.get(keyOf(place));
}

const keyOf = ({ paragraph, line }: AsidePlace): string => (line === undefined ? `¶${paragraph}` : `${line}`);
