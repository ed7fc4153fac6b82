import { isSpoken, OWN_TIER, type Word, type WordedLine } from '../../wording/index.js';
import type { Difference } from '../text-changes.js';
import type { DifferenceContext } from './context.js';

/**
 * Finds words that are left out in one place and come back in another of the same text ("quyết định, quy định" for
 * "quy định, quyết định"), or that changed places: the order is another, and no duty.
 * @returns the differences that are halves of such a pair
 */
export function findReordered(
  differences: readonly Difference[],
  { base, target }: Pick<DifferenceContext, 'base' | 'target'>,
): Set<Difference> {
  const waiting = new Map<string, Difference[]>();
  const reordered = new Set<Difference>();
  const landmarks = [base, target].map(({ line }) => new Landmarks(line)) as [Landmarks, Landmarks];
  for (const difference of differences) {
    const [left, right] = [spokenKey(difference.base), spokenKey(difference.target)];
    if (left === right) continue;
    // Of several the nearest, which is the likeliest to stand in the same list.
    const partners = waiting.get(`${right} / ${left}`) ?? [];
    const partner = partners.at(-1);
    if (partner && mayChangePlaces(partner, difference, landmarks)) {
      partners.pop();
      reordered.add(partner).add(difference);
      continue;
    }
    const key = `${left} / ${right}`;
    const alike = waiting.get(key);
    if (alike) alike.push(difference);
    else waiting.set(key, [difference]);
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
function mayChangePlaces(
  first: Difference,
  second: Difference,
  [base, target]: [Landmarks, Landmarks],
): boolean {
  const moved = [...first.base, ...first.target];
  const isAnyBetween = (kind: 'firm' | 'apart'): boolean =>
    base.isAnyBetween(kind, first.baseOffset + first.baseText.length, second.baseOffset) ||
    target.isAnyBetween(kind, first.targetOffset + first.targetText.length, second.targetOffset);
  if (moved.some(isFirm)) return !isAnyBetween('apart');
  return !moved.some(({ term }) => term?.kind === 'duty') || !isAnyBetween('firm');
}

/** Where in a line words stand that some may not cross, found once for all the changes of a long text. */
class Landmarks {
  readonly #line: WordedLine;
  readonly #places = new Map<'firm' | 'apart', number[]>();

  constructor(line: WordedLine) {
    this.#line = line;
  }

  isAnyBetween(kind: 'firm' | 'apart', from: number, to: number): boolean {
    const places = this.#places.get(kind) ?? this.#find(kind);
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (places[low] ?? Number.POSITIVE_INFINITY) < to;
  }

  #find(kind: 'firm' | 'apart'): number[] {
    const { words, starts } = this.#line;
    const isOne = kind === 'firm' ? isFirm : (word: Word): boolean => !isFirm(word) && !isJoining(word);
    const places = starts.filter((_, index) => isOne(words[index] as Word));
    this.#places.set(kind, places);
    return places;
  }
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
