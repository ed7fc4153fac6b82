/** Where in a tree an edit can be done, and how nodes are put in, taken out and numbered again. */
import type { Article, Clause, Document, Node, Paragraph, Parent } from '../../../src/tree/nodes.js';
import { selectAll, visit } from '../../../src/tree/visit.js';

export const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
export const clausesOf = (article: Article): Clause[] =>
  article.children.filter((child): child is Clause => child.type === 'clause');
export const firstText = (clause: Clause): Paragraph => clause.children[0] as Paragraph;
export const isPlain = (clause: Clause): boolean =>
  clause.children[0]?.type === 'paragraph' && clause.heading === null;
export const isLong = (clause: Clause): boolean =>
  isPlain(clause) && firstText(clause).value.split(' ').length >= 12;
export const mainArticles = (document: Document): Article[] =>
  selectAll(document, 'article').filter(({ eId }) => !eId?.startsWith('dec'));

export function allNodes(root: Document): Node[] {
  const nodes: Node[] = [];
  visit(root, (node) => {
    nodes.push(node);
  });
  return nodes;
}

export function parentOf(root: Document, node: Node): Parent {
  let found: Parent | undefined;
  visit(root, (one, ancestors) => {
    if (one === node) found = ancestors.at(-1);
  });
  return found as Parent;
}

export function remove(parent: Parent, node: Node): void {
  const children = parent.children as Node[];
  children.splice(children.indexOf(node), 1);
}

export function insertBeside(root: Document, neighbour: Node, node: Node, offset: 0 | 1): void {
  const children = parentOf(root, neighbour).children as Node[];
  children.splice(children.indexOf(neighbour) + offset, 0, node);
}

export function replaceClauses(article: Article, clauses: readonly Clause[]): void {
  let next = 0;
  article.children = article.children.map((child) =>
    child.type === 'clause' ? (clauses[next++] as Clause) : child,
  );
}

export function newClause(value: string): Clause {
  return {
    type: 'clause',
    number: '0',
    label: '0.',
    heading: null,
    children: [{ type: 'paragraph', value }],
  };
}

export function setNumber(clause: Clause, number: string): void {
  clause.number = number;
  clause.label = `${number}.`;
}

export function renumberClauses(article: Article): void {
  for (const [index, clause] of clausesOf(article).entries()) {
    setNumber(clause, `${index + 1}`);
  }
}

export function renumberArticles(document: Document): void {
  for (const [index, article] of mainArticles(document).entries()) {
    article.number = `${index + 1}`;
    article.label = `Điều ${index + 1}.`;
  }
}
