/** Random edits of what nests in the clauses of a draft: points, what stands in them, and subclauses ("2.1."). */
import fc from 'fast-check';
import { assignEIds } from '../../../src/tree/e-ids.js';
import type { Clause, Document, Item, Paragraph, PointNode, Subclause } from '../../../src/tree/nodes.js';
import { selectAll } from '../../../src/tree/visit.js';
import { foreignText } from './foreign-text.js';
import { mainArticles, pick } from './places.js';

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];

interface Attempt {
  kind: keyof typeof POINT_EDITS;
  at: number;
  to: number;
}

type Holder = Clause | Subclause;

/** Each does nothing where the text has no place for it. */
const POINT_EDITS = {
  addPoints(tree: Document, at: number, to: number) {
    const holder = pick(holders(tree), at);
    const count = 1 + (to % 3);
    for (let index = 0; index < count; index += 1) holder.children.push(point(foreignText(to + index)));
    letter(holder);
  },

  insertPoint(tree: Document, at: number, to: number) {
    const [holder, points] = pickPoints(tree, at);
    if (holder === null) return;
    const beside = pick(points, to);
    holder.children.splice(holder.children.indexOf(beside) + (to % 2), 0, point(foreignText(to)));
    letter(holder);
  },

  removePoint(tree: Document, at: number, to: number) {
    const [holder, points] = pickPoints(tree, at);
    if (holder === null) return;
    holder.children.splice(holder.children.indexOf(pick(points, to)), 1);
    letter(holder);
  },

  rewordPoint(tree: Document, at: number, to: number) {
    const [, points] = pickPoints(tree, at);
    if (points.length > 0) (pick(points, to).children[0] as Paragraph).value = foreignText(to);
  },

  addDash(tree: Document, at: number, to: number) {
    const [, points] = pickPoints(tree, at);
    if (points.length > 0) pick(points, to).children.push(dash(foreignText(at)));
  },

  rewordSubclause(tree: Document, at: number, to: number) {
    const subclauses = selectAll(tree, 'subclause');
    if (subclauses.length > 0) (pick(subclauses, at).children[0] as Paragraph).value = foreignText(to);
  },

  removeSubclause(tree: Document, at: number, to: number) {
    const clauses = withSubclauses(tree, 2);
    if (clauses.length === 0) return;
    const clause = pick(clauses, at);
    clause.children.splice(clause.children.indexOf(pick(subclausesOf(clause), to)), 1);
  },

  insertSubclause(tree: Document, at: number, to: number) {
    const clauses = withSubclauses(tree, 1);
    if (clauses.length === 0) return;
    const clause = pick(clauses, at);
    const beside = pick(subclausesOf(clause), to);
    clause.children.splice(clause.children.indexOf(beside) + (at % 2), 0, subclause(foreignText(to)));
  },
};

const KINDS = Object.keys(POINT_EDITS) as Attempt['kind'][];

export const anyPointEdits = (most: number): fc.Arbitrary<Attempt[]> =>
  fc.array(
    fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat({ max: 9999 }), to: fc.nat({ max: 9999 }) }),
    { minLength: 1, maxLength: most },
  );

/** A copy of the text after the edits, one after another. Numbers of subclauses are those of before: see `renumbered`. */
export function editPoints(base: Document, attempts: readonly Attempt[]): Document {
  const copy = structuredClone(base);
  for (const { kind, at, to } of attempts) POINT_EDITS[kind](copy, at, to);
  assignEIds(copy);
  return copy;
}

const subclausesOf = (clause: Clause): Subclause[] =>
  clause.children.filter((child): child is Subclause => child.type === 'subclause');
const pointsOf = (holder: Holder): PointNode[] =>
  holder.children.filter((child): child is PointNode => child.type === 'point');
const clausesIn = (tree: Document): Clause[] =>
  mainArticles(tree).flatMap((article) => selectAll(article, 'clause'));
const withSubclauses = (tree: Document, least: number): Clause[] =>
  clausesIn(tree).filter((clause) => subclausesOf(clause).length >= least);

/** Where points can stand at the end: clauses without subclauses, and subclauses. */
const holders = (tree: Document): Holder[] =>
  clausesIn(tree).flatMap((clause): Holder[] => {
    const inner = subclausesOf(clause);
    return inner.length === 0 ? [clause] : inner;
  });

function pickPoints(tree: Document, at: number): [Holder, PointNode[]] | [null, []] {
  const having = holders(tree).filter((holder) => pointsOf(holder).length > 0);
  if (having.length === 0) return [null, []];
  const holder = pick(having, at);
  return [holder, pointsOf(holder)];
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', value });
const point = (value: string): PointNode => ({
  type: 'point',
  number: 'a',
  label: 'a)',
  heading: null,
  children: [paragraph(value)],
});
const dash = (value: string): Item => ({
  type: 'item',
  number: null,
  label: '-',
  heading: null,
  children: [paragraph(value)],
});
const subclause = (value: string): Subclause => ({
  type: 'subclause',
  number: '0.0',
  label: '0.0.',
  heading: null,
  children: [paragraph(value)],
});

function letter(holder: Holder): void {
  for (const [index, one] of pointsOf(holder).entries()) {
    one.number = LETTERS[index] ?? 'l';
    one.label = `${one.number})`;
  }
}
