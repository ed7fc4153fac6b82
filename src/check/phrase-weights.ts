/**
 * How like two texts are, by the phrases of two or three syllables that they share. Single syllables tell too
 * little in Vietnamese: unrelated articles of one regulation share two thirds of them, but a third of their
 * phrases of three.
 */
import { foldForMatching } from '../text/fold.js';
import { tokenizeWords } from '../text/words.js';

/** How often each phrase stands in a text. */
export type PhraseCounts = ReadonlyMap<string, number>;

/** What a phrase counts for: little where every text has it ("hệ thống chính"), much where few have it. */
export type PhraseWeights = (phrase: string) => number;

/** A text by the weights of its phrases: each times how often it stands there, and all together. */
export interface WeighedText {
  phrases: ReadonlyMap<string, number>;
  total: number;
}

/** @param syllables how many make a phrase; habits of typing do not count */
export function countPhrases(text: string, syllables: number): PhraseCounts {
  const words = tokenizeWords(foldForMatching(text))
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((token) => token.text);
  const counts = new Map<string, number>();
  for (let start = 0; start + syllables <= words.length; start++) {
    const phrase = words.slice(start, start + syllables).join(' ');
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return counts;
}

/** Weighs phrases by the texts that have them (inverse document frequency); an unknown one like one of a single text. */
export function weighPhrases(texts: readonly PhraseCounts[]): PhraseWeights {
  const having = new Map<string, number>();
  for (const text of texts) {
    for (const phrase of text.keys()) having.set(phrase, (having.get(phrase) ?? 0) + 1);
  }
  return (phrase) => Math.log(1 + texts.length / (having.get(phrase) ?? 1));
}

export function weighText(counts: PhraseCounts, weigh: PhraseWeights): WeighedText {
  const phrases = new Map([...counts].map(([phrase, count]) => [phrase, count * weigh(phrase)]));
  return { phrases, total: [...phrases.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** What two texts share, as a part of both together, 0 to 1 (Dice's coefficient). */
export function likeness(a: WeighedText, b: WeighedText): number {
  const total = a.total + b.total;
  return total === 0 ? 0 : (2 * sharedWeight(a, b)) / total;
}

/** What two texts share, as a part of the lighter one, 0 to 1: near 1 where one has lost half of the other. */
export function containment(a: WeighedText, b: WeighedText): number {
  const lighter = Math.min(a.total, b.total);
  return lighter === 0 ? 0 : sharedWeight(a, b) / lighter;
}

function sharedWeight(a: WeighedText, b: WeighedText): number {
  const [fewer, more] = a.phrases.size < b.phrases.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [phrase, weight] of fewer.phrases) shared += Math.min(weight, more.phrases.get(phrase) ?? 0);
  return shared;
}
