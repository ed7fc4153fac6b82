/** Where one article is left on each side and one says in short what the other says at length, it pairs the two. */

import type { Unit } from '../wording/units.js';
import { containment, type Judge } from './judge.js';
import type { Links } from './links.js';

/** Two thirds of the shorter text stand in the longer one. */
const CONTAINED_FROM = 2 / 3;

/**
 * "Quyết định này có hiệu lực kể từ ngày ký." and the same with the decision that it replaces are little alike as a whole.
 * Only the last two that are left come into question, and only in the same place among their neighbours.
 */
export function pairContained(
  base: readonly Unit[],
  target: readonly Unit[],
  links: Links,
  judge: Judge,
): void {
  const [[unit, ...others], [answer, ...more]] = [freeArticles(base, links), freeArticles(target, links)];
  if (!unit || !answer || others.length + more.length > 0) return;
  if (!isInSamePlace(base, unit, target, answer, links)) return;
  const score = sharedOfShorter(unit, answer, judge);
  if (score >= CONTAINED_FROM) links.add([unit], [answer], { kind: 'contained', score, detail: '' });
}

const freeArticles = (units: readonly Unit[], links: Links): Unit[] =>
  units.filter((unit) => unit.kind === 'article' && links.isFree(unit));

/** Whether the units before them are a pair, or those after them. */
function isInSamePlace(
  base: readonly Unit[],
  unit: Unit,
  target: readonly Unit[],
  answer: Unit,
  links: Links,
): boolean {
  const [at, other] = [base.indexOf(unit), target.indexOf(answer)];
  return [-1, 1].some((step) => {
    const [neighbour, counterpart] = [base[at + step], target[other + step]];
    return neighbour && counterpart && links.of(neighbour)?.target.includes(counterpart);
  });
}

function sharedOfShorter(base: Unit, target: Unit, { features }: Judge): number {
  const [from, to] = [features.of(base), features.of(target)];
  return from.total <= to.total ? containment(features, from, to) : containment(features, to, from);
}
