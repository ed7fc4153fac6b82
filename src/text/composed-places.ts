import { composeSafely } from './stream-safe.js';

/** A letter with the marks that stand on it by signs of their own. */
const DECOMPOSED = /\P{M}\p{M}+/gu;

/**
 * Where a place of the composed text stands in the text as it was written; null where composing has changed more than letters
 * with their marks, so that nothing tells.
 */
export function placesBeforeComposing(text: string): ((place: number) => number) | null {
  const composed = composeSafely(text);
  if (composed === text) return (place) => place;
  // Behind each letter that became shorter: the place in the composed text, and by how much all before it was longer.
  const steps: { from: number; by: number }[] = [];
  let by = 0;
  for (const { index, 0: written } of text.matchAll(DECOMPOSED)) {
    const shorter = written.length - written.normalize('NFC').length;
    if (shorter === 0) continue;
    const from = index + written.length - by - shorter;
    by += shorter;
    steps.push({ from, by });
  }
  if (text.length - by !== composed.length) return null;
  return (place) => place + (lastBefore(steps, place)?.by ?? 0);
}

function lastBefore<T extends { from: number }>(steps: readonly T[], place: number): T | undefined {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}
