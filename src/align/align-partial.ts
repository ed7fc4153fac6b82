/**
 * Aligns a partial text, such as a report or a list of tasks, which has no articles of its own. Each of its items and
 * paragraphs is linked with the duty that it answers, wherever the two stand.
 */

import { type Unit, type Units, withNested } from '../wording/units.js';
import { assignBest } from './assignment.js';
import type { FeatureCounts } from './features.js';
import type { Judge } from './judge.js';
import type { Links } from './links.js';
import type { Mapping } from './mapping.js';

/** A report words a duty in its own way, so less than for a pair is enough. */
const ANSWER_FROM = 0.3;
/** Fewer words than this name a duty but do not answer it. */
const LEAST_WORDS = 5;

/** The side without articles where the other is made of them; null where both are of one form. */
export function partialSide(base: Units, target: Units): Mapping['partial'] {
  const [inBase, inTarget] = [base, target].map(wordsInArticles);
  if (inBase?.inside === 0) return inTarget && isMadeOfArticles(inTarget) ? 'base' : null;
  return inTarget?.inside === 0 && inBase && isMadeOfArticles(inBase) ? 'target' : null;
}

interface WordCounts {
  inside: number;
  outside: number;
}

/** A table may show how an article is printed: where most stands in none, its articles are no form of the text. */
const isMadeOfArticles = ({ inside, outside }: WordCounts): boolean => inside > 0 && inside >= outside;

function wordsInArticles({ articles }: Units): WordCounts {
  const counts = { inside: 0, outside: 0 };
  for (const unit of articles) {
    const words = withNested(unit).reduce(
      (sum, { line, headingLine }) => sum + line.words.length + headingLine.words.length,
      0,
    );
    counts[unit.kind === 'article' ? 'inside' : 'outside'] += words;
  }
  return counts;
}

export function alignPartial(base: Units, target: Units, links: Links, judge: Judge): void {
  const [from, to] = [duties(base, links), duties(target, links)];
  const features = new Map([...from, ...to].map((unit) => [unit, judge.features.ofLine(unit.line)]));
  const featuresOf = (unit: Unit): FeatureCounts => features.get(unit) as FeatureCounts;
  const scores = from.map((unit) =>
    to.map((other) => {
      const score = answering(featuresOf(unit), featuresOf(other), judge);
      return score >= ANSWER_FROM ? score : 0;
    }),
  );
  for (const [row, column] of assignBest(scores).entries()) {
    const [unit, other] = [from[row], to[column]];
    if (!unit || !other) continue;
    links.add([unit], [other], { kind: 'contained', score: scores[row]?.[column] ?? 0, detail: '' });
  }
}

/** Every text that may say a duty, at whatever depth. */
function duties({ articles }: Units, links: Links): Unit[] {
  return articles
    .flatMap(withNested)
    .filter((unit) => links.isFree(unit) && unit.line.words.length >= LEAST_WORDS);
}

/** The cosine of the two: a short item that stands whole in a long clause counts more than by their sum. */
function answering(duty: FeatureCounts, answer: FeatureCounts, { features }: Judge): number {
  const product = duty.total * answer.total;
  return product === 0 ? 0 : features.overlap(duty, answer) / Math.sqrt(product);
}
