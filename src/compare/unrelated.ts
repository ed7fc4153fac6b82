/** Whether two texts have nothing in common: most likely one of the files is the wrong one. */
import type { Comparison } from './comparison.js';
import { withNestedUnits } from './reading-order.js';

/** Texts of other subjects share set phrases and no more; even a law and the one that replaces it share more. */
const LEAST_SIMILARITY = 0.1;

/** Of a shorter text a rewriting may leave as little. */
const FEWEST_ARTICLES = 5;

/** A text that answers only some duties of the other is the wrong one where it answers none. */
export function areUnrelated(comparison: Omit<Comparison, 'outside'>): boolean {
  const { base, target, articles, headings, decision, summary, unanswered } = comparison;
  if (!base.partial && !target.partial)
    return summary.similarity < LEAST_SIMILARITY && articles.length >= FEWEST_ARTICLES;
  const units = [...articles, ...headings, ...decision].flatMap(withNestedUnits);
  const isAnswered = units.some((unit) => unit.base !== null && unit.target !== null);
  return !isAnswered && units.length + unanswered.length >= FEWEST_ARTICLES;
}
