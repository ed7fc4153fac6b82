/** Pairs articles that are left over by what speaks for them beside their text as a whole: their heading, or where their clauses went. */

import type { Unit } from '../wording/units.js';
import type { Judge } from './judge.js';
import type { Links } from './links.js';

/** More than half of the words of one of the two went to the other. */
const FLOW_FROM = 0.5;

/** Articles under one heading that each text has once: "Điều 1. Phạm vi điều chỉnh", however the scope was rewritten. */
export function pairByHeading(base: readonly Unit[], target: readonly Unit[], links: Links): void {
  const answers = byHeading(target);
  for (const [key, unit] of byHeading(base)) {
    const answer = answers.get(key);
    if (answer && links.isFree(unit) && links.isFree(answer)) links.add([unit], [answer]);
  }
}

/** The articles by the words of their headings, without those that share one. */
function byHeading(units: readonly Unit[]): Map<number, Unit> {
  const found = new Map<number, Unit>();
  const several = new Set<number>();
  for (const unit of units) {
    const { key, words } = unit.headingLine;
    if (unit.kind !== 'article' || words.length === 0) continue;
    if (found.has(key)) several.add(key);
    found.set(key, unit);
  }
  for (const key of several) found.delete(key);
  return found;
}

/** Articles of which one's clauses are for the most part the other's, by the links that they already have. */
export function pairByFlow(
  base: readonly Unit[],
  target: readonly Unit[],
  links: Links,
  { features }: Judge,
): void {
  const loose = new Set(target.filter((unit) => unit.kind === 'article' && links.isFree(unit)));
  for (const unit of base) {
    if (unit.kind !== 'article' || !links.isFree(unit)) continue;
    const flows = new Map<Unit, number>();
    for (const nested of unit.nested) {
      const holder = links.of(nested)?.target[0]?.holder;
      if (!holder || !loose.has(holder)) continue;
      flows.set(holder, (flows.get(holder) ?? 0) + features.of(nested).total);
    }
    const [best] = [...flows].toSorted(([, a], [, b]) => b - a);
    if (!best) continue;
    const [answer, weight] = best;
    const size = (one: Unit): number =>
      one.nested.reduce((sum, nested) => sum + features.of(nested).total, 0);
    if (weight < FLOW_FROM * Math.min(size(unit), size(answer))) continue;
    links.add([unit], [answer]);
    loose.delete(answer);
  }
}
