/**
 * Lowers what a pair of units is worth where the clauses of one are linked with clauses of a third unit: articles whose
 * clauses answer other articles hardly answer each other.
 */

import type { Unit } from '../wording/units.js';
import type { Judge } from './judge.js';
import type { Links } from './links.js';

/** Where the nested text of a unit went, by weight. */
interface Whereabouts {
  all: number;
  linked: number;
  /** By the unit in which the counterparts nest. */
  within: ReadonlyMap<Unit, number>;
}

/**
 * @returns for two units 1, or less where none of what nests in them is linked with each other's and more than half of
 *   one's is with others': the share of it that is not
 */
export function trustAnchors(links: Links, { features }: Judge): (base: Unit, target: Unit) => number {
  const known = new Map<Unit, Whereabouts>();
  const whereaboutsOf = (unit: Unit, side: 'base' | 'target'): Whereabouts => {
    const kept = known.get(unit);
    if (kept !== undefined) return kept;
    const found = { all: 0, linked: 0, within: new Map<Unit, number>() };
    for (const nested of unit.nested) {
      const weight = features.of(nested).total;
      found.all += weight;
      const holder = links.of(nested)?.[side][0]?.holder;
      if (!holder) continue;
      found.linked += weight;
      found.within.set(holder, (found.within.get(holder) ?? 0) + weight);
    }
    known.set(unit, found);
    return found;
  };
  return (base, target) => {
    const [from, to] = [whereaboutsOf(base, 'target'), whereaboutsOf(target, 'base')];
    if (from.within.has(target) || to.within.has(base)) return 1;
    const elsewhere = Math.max(shareOf(from), shareOf(to));
    return elsewhere > 1 / 2 ? 1 - elsewhere : 1;
  };
}

const shareOf = ({ all, linked }: Whereabouts): number => (all === 0 ? 0 : linked / all);
