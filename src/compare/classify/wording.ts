import { isSpoken, type Line, OWN_TIER, type Word } from '../../align/index.js';
import type { Difference } from '../text-changes.js';
import type { Context } from './context.js';

/**
 * Finds words that are left out in one place and come back in another of the same text ("quyết định, quy định" for
 * "quy định, quyết định"), or that changed places: the order is another, and no duty.
 * @returns the differences that are halves of such a pair
 */
export function findReordered(
  differences: readonly Difference[],
  { base, target }: Pick<Context, 'base' | 'target'>,
): Set<Difference> {
  const waiting = new Map<string, Difference[]>();
  const reordered = new Set<Difference>();
  for (const difference of differences) {
    const [left, right] = [spokenKey(difference.base), spokenKey(difference.target)];
    if (left === right) continue;
    const partners = waiting.get(`${right} / ${left}`) ?? [];
    const at = partners.findIndex((partner) => mayChangePlaces(partner, difference, base.line, target.line));
    const [partner] = at < 0 ? [] : partners.splice(at, 1);
    if (partner) {
      reordered.add(partner).add(difference);
      continue;
    }
    const key = `${left} / ${right}`;
    waiting.set(key, [...(waiting.get(key) ?? []), difference]);
  }
  return reordered;
}

/** What is said, without the marks and little words that join it to its place, and without the place's own name. */
function spokenKey(words: readonly Word[]): string {
  return words
    .filter((word) => isSpoken(word) && word.term?.kind !== 'function' && !isOwn(word))
    .map(({ id }) => id)
    .join(' ');
}

function isOwn({ term }: Word): boolean {
  return term?.kind === 'name' || (term?.kind === 'level' && (term.tiers ?? []).includes(OWN_TIER));
}

/**
 * Bodies, quantities and modals keep what they say only within one list: "A chủ trì, B phối hợp" is another duty than
 * "B chủ trì, A phối hợp". Duties may not pass from one body to another.
 */
function mayChangePlaces(first: Difference, second: Difference, base: Line, target: Line): boolean {
  const moved = [...first.base, ...first.target];
  const between = [
    ...wordsFrom(base, first.baseOffset + first.baseText.length, second.baseOffset),
    ...wordsFrom(target, first.targetOffset + first.targetText.length, second.targetOffset),
  ];
  if (moved.some(isFirm)) return between.every((word) => isFirm(word) || isJoining(word));
  return !moved.some(({ term }) => term?.kind === 'duty') || !between.some(isFirm);
}

const isFirm = ({ kind, term }: Word): boolean =>
  kind === 'quantity' ||
  kind === 'number' ||
  term?.kind === 'modal' ||
  term?.kind === 'body' ||
  term?.kind === 'level';

/** The end of a sentence or of its part ends a list too. */
const isJoining = ({ kind, term, text }: Word): boolean =>
  kind === 'punctuation' ? !/[.;]/.test(text) : term?.kind === 'function' || term?.kind === 'name';

function wordsFrom({ words, starts }: Line, from: number, to: number): readonly Word[] {
  return words.filter((_, index) => (starts[index] ?? 0) >= from && (starts[index] ?? 0) < to);
}
