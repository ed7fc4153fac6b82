/**
 * Which of the required articles and clauses a regulation has, judged by their words and never by number or
 * place: an article with the right number and somebody else's text is missing. Which provision answers which is
 * found by alignment, so that renumbered, swapped, merged and split ones are recognised.
 */

import { alignWorded, type Link, type Mapping } from '../../align/index.js';
import type { Reference, ReferenceLevel, Requirement } from '../../reference/index.js';
import { isAside } from '../../tree/cuts.js';
import type { Document, Node } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { hasChildren } from '../../tree/visit.js';
import { type Unit, type Vocabulary, type WordedDocument, wordDocument } from '../../wording/index.js';
import {
  type FindWeakenings,
  type Weakening,
  type WeakeningWords,
  weakeningFinder,
} from '../../wording/weakenings.js';
import type { ReadLine } from '../../wording/words.js';
import { modelTree } from './model-tree.js';

export interface ArticleCoverage {
  /** Id of the required article: "art_9". */
  requirement: string;
  subject: string;
  /** covered: with all its required clauses; partial: some are missing; weakened: all there, but one binds less. */
  state: 'covered' | 'weakened' | 'partial' | 'missing';
  /** The article that answers it; null where it is missing. */
  eId: string | null;
  /** How well it agrees with the reference's text, 0 to 1. */
  score: number;
  /** Ids of required clauses that nothing answers. */
  missingClauses: string[];
  /** Ids of optional clauses, which not every published regulation has, that nothing answers. */
  absentClauses: string[];
  weakenings: WeakenedProvision[];
}

/** Where a provision of the document asks for less than the reference does. */
export interface WeakenedProvision extends Weakening {
  /** Id of the requirement. */
  requirement: string;
  /** Id of the provision that answers it. */
  eId: string | null;
}

export interface Coverage {
  required: number;
  covered: number;
  weakened: number;
  partial: number;
  missing: number;
  /** Articles that answer no requirement. */
  extra: string[];
  articles: ArticleCoverage[];
}

export interface CoverageOptions {
  /** The day whose model text counts; the newest without it. */
  asOf?: string;
  /** The layout of bodies that the text is written for; without it, what is for none in particular counts. */
  layout?: string | undefined;
  /** Without them nothing is said to be weakened. */
  words?: WeakeningWords;
  /** In which the documents are worded too. */
  vocabulary?: Vocabulary;
}

/**
 * @param tree a regulation, or a decision with one annexed; articles of the decision itself do not count
 * @param wording of the tree, in the vocabulary of the options, where the caller has it
 */
export type MeasureCoverage = (tree: Document, wording?: WordedDocument) => Coverage;

const NEWEST = '9999-12-31';
/** An answer that shares less than this with what is required says something else. */
const LEAST_LIKENESS = 0.1;

/** Takes the reference's text apart once, for as many documents of one level and day as there are. */
export function prepareCoverage(
  reference: Reference,
  level: ReferenceLevel,
  { asOf = NEWEST, layout, words, vocabulary }: CoverageOptions = {},
): MeasureCoverage {
  const model = wordDocument(modelTree(reference, { level, asOf, layout }), { vocabulary });
  const find = words && weakeningFinder(words, model.reader);
  const required = reference.requirements.filter(({ levels }) => levels.includes(level));
  const articles = required.filter(({ provision }) => provision === 'article');
  return (tree, wording = wordDocument(tree, { beside: model })) => {
    const mapping = alignWorded(model, wording, { partial: null });
    const links = new Map(mapping.base.all.flatMap((unit) => linkOf(unit, mapping)));
    const found = articles.map((article) => {
      const clauses = required.filter(({ id }) => id.startsWith(`${article.id}__`));
      return coverArticle(article, clauses, links, find);
    });
    return summarise(found, mapping);
  };
}

function linkOf(unit: Unit, { linkOf }: Mapping): [string, Link][] {
  const link = linkOf.get(unit);
  return unit.eId === null || link === undefined ? [] : [[unit.eId, link]];
}

type Links = ReadonlyMap<string, Link>;

function coverArticle(
  { id, subject }: Requirement,
  clauses: readonly Requirement[],
  links: Links,
  find: FindWeakenings | undefined,
): ArticleCoverage {
  const answered = clauses.filter((clause) => answersOf(links.get(clause.id)).length > 0);
  const article = answeringArticle(links.get(id), answered, links);
  if (article === null || (clauses.length > 0 && answered.length === 0)) {
    return {
      requirement: id,
      subject,
      state: 'missing',
      eId: null,
      score: 0,
      missingClauses: [],
      absentClauses: [],
      weakenings: [],
    };
  }
  const unanswered = clauses.filter((clause) => !answered.includes(clause));
  const [absentClauses, missingClauses] = [true, false].map((isOptional) =>
    unanswered.filter(({ optional }) => optional === isOptional).map((clause) => clause.id),
  ) as [string[], string[]];
  const parts = [id, ...answered.map((clause) => clause.id)];
  const weakenings = find ? parts.flatMap((one) => weakeningsOf(one, links.get(one), find)) : [];
  const state = missingClauses.length > 0 ? 'partial' : weakenings.length > 0 ? 'weakened' : 'covered';
  const { eId, score } = article;
  return { requirement: id, subject, state, eId, score, missingClauses, absentClauses, weakenings };
}

/** The article that answers a required one; of one whose clauses went elsewhere, the article that has most of them. */
function answeringArticle(
  link: Link | undefined,
  answered: readonly Requirement[],
  links: Links,
): { eId: string | null; score: number } | null {
  const [whole] = answersOf(link);
  if (whole) return { eId: whole.eId, score: link?.similarity ?? 0 };
  const holders = answered.flatMap(({ id }) => answersOf(links.get(id)).map(articleOf));
  const counts = new Map<string | null, number>();
  for (const eId of holders) counts.set(eId, (counts.get(eId) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return null;
  const score = answered.reduce((sum, { id }) => sum + (links.get(id)?.similarity ?? 0), 0) / answered.length;
  return { eId: best[0], score: Math.round(score * 1000) / 1000 };
}

function articleOf(unit: Unit): string | null {
  return unit.kind === 'article' || unit.holder === null ? unit.eId : articleOf(unit.holder);
}

/** Units of the document that say something of what is required. */
function answersOf(link: Link | undefined): Unit[] {
  if (!link || link.similarity < LEAST_LIKENESS) return [];
  return link.target.filter(({ node }) => hasText(node));
}

/** Whether a provision says anything beside its own number; noise says nothing. */
const hasText = (node: Node): boolean =>
  ('value' in node && node.value !== '') ||
  ('heading' in node && Boolean(node.heading)) ||
  (hasChildren(node) && node.children.some((child) => !isAside(child) && plainText(child) !== ''));

/** Of an article only what stands in no clause of its own: its heading and paragraphs. */
function weakeningsOf(
  requirement: string,
  link: Link | undefined,
  find: FindWeakenings,
): WeakenedProvision[] {
  // What differs in habits of writing only binds as much.
  if (!link || link.evidence[0]?.kind === 'exact') return [];
  const eId = link.target[0]?.eId ?? null;
  const weakenings = find(linesOf(link.base), linesOf(link.target), link.similarity);
  return weakenings.map((one) => ({ ...one, requirement, eId }));
}

function linesOf(units: readonly Unit[]): ReadLine[] {
  const withParagraphs = units.flatMap((unit) => [unit, ...ownParagraphs(unit)]);
  return withParagraphs.flatMap(({ headingLine, line }) =>
    [headingLine, line].filter(({ text }) => text !== ''),
  );
}

const ownParagraphs = ({ nested }: Unit): Unit[] => nested.filter(({ kind }) => kind === 'paragraph');

function summarise(found: ArticleCoverage[], { target, linkOf }: Mapping): Coverage {
  const count = (state: ArticleCoverage['state']) => found.filter((one) => one.state === state).length;
  const used = new Set(found.map(({ eId }) => eId));
  const extra = target.articles.filter(
    (unit) =>
      unit.kind === 'article' &&
      linkOf.get(unit)?.kind === 'added' &&
      !used.has(unit.eId) &&
      hasText(unit.node),
  );
  return {
    required: found.length,
    covered: count('covered'),
    weakened: count('weakened'),
    partial: count('partial'),
    missing: count('missing'),
    extra: extra.flatMap(({ eId }) => eId ?? []),
    articles: found,
  };
}
