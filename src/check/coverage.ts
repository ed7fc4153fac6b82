/**
 * Which of the required articles and clauses a regulation has, judged by their words and never by number or
 * place: an article with the right number and somebody else's text is missing.
 */
import type { Model, Reference, ReferenceLevel, Requirement } from '../reference/index.js';
import type { Article, Document, Node } from '../tree/nodes.js';
import { plainText } from '../tree/text-of.js';
import { selectAll } from '../tree/visit.js';
import {
  countWords,
  similarity,
  type WeighedText,
  type WordCounts,
  weighText,
  weighWords,
} from './word-weights.js';

export interface ArticleCoverage {
  /** Id of the required article: "art_9". */
  requirement: string;
  subject: string;
  /** covered: with all its required clauses; partial: some are missing; missing: no article says it. */
  state: 'covered' | 'partial' | 'missing';
  /** The article that answers it; null where it is missing. */
  eId: string | null;
  /** Likeness to the reference's text, 0 to 1. */
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

/** Below this likeness a text is about something else. Unrelated articles of the two full texts stay below 0.3. */
const SAME_ARTICLE = 0.35;
const SAME_CLAUSE = 0.3;

/** @param tree a regulation, or a decision with one annexed; articles of the decision itself do not count */
export function measureCoverage(tree: Document, reference: Reference, level: ReferenceLevel): Coverage {
  const required = reference.requirements.filter(({ levels }) => levels.includes(level));
  const articles = selectAll(tree, 'article').filter(({ eId }) => !eId?.startsWith('dec__'));
  const likeness = likenessTo(reference.model, required);
  const wanted = required.filter(({ provision }) => provision === 'article');
  const pairs = pairBest(wanted, articles, likeness, SAME_ARTICLE);
  const covered = wanted.map((requirement) => {
    const pair = pairs.get(requirement);
    const clauses = required.filter(({ id }) => id.startsWith(`${requirement.id}__`));
    return coverArticle(requirement, pair, clauses, likeness);
  });
  const used = new Set(covered.map(({ eId }) => eId));
  const count = (state: ArticleCoverage['state']) => covered.filter((one) => one.state === state).length;
  return {
    required: wanted.length,
    covered: count('covered'),
    partial: count('partial'),
    missing: count('missing'),
    extra: articles.flatMap(({ eId }) => (eId === undefined || used.has(eId) ? [] : [eId])),
    articles: covered,
  };
}

/** How like a provision is to what the reference has for a requirement, 0 to 1. */
type Likeness = (requirement: Requirement, provision: Node) => number;

/** The likeness to the nearest variant; each text is counted and weighed once. */
function likenessTo(model: Model, required: readonly Requirement[]): Likeness {
  const counted = new Map(required.map(({ id }) => [id, modelTexts(model, id)]));
  const weigh = weighWords([...counted.values()].flat());
  const texts = new Map(
    [...counted].map(([id, variants]) => [id, variants.map((one) => weighText(one, weigh))]),
  );
  const provisions = new Map<Node, WeighedText>();
  return ({ id }, provision) => {
    const words = provisions.get(provision) ?? weighText(countWords(plainText(provision)), weigh);
    provisions.set(provision, words);
    return Math.max(0, ...(texts.get(id) ?? []).map((text) => similarity(text, words)));
  };
}

function coverArticle(
  { id, subject }: Requirement,
  pair: { found: Article; score: number } | undefined,
  clauses: readonly Requirement[],
  likeness: Likeness,
): ArticleCoverage {
  if (!pair) return { requirement: id, subject, state: 'missing', eId: null, score: 0, missingClauses: [] };
  const provisions = [...selectAll(pair.found, 'clause'), ...selectAll(pair.found, 'subclause')];
  const answered = pairBest(clauses, provisions, likeness, SAME_CLAUSE);
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

/** The words of every variant of a provision with those of what it contains, the fields of the profile left out. */
function modelTexts(model: Model, id: string): WordCounts[] {
  const own = model.find((entry) => entry.id === id);
  const inner = model.filter((entry) => entry.id.startsWith(`${id}__`)).map(({ variants }) => variants);
  const variants = own?.variants ?? [];
  const depth = Math.max(variants.length, ...inner.map((choices) => choices.length));
  return Array.from({ length: depth }, (_, index) =>
    countWords(
      [variants, ...inner].map((choices) => textOf(choices[Math.min(index, choices.length - 1)])).join(' '),
    ),
  );
}

function textOf(variant: { heading?: string | undefined; text?: string | undefined } | undefined): string {
  const words = [variant?.heading, variant?.text].filter(Boolean).join(' ');
  return words.replace(/\{\{[^}]*\}\}/g, ' ');
}

/** Pairs each with at most one, the likest first; equally like ones in the order of the texts. */
function pairBest<A, B>(
  wanted: readonly A[],
  offered: readonly B[],
  likeness: (a: A, b: B) => number,
  least: number,
): Map<A, { found: B; score: number }> {
  const candidates = wanted
    .flatMap((a) => offered.map((b) => ({ a, b, score: likeness(a, b) })))
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
