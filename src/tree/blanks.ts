/**
 * The blanks of a node. A draft knows its own, and its nodes carry them from the templates to the yellow run in Word; of a
 * text that was read from a file nobody knows more than what it prints.
 */
import { findClericalGaps, findPrintedBlanks } from '../text/printed-blanks.js';
import { BLANKS, type Document, type Node, type NodeBlank, type ParagraphRole } from './nodes.js';
import { printedText } from './text-of.js';
import { visit } from './visit.js';

/** Roles whose text holds the number or the day that the clerk stamps. */
const CLERICAL: ReadonlySet<ParagraphRole> = new Set(['number', 'placeDate', 'annexLine']);

/** The blanks in the words that a node prints (`printedText`), in order: those that it carries, else those that it shows. */
export function blanksOf(node: Node): readonly NodeBlank[] {
  return node[BLANKS] ?? shownBlanks(node);
}

/** What an officer has to fill in. */
export const contentBlanksOf = (node: Node): readonly NodeBlank[] =>
  blanksOf(node).filter(({ kind }) => kind === 'content');

function shownBlanks(node: Node): NodeBlank[] {
  const text = printedText(node);
  const content = text.includes('[') ? findPrintedBlanks(text) : [];
  const isClerical = node.type === 'paragraph' && node.role !== undefined && CLERICAL.has(node.role);
  const gaps = isClerical ? findClericalGaps(text) : [];
  return [
    ...content.map(({ start, end }): NodeBlank => ({ kind: 'content', start, end })),
    ...gaps.map(({ start, end, field }): NodeBlank => ({ kind: 'clerical', start, end, field })),
  ].sort((a, b) => a.start - b.start);
}

/** How many places of a text an officer has to fill in. */
export function countContentBlanks(tree: Document): number {
  let count = 0;
  visit(tree, (node) => {
    count += contentBlanksOf(node).length;
  });
  return count;
}
