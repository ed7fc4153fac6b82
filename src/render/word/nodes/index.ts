/** One printer a node type; the compiler lists a type that has none. */

import type { RuleSet } from '../../../form/rule-set.js';
import type { Node, NodeType } from '../../../tree/nodes.js';
import type { Content } from '../content.js';
import { printAppendix } from './appendix.js';
import { printArticle } from './article.js';
import { printChapter } from './chapter.js';
import { printClause } from './clause.js';
import { printDocument } from './document.js';
import { printEnactingFormula } from './enacting-formula.js';
import { printItem } from './item.js';
import { printMasthead } from './masthead.js';
import { printNoise } from './noise.js';
import { printParagraph } from './paragraph.js';
import { printPart } from './part.js';
import { printPoint } from './point.js';
import { type CutNode, groupCuts, type PrintContext, type Printer } from './printer.js';
import { printQuotation } from './quotation.js';
import { printRecipients } from './recipients.js';
import { printRecital } from './recital.js';
import { printRegulation } from './regulation.js';
import { printSection } from './section.js';
import { printSignatureBlock } from './signature-block.js';
import { printSubclause } from './subclause.js';
import { printSubsection } from './subsection.js';

const PRINTERS: { [T in NodeType]: Printer<T> } = {
  document: printDocument,
  masthead: printMasthead,
  recital: printRecital,
  enactingFormula: printEnactingFormula,
  recipients: printRecipients,
  signatureBlock: printSignatureBlock,
  regulation: printRegulation,
  part: printPart,
  chapter: printChapter,
  section: printSection,
  subsection: printSubsection,
  appendix: printAppendix,
  article: printArticle,
  clause: printClause,
  subclause: printSubclause,
  point: printPoint,
  item: printItem,
  paragraph: printParagraph,
  quotation: printQuotation,
  noise: printNoise,
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
