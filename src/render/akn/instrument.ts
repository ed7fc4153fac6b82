/** A document as an element of Akoma Ntoso, with its annexes inside it. */

import { isAside } from '../../tree/cuts.js';
import { isProvision } from '../../tree/e-ids.js';
import { NO_META } from '../../tree/no-meta.js';
import type { Document, NodeType, Provision, Regulation } from '../../tree/nodes.js';
import { blockOf, headOf, partBlockOf, recitalOf } from './blocks.js';
import type { AknContext } from './context.js';
import { levelsOf, provisionOf } from './hierarchy.js';
import { type InstrumentParts, partsOf } from './instrument-parts.js';
import { type AknMarkup, markup } from './markup.js';
import { partMeta, type WorkDescription } from './metadata.js';
import { type WithCuts, withOwnCuts } from './pieces-with-cuts.js';

/** What has the force of a norm is an `act`, with a body of provisions; a letter or a page is a `doc`. */
export const elementFor = (node: Document | Regulation): 'act' | 'doc' =>
  node.type === 'document' && ['officialLetter', 'submission', 'page'].includes(node.kind) ? 'doc' : 'act';

/** @param parent id of the element that holds the document, "" for the document itself */
export function documentElement(
  node: Document | Regulation,
  meta: AknMarkup,
  parent: string,
  context: AknContext,
): AknMarkup {
  const pieces = withOwnCuts(node.children);
  const name = node.type === 'document' ? node.kind : 'regulation';
  if (pieces.some((piece) => piece.node.type === 'document'))
    return collectionOf(name, meta, pieces, parent, context);
  const parts = partsOf(pieces);
  const element = elementFor(node);
  return markup(element, { name }, [
    meta,
    partOf('preface', parts, parent, context),
    partOf('preamble', parts, parent, context),
    element === 'act' ? bodyOf(parts.body, parent, context) : mainBodyOf(parts.body, parent, context),
    partOf('conclusions', parts, parent, context),
    attachmentsOf(parts.attachments, parent, context),
  ]);
}

function partOf(
  name: Exclude<keyof InstrumentParts, 'body' | 'attachments'>,
  parts: InstrumentParts,
  parent: string,
  context: AknContext,
): AknMarkup | null {
  const pieces = parts[name];
  if (pieces.length === 0) return null;
  const eId = context.ids.next(parent, name);
  return markup(
    name,
    { eId },
    name === 'preamble' ? preambleOf(pieces, eId, context) : blocksIn(pieces, eId, context),
  );
}

const blocksIn = (pieces: readonly WithCuts[], parent: string, context: AknContext): AknMarkup[] =>
  pieces.map((piece) => partBlockOf(piece, parent, context));

/** Recitals that follow each other are one group. */
function preambleOf(pieces: readonly WithCuts[], parent: string, context: AknContext): AknMarkup[] {
  const blocks: AknMarkup[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as WithCuts;
    if (piece.node.type === 'enactingFormula') {
      const eId = context.ids.next(parent, 'formula');
      blocks.push(markup('formula', { eId, name: 'enactingFormula' }, [blockOf(piece, eId, context)]));
    } else if (piece.node.type === 'recital') {
      const eId = context.ids.next(parent, 'recs');
      const recitals: AknMarkup[] = [];
      for (let next = pieces[index]; next?.node.type === 'recital'; next = pieces[++index])
        recitals.push(recitalOf(next.node, next.cuts, eId, context));
      index--;
      blocks.push(markup('recitals', { eId }, recitals));
    } else blocks.push(partBlockOf(piece, parent, context));
  }
  return blocks;
}

/** A body must have a provision; one without is empty. */
function bodyOf(pieces: readonly WithCuts[], parent: string, context: AknContext): AknMarkup {
  const levels = levelsOf(pieces, parent, context);
  const empty = () => markup('hcontainer', { eId: context.ids.next(parent, 'hcontainer'), name: 'empty' });
  return markup('body', { eId: context.ids.next(parent, 'body') }, levels.length > 0 ? levels : [empty()]);
}

/** Provisions and blocks side by side. */
function mainBodyOf(pieces: readonly WithCuts[], parent: string, context: AknContext): AknMarkup {
  const inner = pieces.map((piece) =>
    isProvision(piece.node) ? provisionOf(piece.node, parent, context) : partBlockOf(piece, parent, context),
  );
  return markup(
    'mainBody',
    { eId: context.ids.next(parent, 'body') },
    inner.length > 0 ? inner : [markup('p')],
  );
}

function attachmentsOf(pieces: readonly WithCuts[], parent: string, context: AknContext): AknMarkup | null {
  if (pieces.length === 0) return null;
  return markup('attachments', {}, heldDocuments('attachment', pieces, parent, context));
}

/** Several documents on one page. */
function collectionOf(
  name: string,
  meta: AknMarkup,
  pieces: readonly WithCuts[],
  parent: string,
  context: AknContext,
): AknMarkup {
  return markup('documentCollection', { name }, [
    meta,
    markup('collectionBody', {}, heldDocuments('component', pieces, parent, context)),
  ]);
}

const HELD = new Set<NodeType>(['regulation', 'document', 'appendix']);

/** Each document or appendix in an element of its own; what stands between two is one, too. */
function heldDocuments(
  element: 'attachment' | 'component',
  pieces: readonly WithCuts[],
  parent: string,
  context: AknContext,
): AknMarkup[] {
  const held: AknMarkup[] = [];
  let between: WithCuts[] = [];
  const kind = element === 'attachment' ? 'att' : 'cmp';
  const flush = () => {
    if (between.length === 0) return;
    const eId = context.ids.next(parent, kind);
    held.push(markup(element, { eId }, [looseText(between, eId, context)]));
    between = [];
  };
  for (const piece of pieces) {
    const { node } = piece;
    if (!HELD.has(node.type)) {
      between.push(piece);
      continue;
    }
    flush();
    held.push(heldDocument(element, kind, node as Document | Regulation | Provision, parent, context));
  }
  flush();
  return held;
}

function heldDocument(
  element: string,
  kind: string,
  node: Document | Regulation | Provision,
  parent: string,
  context: AknContext,
): AknMarkup {
  if (isProvision(node)) {
    const eId = node.eId === undefined ? context.ids.next(parent, kind) : context.ids.own(node.eId);
    const [head, children] = headOf(node, eId, context);
    return markup(element, { eId }, [...head, docOf('appendix', withOwnCuts(children), eId, context)]);
  }
  const eId = context.ids.next(parent, kind);
  const meta = partMeta(descriptionOf(eId, context, node));
  return markup(element, { eId }, [documentElement(node, meta, eId, context)]);
}

/** Noise and text that belong to no document. */
function looseText(pieces: readonly WithCuts[], eId: string, context: AknContext): AknMarkup {
  if (pieces.every(({ node }) => isAside(node) || node.type === 'paragraph'))
    return markup(
      'interstitial',
      { eId: context.ids.next(eId, 'interstitial') },
      pieces.map((piece) => blockOf(piece, eId, context)),
    );
  return docOf('text', pieces, eId, context);
}

function docOf(name: string, pieces: readonly WithCuts[], eId: string, context: AknContext): AknMarkup {
  return markup('doc', { name }, [partMeta(descriptionOf(eId, context)), mainBodyOf(pieces, eId, context)]);
}

function descriptionOf(eId: string, { whole }: AknContext, node?: Document | Regulation): WorkDescription {
  const kind = node ? elementFor(node) : 'doc';
  return {
    ...whole,
    kind,
    component: eId,
    meta: node?.meta ?? { ...NO_META, date: whole.meta.date, issuer: whole.meta.issuer },
  };
}
