/** What stands around the provisions of a text: the lines of its masthead and signature by role, its recitals and recipients. */
import type { Document, Node, ParagraphRole } from '../tree/nodes.js';
import { plainText } from '../tree/text-of.js';
import { visit } from '../tree/visit.js';

export interface FrameOfText {
  /** Of the decision, or of the regulation under its own number. */
  lines: ReadonlyMap<ParagraphRole, string>;
  /** The subject of the annexed regulation, where there is one. */
  annexedSubject: string | null;
  /** Without the mark before them. */
  recitals: string[];
  recipients: string[];
}

export function frameOf(tree: Document): FrameOfText {
  const lines = new Map<ParagraphRole, string>();
  const front: FrameOfText = { lines, annexedSubject: null, recitals: [], recipients: [] };
  visit(tree, (node, ancestors) => {
    const isAnnexed = ancestors.some(({ type }) => type === 'regulation');
    if (node.type === 'recital') front.recitals.push(node.value);
    if (node.type === 'recipients') for (const child of node.children) pushWords(child, front.recipients);
    if (node.type !== 'paragraph' || node.role === undefined) return;
    if (!isAnnexed) lines.set(node.role, join(lines.get(node.role), node.value));
    else if (node.role === 'subject') front.annexedSubject = join(front.annexedSubject, node.value);
  });
  return front;
}

const join = (before: string | null | undefined, line: string): string =>
  before ? `${before} ${line}` : line;

function pushWords(node: Node, list: string[]): void {
  if (node.type === 'noise') return;
  const label = 'label' in node ? (node.label ?? '') : '';
  list.push(plainText(node).slice(label.length).trim());
}
