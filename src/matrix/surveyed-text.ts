/** One text of a survey: what is kept of it once it was checked and compared, so that a thousand need little room. */
import type { Coverage } from '../check/index.js';
import type { ComparedUnit, Comparison } from '../compare/comparison.js';
import type { Document } from '../tree/nodes.js';
import { textBlocks } from '../tree/text-of.js';
import { selectAll } from '../tree/visit.js';
import type { MatrixCell, MatrixText } from './matrix.js';

export interface SurveyedArticle extends Omit<MatrixCell, 'wording' | 'modelWording'> {
  requirement: string;
  subject: string;
  /** The words of the article that answers it; null where it is missing. */
  text: string | null;
  /** The reference's words for it. */
  model: string;
}

export interface SurveyedText extends Pick<MatrixText, 'file' | 'locality' | 'number' | 'date' | 'obsolete'> {
  articles: SurveyedArticle[];
  own: { eId: string | null; text: string }[];
}

/** What is known of a text when it has been read, checked and compared. */
export interface TextToSurvey {
  file: string;
  locality: string | null;
  tree: Document;
  coverage: Coverage;
  /** Of the reference's text for the locality and the day with this one. */
  comparison: Comparison;
  /** The reference's text with which it was compared. */
  model: Document;
  obsolete: number;
}

export function surveyText({
  file,
  locality,
  tree,
  coverage,
  comparison,
  model,
  obsolete,
}: TextToSurvey): SurveyedText {
  const texts = textsOf(tree);
  const models = textsOf(model);
  const answering = new Map(comparison.articles.map((unit) => [unit.base?.eId ?? '', unit]));
  return {
    file,
    locality,
    number: tree.meta.number,
    date: tree.meta.date,
    obsolete,
    articles: coverage.articles.map((article) => ({
      ...cellOf(article, answering.get(article.requirement)),
      requirement: article.requirement,
      subject: article.subject,
      text: article.eId === null ? null : (texts.get(article.eId) ?? null),
      model: models.get(article.requirement) ?? '',
    })),
    own: comparison.articles.flatMap(ownIn),
  };
}

function cellOf(
  { state, eId, score, missingClauses }: Coverage['articles'][number],
  unit: ComparedUnit | undefined,
): Omit<MatrixCell, 'wording' | 'modelWording'> {
  const isCompared = state !== 'missing' && unit?.target != null;
  return {
    state,
    eId,
    similarity: state === 'missing' ? 0 : isCompared ? unit.similarity : score,
    changes: isCompared ? changesIn(unit) : 0,
    missingClauses,
  };
}

/** Changes of substance of an article and of what nests in it; a provision that only one text has is one. */
function changesIn(unit: ComparedUnit): number {
  if (unit.base === null || unit.target === null) return 1;
  const own = [...unit.heading.changes, ...unit.changes].filter(({ class: kind }) => kind === 'substantive');
  return unit.clauses.reduce((sum, clause) => sum + changesIn(clause), own.length);
}

/** The outermost units that only the text itself has. */
function ownIn(unit: ComparedUnit): { eId: string | null; text: string }[] {
  if (unit.status !== 'added') return unit.clauses.flatMap(ownIn);
  const text = wholeText(unit);
  return text === '' ? [] : [{ eId: unit.target?.eId ?? null, text }];
}

function wholeText({ target, clauses }: ComparedUnit): string {
  const own = [target?.heading, target?.text].filter((part) => part);
  return [...own, ...clauses.map(wholeText)].join(' ').trim();
}

/** The words of every article by its id, without its number: a line for each of its lines. */
function textsOf(tree: Document): Map<string, string> {
  const texts = new Map<string, string>();
  for (const article of selectAll(tree, 'article')) {
    const { eId, label } = article;
    if (eId === undefined) continue;
    const lines = textBlocks(article).flatMap(({ noise, text }) => (noise ? [] : [text]));
    texts.set(eId, lines.join('\n').slice(label.length).trim());
  }
  return texts;
}
