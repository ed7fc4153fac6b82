/**
 * Akoma Ntoso style ids, given in a pass of their own so that they can be given again to any tree
 * (AKN Naming Convention: hierarchical ids joined by "__"). Articles stand alone, because their numbers run
 * through the whole text; what divides an article carries its article.
 */
import type { Document, Node, Provision, Regulation } from './nodes.js';
import { hasChildren } from './visit.js';

const PREFIXES = {
  appendix: 'app',
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  subsection: 'subsec',
  article: 'art',
  clause: 'cl',
  subclause: 'sub',
  point: 'point',
  item: 'item',
} as const satisfies Record<Provision['type'], string>;

/** Tables are counted, for few have a number: the first in Điều 9 is "art_9__table_1". */
const TABLE_PREFIX = 'table';

/** Prefix of the cover decision's provisions, to keep "Điều 1" of the cover apart from the regulation's. */
export const COVER_PREFIX = 'dec';

export function isProvision(node: Node): node is Provision {
  return node.type in PREFIXES;
}

/** A provision that people can cite: one with a printed number. */
export function addressable(node: Node): node is Provision & { eId: string } {
  return isProvision(node) && node.eId !== undefined;
}

/**
 * Gives every numbered node its eId, in place. A number that is printed twice gets "~2", "~3" …, so that ids
 * stay unique in a faulty text.
 */
export function assignEIds(root: Document): Document {
  const taken = new Map<string, number>();
  const claim = (wanted: string): string => {
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return times === 1 ? wanted : `${wanted}~${times}`;
  };
  assignWithin(root, instrumentScope(root), claim);
  return root;
}

/** `base` is put before article numbers, `path` before everything else. */
interface Scope {
  base: string;
  path: string;
}

function assignWithin(node: Node, scope: Scope, claim: (wanted: string) => string): void {
  if (!hasChildren(node)) return;
  let annexes = 0;
  let texts = 0;
  let tables = 0;
  for (const child of node.children) {
    if (child.type === 'regulation') assignWithin(child, annexScope(++annexes), claim);
    else if (child.type === 'document') assignWithin(child, textScope(++texts), claim);
    else if (child.type === 'table') child.eId = claim(join(scope.path, `${TABLE_PREFIX}_${++tables}`));
    else assignWithin(child, isProvision(child) ? provisionScope(child, scope, claim) : scope, claim);
  }
}

function provisionScope(node: Provision, scope: Scope, claim: (wanted: string) => string): Scope {
  if (node.number === null) return node.type === 'appendix' ? appendixScope(scope) : scope;
  const name = `${PREFIXES[node.type]}_${node.number.replaceAll(' ', '-')}`;
  node.eId = claim(join(node.type === 'article' ? scope.base : scope.path, name));
  if (node.type === 'appendix') return { base: node.eId, path: node.eId };
  return { base: scope.base, path: node.eId };
}

/** What a form in an appendix without a number holds is no provision of the document itself. */
function appendixScope({ path }: Scope): Scope {
  const inside = join(path, PREFIXES.appendix);
  return { base: inside, path: inside };
}

const join = (prefix: string, name: string): string => (prefix ? `${prefix}__${name}` : name);

function instrumentScope(root: Document | Regulation): Scope {
  const isCover = root.children.some((child) => child.type === 'regulation');
  const isDecision = root.type === 'document' && root.kind === 'decision';
  return isCover || isDecision ? { base: COVER_PREFIX, path: COVER_PREFIX } : { base: '', path: '' };
}

const annexScope = (index: number): Scope =>
  index === 1 ? { base: '', path: '' } : { base: `reg${index}`, path: `reg${index}` };

const textScope = (index: number): Scope =>
  index === 1 ? { base: '', path: '' } : { base: `text${index}`, path: `text${index}` };
