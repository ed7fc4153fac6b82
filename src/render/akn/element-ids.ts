/**
 * The ids of elements (Akoma Ntoso Naming Convention 1.0, 5: `eId`). A node of the tree keeps its own; what the tree does not
 * name is counted within the element that holds it: "art_1__p_2". No id is given twice.
 */
import type { Document } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';

export interface ElementIds {
  /** The id of a node of the tree, with "~2" where a faulty tree has it twice. */
  own(eId: string): string;
  /** A new id for an element of this kind within the element `parent`, "" for the document itself. */
  next(parent: string, kind: string): string;
}

export function elementIds(tree: Document): ElementIds {
  const reserved = new Set<string>();
  visit(tree, (node) => {
    if ('eId' in node && node.eId !== undefined) reserved.add(withoutBlanks(node.eId));
  });
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const claim = (wanted: string): string => {
    let id = wanted;
    for (let times = 2; given.has(id); times++) id = `${wanted}~${times}`;
    given.add(id);
    return id;
  };
  const isFree = (id: string): boolean => !given.has(id) && !reserved.has(id);
  return {
    own: (eId) => claim(withoutBlanks(eId)),
    next: (parent, kind) => {
      const stem = parent === '' ? kind : `${parent}__${kind}`;
      if (ONLY_ONE.has(kind) && isFree(stem)) return claim(stem);
      for (let count = (counts.get(stem) ?? 0) + 1; ; count++) {
        const id = `${stem}_${count}`;
        if (!isFree(id)) continue;
        counts.set(stem, count);
        return claim(id);
      }
    },
  };
}

/** Kinds of which an element has one, so that they are not counted (5.3.2). */
const ONLY_ONE = new Set([
  ...['preface', 'preamble', 'body', 'conclusions'],
  ...['heading', 'content', 'intro', 'wrapup', 'interstitial'],
]);

/** An `eId` has no blanks (schema: `noWhiteSpace`). */
const withoutBlanks = (eId: string): string => eId.replace(/\s+/g, '-');
