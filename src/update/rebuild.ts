/** The local tree with the decisions carried out: words changed, lines put in and taken out, numbers following. */
import { assignEIds, isProvision } from '../tree/e-ids.js';
import { BLANKS, type Document, type Node, type Provision } from '../tree/nodes.js';
import { hasChildren, visit } from '../tree/visit.js';
import type { Decision } from './decide.js';
import { NumberRow } from './number-row.js';

export interface Rebuilt {
  tree: Document;
  /** The node of the result that a node of the local or of the new central text has become. */
  clones: ReadonlyMap<Node, Node>;
}

/** What is to be done, by nodes of the local text; nodes put in are those of the new central text. */
interface Plan {
  decisions: ReadonlyMap<Node, Decision>;
  /** Put in after a node, or as the first provision within one. */
  after: ReadonlyMap<Node, readonly Node[]>;
  within: ReadonlyMap<Node, readonly Node[]>;
  /** Nodes of the new central text that a line of the local one answers: they are not put in a second time. */
  answered: ReadonlySet<Node>;
}

/**
 * @param current the new central text, from which the lines that are put in come
 */
export function rebuild(local: Document, current: Document, decisions: readonly Decision[]): Rebuilt {
  const plan = planOf(local, current, decisions);
  const clones = new Map<Node, Node>();
  const articles = { cover: new NumberRow(), own: new NumberRow() };
  const [tree] = copy(local, {
    plan,
    clones,
    articles,
    isCover: hasRegulation(local),
    outer: null,
    rows: new Map(),
  });
  return { tree: assignEIds(tree as Document), clones };
}

const hasRegulation = (node: Node): boolean =>
  hasChildren(node) && node.children.some((child) => child.type === 'regulation');

function planOf(local: Document, current: Document, decisions: readonly Decision[]): Plan {
  const ofNode = new Map<Node, Decision>();
  const answer = new Map<Node, Node>([[current, local]]);
  for (const decision of decisions) {
    if (decision.local === null) continue;
    ofNode.set(decision.local.node, decision);
    if (decision.current !== null) answer.set(decision.current.node, decision.local.node);
  }
  const parents = parentsOf(current);
  const added = new Set<Node>(
    decisions.flatMap((one) => (one.status === 'added' && one.current ? [one.current.node] : [])),
  );
  const after = new Map<Node, Node[]>();
  const within = new Map<Node, Node[]>();
  const known = new Map<readonly Node[], Map<Node, Node | undefined>>();
  /** By child the last one before it that some line answers: looked for from each child anew, it would take the square of their number. */
  const answeredBefore = (siblings: readonly Node[]): Map<Node, Node | undefined> => {
    const found = known.get(siblings) ?? new Map<Node, Node | undefined>();
    if (!known.has(siblings)) {
      let last: Node | undefined;
      for (const one of siblings) {
        found.set(one, last);
        if (answer.has(one)) last = one;
      }
      known.set(siblings, found);
    }
    return found;
  };
  /** Where nothing answers the provision in which it stands, at the place of that provision. */
  const placeOf = (node: Node): [places: Map<Node, Node[]>, place: Node] => {
    const parent = parents.get(node);
    if (parent === undefined) return [within, local];
    const siblings: readonly Node[] = hasChildren(parent) ? parent.children : [];
    const before = answeredBefore(siblings).get(node);
    if (before !== undefined) return [after, answer.get(before) as Node];
    const ofParent = answer.get(parent);
    return ofParent === undefined ? placeOf(parent) : [within, ofParent];
  };
  for (const node of added) {
    const parent = parents.get(node);
    if (parent === undefined || added.has(parent)) continue;
    const [places, place] = placeOf(node);
    const there = places.get(place);
    if (there) there.push(node);
    else places.set(place, [node]);
  }
  return { decisions: ofNode, after, within, answered: new Set(answer.keys()) };
}

function parentsOf(root: Node): Map<Node, Node> {
  const parents = new Map<Node, Node>();
  visit(root, (node) => {
    if (hasChildren(node)) for (const child of node.children) parents.set(child, node);
  });
  return parents;
}

interface Place {
  plan: Plan;
  clones: Map<Node, Node>;
  articles: { cover: NumberRow; own: NumberRow };
  isCover: boolean;
  /** The provision in which it stands, as it is numbered in the result. */
  outer: string | null;
  /** Rows of numbers within that provision. */
  rows: Map<string, NumberRow>;
}

/** A node of the local text, and what is put in after it. */
function copy(node: Node, place: Place): Node[] {
  const { plan } = place;
  const decision = plan.decisions.get(node);
  const own = decision?.status === 'removed' ? [] : [copyKept(node, decision, place)];
  if (decision?.status === 'removed') countOut(node, place);
  return [...own, ...(plan.after.get(node) ?? []).map((added) => copyAdded(added, place))];
}

function copyKept(node: Node, decision: Decision | undefined, place: Place): Node {
  const clone = { ...node } as Node;
  place.clones.set(node, clone);
  if (decision?.current) place.clones.set(decision.current.node, clone);
  if (isProvision(clone)) number(clone, place, 'kept');
  if (decision !== undefined) setHeading(clone, decision.heading);
  if (decision !== undefined) delete clone[BLANKS];
  const beside = decision && decision.text !== decision.local?.text ? decision.text : undefined;
  if (beside !== undefined && 'value' in clone) clone.value = beside;
  if (!hasChildren(clone)) return clone;
  const inner = within(clone, place);
  const children: readonly Node[] = (node as typeof clone).children;
  const first =
    beside === undefined || 'value' in clone ? undefined : children.find(({ type }) => type === 'paragraph');
  const copied = children.flatMap((child) =>
    child === first ? [withWords(child, beside)] : copy(child, inner),
  );
  const put = (place.plan.within.get(node) ?? []).map((added) => copyAdded(added, inner));
  const at = copied.findIndex(isProvision);
  copied.splice(at < 0 ? copied.length : at, 0, ...put);
  if (beside !== undefined && first === undefined && !('value' in clone) && beside !== '')
    copied.unshift({ type: 'paragraph', value: beside });
  setChildren(clone, copied);
  return clone;
}

function copyAdded(node: Node, place: Place): Node {
  const clone = { ...node } as Node;
  place.clones.set(node, clone);
  if (isProvision(clone)) number(clone, place, 'added');
  if (!hasChildren(clone)) return clone;
  const inner = within(clone, place);
  const children: readonly Node[] = (node as typeof clone).children;
  setChildren(
    clone,
    children.flatMap((child) => (place.plan.answered.has(child) ? [] : [copyAdded(child, inner)])),
  );
  return clone;
}

/** Its blanks stood in other words. */
function withWords(node: Node, value: string | undefined): Node {
  const { [BLANKS]: _, ...rest } = node;
  return { ...rest, value } as Node;
}

function setHeading(clone: Node, heading: string | null): void {
  if ('heading' in clone) clone.heading = heading;
}

function setChildren(clone: Node, children: Node[]): void {
  (clone as { children?: Node[] }).children = children;
}

/** Divisions count their articles through the whole text; within a provision each kind has a row of its own. */
function within(clone: Node, place: Place): Place {
  if (clone.type === 'regulation' || clone.type === 'document')
    return { ...place, isCover: hasRegulation(clone), rows: new Map() };
  if (!isProvision(clone)) return place;
  return { ...place, outer: clone.number, rows: new Map() };
}

const rowFor = (node: Provision, { articles, isCover, rows }: Place): NumberRow => {
  if (node.type === 'article') return isCover ? articles.cover : articles.own;
  const row = rows.get(node.type) ?? new NumberRow();
  rows.set(node.type, row);
  return row;
};

function number(clone: Provision, place: Place, fate: 'kept' | 'added'): void {
  if (clone.number === null) return;
  const next = rowFor(clone, place)[fate](clone, place.outer);
  if (next === clone.number) return;
  clone.label = clone.label.replace(clone.number, next);
  clone.number = next;
}

function countOut(node: Node, place: Place): void {
  if (isProvision(node) && node.number !== null) rowFor(node, place).removed();
  if (node.type !== 'article' && hasChildren(node))
    for (const child of node.children) if (child.type === 'article') countOut(child, place);
}
