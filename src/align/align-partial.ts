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

/** The side without articles where the other has some; null where both are of one form. */
export function partialSide(base: Units, target: Units): Mapping['partial'] {
  const [hasBase, hasTarget] = [base, target].map(({ articles }) =>
    articles.some(({ kind }) => kind === 'article'),
  );
  if (hasBase === hasTarget) return null;
  return hasBase ? 'target' : 'base';
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
