import type { Document, Node, NodeType } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { printedText, TEXT_TYPES } from '../../wording/node-text.js';

const PRINTING: ReadonlySet<NodeType> = new Set(TEXT_TYPES);
/** Where words follow rules of their own: those of others, and forms with blanks to fill in. */
const APART: ReadonlySet<string> = new Set(['quotation', 'table', 'appendix']);
const TABLES: ReadonlySet<string> = new Set(['table']);

/**
 * The nodes of a document's own running text that print words, in order; not those of quotations, tables and appendices,
 * nor the lines of a masthead or signature, which are known by their role.
 */
export const textNodes = (root: Document): Node[] => nodesOutside(root, APART);

/** With them those of quotations and appendices: what an amendment words, or an annex, its own author wrote as well. */
export const wordedNodes = (root: Document): Node[] => nodesOutside(root, TABLES);

function nodesOutside(root: Document, apart: ReadonlySet<string>): Node[] {
  const found: Node[] = [];
  visit(root, (node, ancestors) => {
    if (!PRINTING.has(node.type) || ancestors.some(({ type }) => apart.has(type))) return;
    const hasRole = node.type === 'paragraph' && (node.role ?? null) !== null;
    if (!hasRole && printedText(node) !== '') found.push(node);
  });
  return found;
}
