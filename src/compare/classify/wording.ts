import { isSpoken, type Word } from '../../align/index.js';
import type { Difference } from '../text-changes.js';

/**
 * Finds words that are left out in one place and come back in another of the same text ("quyết định, quy định" for
 * "quy định, quyết định"): the order changed, and no duty.
 * @returns the differences that are halves of such a pair
 */
export function findReordered(differences: readonly Difference[]): Set<Difference> {
  const waiting = new Map<string, Difference[]>();
  const reordered = new Set<Difference>();
  for (const difference of differences) {
    const { base, target } = difference;
    const isOneSided = (base.length === 0) !== (target.length === 0);
    const words = spokenKey(base.length > 0 ? base : target);
    if (!isOneSided || words === '') continue;
    const side = base.length > 0 ? 'base' : 'target';
    const partner = waiting.get(`${side === 'base' ? 'target' : 'base'} ${words}`)?.shift();
    if (partner) {
      reordered.add(partner).add(difference);
      continue;
    }
    const key = `${side} ${words}`;
    waiting.set(key, [...(waiting.get(key) ?? []), difference]);
  }
  return reordered;
}

/** What is said, without the marks and little words that join it to its place. */
function spokenKey(words: readonly Word[]): string {
  return words
    .filter((word) => isSpoken(word) && word.term?.kind !== 'function')
    .map(({ id }) => id)
    .join(' ');
}
