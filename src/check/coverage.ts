/**
 * Which of the required articles and clauses a regulation has, judged by their words and never by number or
 * place: an article with the right number and somebody else's text is missing.
 */
import type { Model, Reference, ReferenceLevel, Requirement, Variant } from '../reference/index.js';
import type { Article, Document, Node } from '../tree/nodes.js';
import { plainText } from '../tree/text-of.js';
import { selectAll } from '../tree/visit.js';
import { containment, indexPhrases, likeness, type Overlap } from './phrase-index.js';

export interface ArticleCoverage {
  /** Id of the required article: "art_9". */
  requirement: string;
  subject: string;
  /** covered: with all its required clauses; partial: some are missing; missing: no article says it. */
  state: 'covered' | 'partial' | 'missing';
  /** The article that answers it; null where it is missing. */
  eId: string | null;
  /** How well it agrees with the reference's text, 0 to 1. */
  score: number;
  missingClauses: string[];
}

export interface Coverage {
  required: number;
  covered: number;
  partial: number;
  missing: number;
  /** Articles that answer no requirement. */
  extra: string[];
  articles: ArticleCoverage[];
}

/** How provisions are compared: by phrases of so many syllables, and from which score on they say the same. */
interface Yardstick {
  syllables: number;
  least: number;
  score(overlap: Overlap): number;
}

/**
 * Measured on the two full texts: an article answers its own requirement with 0.44 to 0.99 and no other with
 * more than 0.39. One that has lost clauses is contained in the reference's text, and is still that article.
 */
const ARTICLE: Yardstick = {
  syllables: 3,
  least: 0.41,
  score: (overlap) => Math.max(likeness(overlap), 0.8 * containment(overlap)),
};

/** Clauses are short and freely reworded; only those of the article that was found are looked at. */
const CLAUSE: Yardstick = { syllables: 2, least: 0.2, score: likeness };

/** @param tree a regulation, or a decision with one annexed; articles of the decision itself do not count */
export type MeasureCoverage = (tree: Document) => Coverage;

/** Takes the reference's text apart once, for as many documents of one level as there are. */
export function prepareCoverage(reference: Reference, level: ReferenceLevel): MeasureCoverage {
  const required = reference.requirements.filter(({ levels }) => levels.includes(level));
  const wanted = required.filter(({ provision }) => provision === 'article');
  const clausesOf = (id: string) => required.filter((clause) => clause.id.startsWith(`${id}__`));
  const scoreArticle = scoreBy(ARTICLE, reference.model, wanted);
  const scoreClause = scoreBy(CLAUSE, reference.model, required);
  return (tree) => {
    const articles = selectAll(tree, 'article').filter(({ eId }) => !eId?.startsWith('dec__'));
    const pairs = pairBest(wanted, articles, scoreArticle, ARTICLE.least);
    const found = wanted.map((article) =>
      coverArticle(article, pairs.get(article), clausesOf(article.id), scoreClause),
    );
    return summarise(found, articles);
  };
}

function summarise(found: ArticleCoverage[], articles: readonly Article[]): Coverage {
  const count = (state: ArticleCoverage['state']) => found.filter((one) => one.state === state).length;
  const used = new Set(found.map(({ eId }) => eId));
  return {
    required: found.length,
    covered: count('covered'),
    partial: count('partial'),
    missing: count('missing'),
    extra: articles.flatMap(({ eId }) => (eId === undefined || used.has(eId) ? [] : [eId])),
    articles: found,
  };
}

/** How well a provision says what is required, 0 to 1. */
type Score = (requirement: Requirement, provision: Node) => number;

/**
 * Scores by the nearest variant of the reference's text. A provision is looked up once: trees are not changed in
 * place.
 */
function scoreBy({ syllables, score }: Yardstick, model: Model, required: readonly Requirement[]): Score {
  const variants = required.flatMap(({ id }) => modelTexts(model, id).map((text) => ({ id, text })));
  const overlapsOf = indexPhrases(
    variants.map(({ text }) => text),
    syllables,
  );
  const scoresOf = (provision: Node) => {
    const best = new Map<string, number>();
    overlapsOf(plainText(provision)).forEach((overlap, index) => {
      const id = variants[index]?.id ?? '';
      best.set(id, Math.max(best.get(id) ?? 0, score(overlap)));
    });
    return best;
  };
  const known = new WeakMap<Node, Map<string, number>>();
  return ({ id }, provision) => {
    const scores = known.get(provision) ?? scoresOf(provision);
    known.set(provision, scores);
    return scores.get(id) ?? 0;
  };
}

function coverArticle(
  { id, subject }: Requirement,
  pair: { found: Article; score: number } | undefined,
  clauses: readonly Requirement[],
  score: Score,
): ArticleCoverage {
  if (!pair) return { requirement: id, subject, state: 'missing', eId: null, score: 0, missingClauses: [] };
  const provisions = [...selectAll(pair.found, 'clause'), ...selectAll(pair.found, 'subclause')];
  const answered = pairBest(clauses, provisions, score, CLAUSE.least);
  const missing = clauses.filter((clause) => !clause.optional && !answered.has(clause));
  return {
    requirement: id,
    subject,
    state: missing.length === 0 ? 'covered' : 'partial',
    eId: pair.found.eId ?? null,
    score: pair.score,
    missingClauses: missing.map((clause) => clause.id),
  };
}

/** Every variant of a provision with what it contains, the fields of the profile left out. */
function modelTexts(model: Model, id: string): string[] {
  const own = model.filter((entry) => entry.id === id || entry.id.startsWith(`${id}__`));
  const depth = Math.max(0, ...own.map(({ variants }) => variants.length));
  return Array.from({ length: depth }, (_, index) =>
    own.map(({ variants }) => textOf(variants[Math.min(index, variants.length - 1)])).join(' '),
  );
}

function textOf(variant: Variant | undefined): string {
  const words = [variant?.heading, variant?.text].filter(Boolean).join(' ');
  return words.replace(/\{\{[^}]*\}\}/g, ' ');
}

/** Pairs each with at most one, the best first; of equal ones the first in the texts. */
function pairBest<A, B>(
  wanted: readonly A[],
  offered: readonly B[],
  score: (a: A, b: B) => number,
  least: number,
): Map<A, { found: B; score: number }> {
  const candidates = wanted
    .flatMap((a) => offered.map((b) => ({ a, b, score: score(a, b) })))
    .filter(({ score }) => score >= least)
    .sort((x, y) => y.score - x.score);
  const pairs = new Map<A, { found: B; score: number }>();
  const taken = new Set<B>();
  for (const { a, b, score } of candidates) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, { found: b, score });
    taken.add(b);
  }
  return pairs;
}
