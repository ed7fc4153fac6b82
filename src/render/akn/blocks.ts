/** Nodes as blocks: what may stand in a cell, a container, the content of a provision. */
import { findDates } from '../../text/dates.js';
import { cutsAfter, isAside } from '../../tree/cuts.js';
import { isProvision } from '../../tree/e-ids.js';
import type {
  Cell,
  Node,
  NodeType,
  ParagraphRole,
  Provision,
  Quotation,
  Recital,
  Table,
} from '../../tree/nodes.js';
import { hasChildren } from '../../tree/visit.js';
import type { AknContext } from './context.js';
import { inlineText } from './inline-text.js';
import { type AknMarkup, markup } from './markup.js';
import { asideBlock } from './noise.js';
import { type WithCuts, withOwnCuts } from './pieces-with-cuts.js';

/**
 * Items that follow each other are one list.
 * @param parent id of the element that holds the blocks
 */
export function blocksOf(nodes: readonly Node[], parent: string, context: AknContext): AknMarkup[] {
  const blocks: AknMarkup[] = [];
  for (const piece of withOwnCuts(nodes)) {
    const block = blockOf(piece, parent, context);
    const last = blocks.at(-1);
    if (last?.name === 'blockList' && block.name === 'blockList')
      blocks[blocks.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else blocks.push(block);
  }
  return blocks;
}

export function blockOf({ node, cuts }: WithCuts, parent: string, context: AknContext): AknMarkup {
  if (isAside(node)) return asideBlock(node, context);
  if (node.type === 'paragraph' || node.type === 'recital' || node.type === 'enactingFormula') {
    const text = textBlock(node, cuts, parent, context);
    const label = 'label' in node ? node.label : undefined;
    return label ? markedText(label, text, parent, context) : text;
  }
  if (node.type === 'table') return tableOf(node, parent, context);
  if (node.type === 'quotation') return quotationOf(node, parent, context);
  if (isProvision(node)) return provisionBlock(node, parent, context);
  const eId = context.ids.next(parent, 'group');
  return markup('blockContainer', { eId, class: node.type }, groupBlocks(node, eId, context));
}

/** A block of a preface, a preamble, conclusions or a main body, where the lines of a masthead or signature are a container. */
export function partBlockOf(piece: WithCuts, parent: string, context: AknContext): AknMarkup {
  const { node } = piece;
  if (!GROUPS.has(node.type)) return blockOf(piece, parent, context);
  const eId = context.ids.next(parent, 'container');
  return markup('container', { eId, name: node.type }, groupBlocks(node, eId, context));
}

const GROUPS = new Set<NodeType>(['masthead', 'recipients', 'signatureBlock']);

/** What a group of lines holds, which must not be nothing. */
function groupBlocks(node: Node, parent: string, context: AknContext): AknMarkup[] {
  const blocks = [...labelBlock(node), ...blocksOf(childrenOf(node), parent, context)];
  return blocks.length > 0 ? blocks : [markup('p')];
}

const childrenOf = (node: Node): readonly Node[] => (hasChildren(node) ? node.children : []);

/** "Nơi nhận:" above the recipients. */
const labelBlock = (node: Node): AknMarkup[] =>
  'label' in node && node.label ? [markup('p', {}, [node.label])] : [];

type TextNode = Extract<Node, { value: string }>;

function textBlock(node: TextNode, cuts: WithCuts['cuts'], parent: string, context: AknContext): AknMarkup {
  const inner = inlineText(node, node.value, cuts, parent, context);
  const role = node.type === 'paragraph' ? node.role : undefined;
  return markup('p', {}, role ? [roleOf(role, node.value, inner)] : inner);
}

/** The elements that Akoma Ntoso has for what a paragraph of the masthead or of the signature is. */
const ROLE_ELEMENTS: Partial<Record<ParagraphRole, string>> = {
  issuer: 'docAuthority',
  number: 'docNumber',
  type: 'docType',
  subject: 'docTitle',
  draftMark: 'docStatus',
  signer: 'signature',
};

function roleOf(role: ParagraphRole, value: string, inner: (AknMarkup | string)[]): AknMarkup {
  // `docDate` must have a date, so that one with blanks stays a plain text.
  const date = role === 'placeDate' ? findDates(value)[0]?.iso : undefined;
  if (date) return markup('docDate', { date }, inner);
  const element = ROLE_ELEMENTS[role];
  return element ? markup(element, {}, inner) : markup('inline', { name: role }, inner);
}

/** A list of one item. */
function listOf(item: AknMarkup, parent: string, { ids }: AknContext): AknMarkup {
  return markup('blockList', { eId: ids.next(parent, 'list') }, [item]);
}

/** A text with its printed marker. */
function markedText(label: string, text: AknMarkup, parent: string, context: AknContext): AknMarkup {
  const eId = context.ids.next(parent, 'item');
  return listOf(markup('item', { eId }, [markup('num', {}, [label]), text]), parent, context);
}

/** A provision among blocks: an item of the recipients. */
function provisionBlock(node: Provision, parent: string, context: AknContext): AknMarkup {
  const eId = node.eId === undefined ? context.ids.next(parent, 'item') : context.ids.own(node.eId);
  const [head, children] = headOf(node, eId, context);
  const blocks = blocksOf(children, eId, context);
  const inner = [...head, ...(blocks.length > 0 ? blocks : [markup('p')])];
  if (node.type !== 'item') return markup('blockContainer', { eId, class: node.type }, inner);
  return listOf(markup('item', { eId }, inner), parent, context);
}

/** "1" and "a" as a text may print them, without the mark that a reader of such numbers would put behind them. */
const UNMARKED = /^(?:\d{1,3}[a-zđ]?|[a-zđ]\d?)$/u;

/** The number and heading of a provision, and its children without the noise that cut the heading. */
export function headOf(
  node: Provision,
  eId: string,
  context: AknContext,
): [head: AknMarkup[], children: readonly Node[]] {
  const { label, heading, children } = node;
  const num = label === '' ? [] : [markup('num', UNMARKED.test(label) ? { class: 'unmarked' } : {}, [label])];
  if (heading === null) return [num, children];
  const cuts = cutsAfter(children, -1);
  const words = inlineText(node, heading, cuts, eId, context);
  const head = [...num, markup('heading', { eId: context.ids.next(eId, 'heading') }, words)];
  return [head, children.slice(cuts.length)];
}

/** Text that an amending document puts into another. Its marks of quotation are printed in it. */
function quotationOf(node: Quotation, parent: string, context: AknContext): AknMarkup {
  const mod = context.ids.next(parent, 'mod');
  const eId = context.ids.next(mod, 'qstr');
  const blocks = blocksOf(node.children, eId, context);
  const quoted = markup('quotedStructure', { eId }, blocks.length > 0 ? blocks : [markup('p')]);
  return markup('p', {}, [markup('mod', { eId: mod }, [quoted])]);
}

function tableOf(node: Table, parent: string, context: AknContext): AknMarkup {
  const eId = node.eId === undefined ? context.ids.next(parent, 'table') : context.ids.own(node.eId);
  const rows = node.children.map(({ children }) =>
    markup(
      'tr',
      {},
      children.length > 0 ? children.map((cell) => cellOf(cell, eId, context)) : [markup('td')],
    ),
  );
  return markup('table', { eId }, rows.length > 0 ? rows : [markup('tr', {}, [markup('td')])]);
}

function cellOf(cell: Cell, parent: string, context: AknContext): AknMarkup {
  return markup(
    cell.isHeader ? 'th' : 'td',
    { colspan: cell.columnSpan, rowspan: cell.rowSpan },
    blocksOf(cell.children, parent, context),
  );
}

/** A recital, or the paragraph of one, with its marker. */
export function recitalOf(
  node: Recital,
  cuts: WithCuts['cuts'],
  parent: string,
  context: AknContext,
): AknMarkup {
  const eId = context.ids.next(parent, 'rec');
  const label = node.label ? [markup('num', {}, [node.label])] : [];
  return markup('recital', { eId }, [...label, textBlock(node, cuts, eId, context)]);
}
