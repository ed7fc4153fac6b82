/** Provisions as the hierarchy of Akoma Ntoso, whose names the tree follows. */
import { isProvision } from '../../tree/e-ids.js';
import type { Node, Provision } from '../../tree/nodes.js';
import { blockOf, headOf } from './blocks.js';
import type { AknContext } from './context.js';
import { type AknMarkup, markup } from './markup.js';
import { type WithCuts, withOwnCuts } from './pieces-with-cuts.js';

/** The elements of the numbered parts of a document. An appendix inside another part has none of its own. */
const ELEMENTS: Record<Provision['type'], string> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  appendix: 'hcontainer',
  article: 'article',
  clause: 'clause',
  subclause: 'subclause',
  point: 'point',
  item: 'level',
};

/** Ids of provisions without a number: "art_1__indent_2". */
const KINDS: Partial<Record<Provision['type'], string>> = { appendix: 'app', item: 'indent' };

export function provisionOf(node: Provision, parent: string, context: AknContext): AknMarkup {
  const dash = node.type === 'item' && node.number === null;
  const kind = KINDS[node.type] ?? ELEMENTS[node.type];
  const eId = node.eId === undefined ? context.ids.next(parent, kind) : context.ids.own(node.eId);
  const [head, children] = headOf(node, eId, context);
  return markup(
    dash ? 'indent' : ELEMENTS[node.type],
    { eId, name: node.type === 'appendix' ? 'appendix' : null },
    [...head, ...contentOf(children, eId, context)],
  );
}

/** What a provision holds: blocks alone, or an introduction, provisions, and what closes them. */
function contentOf(nodes: readonly Node[], eId: string, context: AknContext): AknMarkup[] {
  const pieces = withOwnCuts(nodes);
  const first = pieces.findIndex(({ node }) => isProvision(node));
  const holder = (name: string, own: readonly WithCuts[]): AknMarkup[] => {
    if (own.length === 0) return [];
    const id = context.ids.next(eId, name.toLowerCase());
    return [
      markup(
        name,
        { eId: id },
        own.map((piece) => blockOf(piece, id, context)),
      ),
    ];
  };
  if (first < 0) return holder('content', pieces);
  const last = pieces.findLastIndex(({ node }) => isProvision(node));
  return [
    ...holder('intro', pieces.slice(0, first)),
    ...levelsOf(pieces.slice(first, last + 1), eId, context),
    ...holder('wrapUp', pieces.slice(last + 1)),
  ];
}

/** Provisions in order, and text between them as elements of the same rank: a part without a number is an `alinea`. */
export function levelsOf(pieces: readonly WithCuts[], parent: string, context: AknContext): AknMarkup[] {
  const levels: AknMarkup[] = [];
  let between: WithCuts[] = [];
  const flush = () => {
    if (between.length > 0) levels.push(betweenProvisions(between, parent, context));
    between = [];
  };
  for (const piece of pieces) {
    if (!isProvision(piece.node)) between.push(piece);
    else {
      flush();
      levels.push(provisionOf(piece.node, parent, context));
    }
  }
  flush();
  return levels;
}

/** Text of the document is an `alinea`; what is only noise, or has a place elsewhere in a document, says so. */
function betweenProvisions(pieces: readonly WithCuts[], parent: string, context: AknContext): AknMarkup {
  const isText = pieces.some(({ node }) => ['paragraph', 'table', 'quotation'].includes(node.type));
  const kind = isText ? 'al' : 'hcontainer';
  const eId = context.ids.next(parent, kind);
  const content = markup(
    'content',
    { eId: context.ids.next(eId, 'content') },
    pieces.map((piece) => blockOf(piece, eId, context)),
  );
  const name = isText ? null : (pieces[0]?.node.type ?? null);
  return markup(isText ? 'alinea' : 'hcontainer', { eId, name }, [content]);
}
