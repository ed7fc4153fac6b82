import type { Document, Provision } from '../../../src/tree/nodes.js';
import { edited, type FaultClass, ownArticles, parentOf } from './fault.js';

/** Two neighbours change places and keep their numbers: Điều 5 stands before Điều 4. */
export const swapProvisions: FaultClass = {
  name: 'swap',
  rules: ['require-consecutive-numbers'],
  least: 0.98,
  faultsIn(draft, choice) {
    return choice.some(neighbours(draft.tree), 9).map(([first, second]) => ({
      what: `${first} and ${second} swapped`,
      subject: edited(draft, (tree) => swap(tree, first, second)),
      isFoundBy: ({ eId }) => eId === first || eId === second,
    }));
  },
};

/** Ids of articles, and of clauses of one article, that follow each other in one parent. */
function neighbours(tree: Document): [string, string][] {
  return ownArticles(tree).flatMap((article) => {
    const clauses = article.children.filter((child) => child.type === 'clause');
    return [...pairsOf(siblingsOf(tree, article).slice(0, 2)), ...pairsOf(clauses)];
  });
}

/** The article and those that follow it in its chapter or section. */
function siblingsOf(tree: Document, article: Provision): Provision[] {
  const children = parentOf(tree, article).children as Provision[];
  return children.slice(children.indexOf(article)).filter(({ type }) => type === 'article');
}

const pairsOf = (nodes: readonly Provision[]): [string, string][] =>
  nodes.slice(1).map((node, index) => [nodes[index]?.eId ?? '', node.eId ?? '']);

function swap(tree: Document, first: string, second: string): void {
  const all = ownArticles(tree).flatMap((article) => [article, ...article.children]) as Provision[];
  const [one, other] = [first, second].map((eId) => all.find((node) => node.eId === eId)) as [
    Provision,
    Provision,
  ];
  const children = parentOf(tree, one).children as Provision[];
  const [at, to] = [children.indexOf(one), children.indexOf(other)];
  [children[at], children[to]] = [other, one];
}
