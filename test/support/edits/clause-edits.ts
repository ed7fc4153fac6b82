/** Edits of whole clauses. */
import { isAside } from '../../../src/tree/cuts.js';
import type { Article, Clause } from '../../../src/tree/nodes.js';
import type { Edit } from './edited-text.js';
import { foreignText } from './foreign-text.js';
import {
  clausesOf,
  firstText,
  isLong,
  isPlain,
  newClause,
  pick,
  remove,
  renumberClauses,
  replaceClauses,
  setNumber,
} from './places.js';

export const clauseEdits = {
  deleteClause(copy, { at, to, renumber }) {
    const article = copy.take(at, (one) => clausesOf(one).length >= 2);
    if (!article) return;
    const clause = pick(clausesOf(article), to);
    copy.plant('deleteClause', copy.origin(clause), null, 'removed');
    remove(article, clause);
    if (renumber) renumberClauses(article);
  },

  insertClause(copy, { at, to }) {
    const article = copy.take(at, (one) => clausesOf(one).length >= 1);
    if (!article) return;
    const clause = newClause(foreignText(to));
    article.children.splice(to % (article.children.length + 1), 0, clause);
    copy.plant('insertClause', null, clause, 'added');
    renumberClauses(article);
  },

  moveClause(copy, { at, to, renumber }) {
    const article = copy.take(at, (one) => clausesOf(one).length >= 4);
    if (!article) return;
    const clauses = clausesOf(article);
    const from = to % clauses.length;
    // Two places at least: of two neighbours that change places either may be said to have moved.
    const places = [...clauses.keys()].filter((place) => Math.abs(place - from) >= 2);
    const [clause] = clauses.splice(from, 1) as [Clause];
    clauses.splice(pick(places, at), 0, clause);
    replaceClauses(article, clauses);
    copy.plant('moveClause', copy.origin(clause), clause, 'moved');
    if (renumber) renumberClauses(article);
  },

  moveClauseAway(copy, { at, to }) {
    const isOwn = (clause: Clause): boolean => isLong(clause) && copy.isSaidOnce(firstText(clause).value);
    const article = copy.take(at, (one) => clausesOf(one).some(isOwn) && clausesOf(one).length >= 2);
    const other = article && copy.take(to, (one) => clausesOf(one).length >= 1);
    if (!article || !other) return;
    const clause = pick(clausesOf(article).filter(isOwn), to);
    remove(article, clause);
    other.children.splice(at % (other.children.length + 1), 0, clause);
    copy.plant('moveClauseAway', copy.origin(clause), clause, 'moved');
    renumberClauses(article);
    renumberClauses(other);
  },

  splitClause(copy, { at, to }) {
    const cutsOf = (clause: Clause): number[] => {
      const isOwn = (half: string): boolean => copy.isSaidOnce(half);
      return cutPlaces(clause).filter((cut) => halvesOf(firstText(clause).value, cut).every(isOwn));
    };
    const canBeCut = (clause: Clause): boolean => cutsOf(clause).length > 0;
    const article = copy.take(at, (one) => clausesOf(one).some(canBeCut));
    if (!article) return;
    const clause = pick(clausesOf(article).filter(canBeCut), to);
    const text = firstText(clause);
    const [first, second] = halvesOf(text.value, pick(cutsOf(clause), at));
    const half = newClause(second);
    // What followed the first paragraph stands behind the second half.
    half.children.push(...clause.children.splice(1));
    copy.plant('splitClause', copy.origin(clause), clause, 'split');
    copy.plant('splitClause', copy.origin(clause), half, 'split');
    text.value = first;
    copy.touch(text, clause);
    article.children.splice(article.children.indexOf(clause) + 1, 0, half);
    renumberClauses(article);
  },

  mergeClauses(copy, { at, to }) {
    const article = copy.take(at, (one) => mergeable(one).length > 0);
    if (!article) return;
    const [first, second] = pick(mergeable(article), to);
    copy.plant('mergeClauses', copy.origin(first), first, 'merged');
    copy.plant('mergeClauses', copy.origin(second), first, 'merged');
    const text = firstText(first);
    text.value = `${text.value} ${firstText(second).value}`;
    copy.touch(text, first);
    remove(article, second);
    renumberClauses(article);
  },

  renumberClause(copy, { at, to }) {
    const article = copy.take(at, (one) => clausesOf(one).length >= 1);
    if (!article) return;
    const clause = pick(clausesOf(article), to);
    const origin = copy.origin(clause);
    setNumber(clause, `${Number.parseInt(clause.number ?? '0', 10) + 20 + (to % 7)}`);
    copy.plant('renumberClause', origin, clause, 'same', 'numbering');
  },
} satisfies Record<string, Edit>;

/** Behind a full stop or semicolon with enough text on both sides for each to stand alone. */
function cutPlaces(clause: Clause): number[] {
  if (!isPlain(clause) || clause.children.some(isAside)) return [];
  const { value } = firstText(clause);
  return [...value.matchAll(/[.;] (?=\p{L})/gu)]
    .map(({ index }) => index + 1)
    .filter((cut) => halvesOf(value, cut).every((half) => half.split(' ').length >= 8));
}

const halvesOf = (text: string, cut: number): [first: string, second: string] => [
  text.slice(0, cut).trim(),
  text.slice(cut).trim(),
];

/** Neighbours whose texts can stand as one. */
function mergeable(article: Article): [Clause, Clause][] {
  const clauses = clausesOf(article);
  const isSimple = (clause: Clause): boolean => isLong(clause) && clause.children.length === 1;
  return clauses.slice(1).flatMap((second, index): [Clause, Clause][] => {
    const first = clauses[index] as Clause;
    return isSimple(first) && isSimple(second) ? [[first, second]] : [];
  });
}
