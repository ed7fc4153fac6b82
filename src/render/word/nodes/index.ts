/** How each kind of node is printed; the compiler lists a kind that is missing. */
import type { RuleSet } from '../../../form/rule-set.js';
import type { Node, NodeType, Parent } from '../../../tree/nodes.js';
import { type Content, line, text } from '../content.js';
import { NODE_STYLES } from '../node-styles.js';
import { noiseStyle } from '../styles.js';
import { printRecipients, printSignatureBlock } from './closing.js';
import { printMasthead } from './masthead.js';
import { printParagraph, printQuotation } from './paragraph.js';
import { type CutNode, groupCuts, labelled, type PrintContext, type Printer, wordRuns } from './printer.js';
import { printInline, printTitled } from './provision.js';
import { printGrid } from './table.js';

/** On a page of its own, with its own page numbers. */
const onNewPage =
  <N extends Node>(print: (node: N, context: PrintContext) => Content[]) =>
  (node: N, context: PrintContext): Content[] => [{ kind: 'sectionStart' }, ...print(node, context)];

const printChildren = (node: Parent, context: PrintContext): Content[] => context.printAll(node.children);

const PRINTERS: { [T in NodeType]: Printer<T> } = {
  // One document inside another stands on a page of its own: two texts on one web page.
  document: onNewPage(printChildren),
  masthead: printMasthead,
  recital: (node, _context, cuts) => [
    line(NODE_STYLES.recital.text, labelled(node.label, wordRuns(node, cuts))),
  ],
  enactingFormula: (node, _context, cuts) => [line(NODE_STYLES.enactingFormula.text, wordRuns(node, cuts))],
  recipients: printRecipients,
  signatureBlock: printSignatureBlock,
  // Its heading is printed by its own masthead.
  regulation: onNewPage(printChildren),
  part: printTitled,
  chapter: printTitled,
  section: printTitled,
  subsection: printTitled,
  appendix: onNewPage(printTitled),
  article: printInline,
  clause: printInline,
  subclause: printInline,
  point: printInline,
  item: printInline,
  paragraph: printParagraph,
  quotation: printQuotation,
  table: printGrid,
  // Rows and cells are printed by their table.
  row: printChildren,
  cell: printChildren,
  // The style tells the reader that the line is a note; it is printed, for a note is text that people read.
  note: ({ value }) => [line(NODE_STYLES.note.text, [text(value, noiseStyle('footnote'))])],
  // Text that belongs to nothing is kept as hidden text, which the DOCX reader brings back.
  noise: ({ value, reason }) => [
    { ...line(NODE_STYLES.noise.text, [text(value, noiseStyle(reason))]), hidden: true },
  ],
};

/** Prints nodes in reading order by the values of a rule set. */
export function printNodes(nodes: readonly Node[], rules: RuleSet): Content[] {
  const context: PrintContext = {
    rules,
    printAll: (children) => context.printCut(groupCuts(children)),
    printCut: (groups) => groups.flatMap((group) => printOne(group, context)),
  };
  return context.printAll(nodes);
}

function printOne({ node, cuts }: CutNode, context: PrintContext): Content[] {
  const print = PRINTERS[node.type] as Printer<NodeType>;
  const content = print(node as never, context, cuts);
  return 'eId' in node && node.eId !== undefined ? markBeginning(content, node.eId) : content;
}

/** Notes on the first line of a provision that the provision begins there. */
function markBeginning(content: Content[], eId: string): Content[] {
  const first = content.findIndex(({ kind }) => kind === 'line');
  return content.map((item, index) =>
    index === first && item.kind === 'line' ? { ...item, begins: [eId, ...(item.begins ?? [])] } : item,
  );
}
