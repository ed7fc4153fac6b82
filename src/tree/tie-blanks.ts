/** Ties the blanks that a draft knows to the nodes of its tree. */
import { BLANKS, type Document, type Node, type NodeBlank, type Origin } from './nodes.js';
import { printedText } from './text-of.js';
import { visit } from './visit.js';

/** A blank and its place in the source of a tree. */
export interface SourceBlank extends NodeBlank {
  /** As the tree has it: without what Markdown writes before its marks. */
  text: string;
}

/** A stretch of the words of a node, and where it begins in the source. */
interface Placed {
  node: Node;
  origin: Origin;
  offset: number;
}

/**
 * Every node of the tree then carries its blanks, a node without any an empty row. A node in which one of them is not found at
 * its place carries none, and is asked what it shows.
 * @param tree parsed from `source`
 * @param blanks in order
 */
export function tieBlanks(tree: Document, source: string, blanks: readonly SourceBlank[]): Document {
  const placed: Placed[] = [];
  visit(tree, (node) => {
    node[BLANKS] = [];
    for (const origin of node.data?.origin ?? [])
      if (origin.offset !== undefined) placed.push({ node, origin, offset: origin.offset });
  });
  const untied = new Set<Node>();
  let at = -1;
  for (const { text, ...blank } of blanks) {
    while ((placed[at + 1]?.offset ?? Number.POSITIVE_INFINITY) <= blank.start) at += 1;
    const holder = placed[at];
    if (holder === undefined) continue;
    const { node } = holder;
    const start = indexIn(holder, source, blank.start);
    const end = start + text.length;
    if (printedText(node).slice(start, end) !== text) untied.add(node);
    else node[BLANKS] = [...(node[BLANKS] ?? []), { ...blank, start, end }];
  }
  for (const node of untied) delete node[BLANKS];
  return tree;
}

/** The index in the words of a node of a place in the source, which has the same letters and the marks of Markdown among them. */
function indexIn({ node, origin, offset }: Placed, source: string, place: number): number {
  const marker = 'heading' in node && node.heading !== null ? `${node.label} ` : '';
  const text = `${marker}${printedText(node)}`;
  let index = origin.start;
  for (let from = offset; from < place; from += 1)
    if (isSame(source.charAt(from), text.charAt(index))) index += 1;
  return index - marker.length;
}

/** A line of Markdown may end within a line of the text. */
const isSame = (written: string, printed: string): boolean =>
  written === printed || (written === '\n' && printed === ' ');
