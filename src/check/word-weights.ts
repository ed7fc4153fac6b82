import { foldForMatching } from '../text/fold.js';
import { tokenizeWords } from '../text/words.js';

/** How often each word of a text stands in it, habits of typing aside. */
export type WordCounts = ReadonlyMap<string, number>;

/** What a word counts for: little where every text has it ("công tác dân vận"), much where few have it. */
export type WordWeights = (word: string) => number;

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const { kind, text: word } of tokenizeWords(foldForMatching(text))) {
    if (kind === 'word' || kind === 'number') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * Weighs words by the texts that have them (inverse document frequency). A word that no text has weighs as
 * much as one that a single text has.
 */
export function weighWords(texts: readonly WordCounts[]): WordWeights {
  const having = new Map<string, number>();
  for (const word of texts.flatMap((counts) => [...counts.keys()])) {
    having.set(word, (having.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + texts.length / (having.get(word) ?? 1));
}

/** A text by the weights of its words. */
export interface WeighedText {
  /** Weight of each word, times how often it stands in the text. */
  words: ReadonlyMap<string, number>;
  total: number;
}

export function weighText(counts: WordCounts, weigh: WordWeights): WeighedText {
  const words = new Map([...counts].map(([word, count]) => [word, count * weigh(word)]));
  return { words, total: [...words.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** What two texts share, as a part of both, from 0 to 1 (Dice's coefficient over weighed words). */
export function similarity(a: WeighedText, b: WeighedText): number {
  const [fewer, more] = a.words.size < b.words.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, weight] of fewer.words) shared += Math.min(weight, more.words.get(word) ?? 0);
  const total = a.total + b.total;
  return total === 0 ? 0 : (2 * shared) / total;
}
