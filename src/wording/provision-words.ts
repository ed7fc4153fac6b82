/** Puts the words of a provision into the form in which two provisions are searched for what binds less. */
import type { PlainLine } from './words.js';

/** Stands where a profile fills something in. */
export const OMISSION = '…';

export type FoldedWords = readonly string[];

export interface ProvisionWords {
  /** Folded words and numbers; what a profile fills in stands as a word that no text has. */
  words: FoldedWords;
  /** Where each word stands. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Before which words a mark stands; a mark after the last counts too. */
  breaks: ReadonlySet<number>;
}

/** @param lines of the provision in order; the end of a line is no mark */
export function provisionWords(lines: readonly Pick<PlainLine, 'words'>[]): ProvisionWords {
  const words: string[] = [];
  const places = new Map<string, number[]>();
  const breaks = new Set<number>();
  for (const { kind, text, folded } of lines.flatMap((line) => line.words)) {
    if (kind === 'punctuation' && text !== OMISSION) {
      breaks.add(words.length);
      continue;
    }
    const word = text === OMISSION ? text : folded;
    const found = places.get(word);
    if (found) found.push(words.length);
    else places.set(word, [words.length]);
    words.push(word);
  }
  breaks.add(words.length);
  return { words, places, breaks };
}

const NOWHERE: readonly number[] = [];

/** Where the words stand in a text, one after the other. */
export function placesOf(phrase: FoldedWords, { words, places }: ProvisionWords): readonly number[] {
  const starts = places.get(phrase[0] ?? '') ?? NOWHERE;
  if (starts.length === 0 || phrase.length === 1) return starts;
  return starts.filter((at) => phrase.every((word, index) => words[at + index] === word));
}

/** Whether the words stand right before a place of the text. */
export function endsWith({ words }: ProvisionWords, at: number, phrase: FoldedWords): boolean {
  return phrase.every((word, index) => words[at - phrase.length + index] === word);
}
