/**
 * How like a text is to each of many others, by the phrases that they share. Single syllables tell too little
 * in Vietnamese: unrelated articles of one regulation share two thirds of them, but a third of their phrases of
 * three.
 */
import { foldForMatching } from '../text/fold.js';
import { tokenizeWords } from '../text/words.js';

/** What a text shares with one text of the index, and what each of them weighs. */
export interface Overlap {
  shared: number;
  text: number;
  indexed: number;
}

/** The overlaps of a text with the texts of the index, in their order. */
export type PhraseIndex = (text: string) => Overlap[];

/**
 * Indexes texts by their phrases. A phrase that few of them have weighs much, one that all have
 * ("hệ thống chính") little (inverse document frequency); one that none has weighs as if a single one had it.
 * @param syllables how many make a phrase
 */
export function indexPhrases(texts: readonly string[], syllables: number): PhraseIndex {
  const counted = texts.map((text) => countPhrases(text, syllables));
  const entries = new Map<string, Entry>();
  counted.forEach((phrases, text) => {
    for (const [phrase, count] of phrases) {
      const entry = entries.get(phrase) ?? { weight: 0, found: [] };
      entry.found.push({ text, count });
      entries.set(phrase, entry);
    }
  });
  const weightOfRarity = (having: number) => Math.log(1 + texts.length / having);
  for (const entry of entries.values()) entry.weight = weightOfRarity(entry.found.length);
  const unknown = weightOfRarity(1);
  const weigh = (phrases: ReadonlyMap<string, number>) => {
    let total = 0;
    for (const [phrase, count] of phrases) total += count * (entries.get(phrase)?.weight ?? unknown);
    return total;
  };
  const weights = counted.map(weigh);
  return (text) => {
    const phrases = countPhrases(text, syllables);
    const shared = new Float64Array(texts.length);
    for (const [phrase, count] of phrases) {
      const entry = entries.get(phrase);
      for (const known of entry?.found ?? []) {
        shared[known.text] = (shared[known.text] ?? 0) + (entry?.weight ?? 0) * Math.min(count, known.count);
      }
    }
    const total = weigh(phrases);
    return weights.map((indexed, i) => ({ shared: shared[i] ?? 0, text: total, indexed }));
  };
}

/** A phrase of the index: what it counts for, and how often it stands in which texts. */
interface Entry {
  weight: number;
  found: { text: number; count: number }[];
}

/** What two texts share as a part of both together, 0 to 1 (Dice's coefficient). */
export function likeness({ shared, text, indexed }: Overlap): number {
  return shared === 0 ? 0 : (2 * shared) / (text + indexed);
}

/** What two texts share as a part of the lighter one, 0 to 1: near 1 where one has lost much of the other. */
export function containment({ shared, text, indexed }: Overlap): number {
  return shared === 0 ? 0 : shared / Math.min(text, indexed);
}

/** How often each phrase stands in a text, habits of typing aside. */
function countPhrases(text: string, syllables: number): Map<string, number> {
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
