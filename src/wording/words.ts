/** Text as a row of comparable words: syllables, numbers and marks, with terms and quantities in one piece. */
import type { Term } from './lexicon.js';

/** The same object wherever it is printed alike: a regulation uses few words, and uses them often. */
export interface Word {
  /** As printed, with the blanks inside it. */
  text: string;
  /** Number of the key: words with the same number are equal but for habits and local words. */
  id: number;
  kind: 'word' | 'number' | 'punctuation' | 'quantity' | 'term';
  /** Of kind `term`. */
  term: Term | null;
  /** The plain words of a term or quantity, and where in it they start; empty for a plain word. */
  parts: readonly Word[];
  partStarts: readonly number[];
}

/** A text with its words, and where each starts. */
export interface WordedLine {
  text: string;
  words: readonly Word[];
  starts: readonly number[];
}

/** A line as it was read, with what alignment asks of it. */
export interface ReadLine extends WordedLine {
  /** The same for lines of the same words: equal but for habits and local words. */
  key: number;
  /** Numbers of its spoken words and of their pairs, as often as they stand there. */
  features: readonly number[];
}

export const NO_LINE: ReadLine = { text: '', words: [], starts: [], key: 0, features: [] };

/** Where a word of a line ends. */
export function endOf({ words, starts }: WordedLine, index: number): number {
  return (starts[index] ?? 0) + (words[index]?.text.length ?? 0);
}

/** Numbers, terms and syllables: all words but marks of punctuation. */
export function isSpoken(word: Word): boolean {
  return word.kind !== 'punctuation';
}
