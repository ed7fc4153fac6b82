/** A fault planted in a clean draft, and what a check has to say of it. */
import type { CheckSubject } from '../../../src/check/engine/check-regulation.js';
import type { Finding } from '../../../src/findings/finding.js';
import { assignEIds, isProvision } from '../../../src/tree/e-ids.js';
import type { Article, Document, Node, Paragraph, Parent, Provision } from '../../../src/tree/nodes.js';
import { hasChildren, selectAll, visit } from '../../../src/tree/visit.js';
import type { CleanDraft } from '../clean-drafts.js';
import type { Choice } from '../seeded-choice.js';

export interface Fault {
  /** What was done and where, for whoever reads that it was not found. */
  what: string;
  subject: CheckSubject;
  /** Whether a finding is of the right rule and stands at the right place. */
  isFoundBy(finding: Finding): boolean;
}

export interface FaultClass {
  name: string;
  /** The rules of which one has to find it. */
  rules: readonly string[];
  /** The least share of its faults that has to be found. */
  least: number;
  /** Some faults for one draft: over all drafts every kind of place occurs. */
  faultsIn(draft: CleanDraft, choice: Choice, index: number): Fault[];
}

/** A copy of the draft's tree, changed, with ids by the numbers it then has. */
export function edited(draft: CleanDraft, edit: (tree: Document) => void): CheckSubject {
  const tree = structuredClone(draft.tree);
  edit(tree);
  return { tree: assignEIds(tree) };
}

/** The articles of the regulation, without those of the decision that issues it. */
export function ownArticles(tree: Document): Article[] {
  return selectAll(tree, 'article').filter(({ eId }) => eId?.startsWith('art_'));
}

/** A provision's own id. @throws Error where the draft has none such, so that no fault is planted nowhere */
export function provisionOf(tree: Document, eId: string): Provision {
  let found: Provision | null = null;
  visit(tree, (node) => {
    if (isProvision(node) && node.eId === eId) found = node;
  });
  if (found === null) throw new Error(`the draft has no ${eId}`);
  return found;
}

export function parentOf(tree: Document, node: Node): Parent {
  let found: Parent | null = null;
  visit(tree, (one, ancestors) => {
    if (one === node) found = ancestors.at(-1) ?? null;
  });
  if (found === null) throw new Error(`nothing holds the ${node.type}`);
  return found;
}

/** Prints another number in a provision's marker: "Điều 9." becomes "Điều 10.". */
export function renumber(node: Provision, number: string): void {
  node.label = node.label.replace(node.number ?? '', number);
  node.number = number;
}

/** Where a provision's own words stand. */
export interface TextPlace {
  eId: string;
  text: string;
}

/** The paragraphs of the regulation's articles, clauses and subclauses. */
export function textPlaces({ tree }: CleanDraft): TextPlace[] {
  return ownArticles(tree).flatMap((article) => {
    const places: TextPlace[] = [];
    visit(article, (node) => {
      if (!isProvision(node)) return;
      for (const { value } of paragraphsOf(node)) places.push({ eId: node.eId ?? '', text: value });
    });
    return places;
  });
}

function paragraphsOf(node: Node): Paragraph[] {
  const children: readonly Node[] = hasChildren(node) ? node.children : [];
  return children.filter((child) => child.type === 'paragraph');
}

/** The draft with other words in one place. */
export function withText(draft: CleanDraft, { eId, text }: TextPlace, changed: string): CheckSubject {
  return edited(draft, (tree) => {
    const paragraph = paragraphsOf(provisionOf(tree, eId)).find(({ value }) => value === text);
    if (!paragraph) throw new Error(`${eId} does not say: ${text}`);
    paragraph.value = changed;
  });
}
