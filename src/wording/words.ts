/** Text as a row of comparable words: syllables, numbers and marks, with terms and quantities in one piece. */
import type { Quantity } from '../text/index.js';
import type { Term } from './lexicon.js';
import type { Pole } from './opposites.js';

/** The same object wherever it is printed alike: a regulation uses few words, and uses them often. */
export interface Word {
  /** As printed, with the blanks inside it. */
  text: string;
  /** Number of the key: words with the same number are equal but for habits and local words. */
  id: number;
  kind: 'word' | 'number' | 'punctuation' | 'quantity' | 'term';
  /** Of kind `term`; of a plain word that begins a phrase with a concept, that phrase. */
  term: Term | null;
  /** Of kind `quantity`: how much of what; null for a date, which is one word of that kind. */
  quantity: Pick<Quantity, 'value' | 'unit'> | null;
  /** The plain words of a term or quantity, and where in it they start; empty for a plain word. */
  parts: readonly Word[];
  partStarts: readonly number[];
  /** Of a word with which a phrase begins that has an opposite: where the phrase belongs, and how many characters it has. */
  opposite?: { poles: readonly Pole[]; length: number };
  /** `foldForMatching` of a plain word, by which terms are found; empty for a term or quantity, whose parts have it. */
  folded: string;
  /** Whether a number in figures or words may begin with it. */
  startsNumber: boolean;
}

/** A syllable, a number or a mark. */
export interface PlainWord extends Word {
  kind: 'word' | 'number' | 'punctuation';
}

/** A text as it is cut, before any words of it are joined. */
export interface PlainLine {
  text: string;
  words: readonly PlainWord[];
  starts: readonly number[];
  /** Whether a word of it may begin a quantity. */
  hasNumber: boolean;
}

/** A text with its words, and where each starts. */
export interface WordedLine {
  text: string;
  words: readonly Word[];
  starts: readonly number[];
}

/** A line with what alignment asks of it. */
export interface ReadLine extends WordedLine {
  /** The same text, cut and not joined. */
  plain: PlainLine;
  /** The same for lines of the same words: equal but for habits and local words. */
  key: number;
  /** Numbers of its spoken words and of their pairs, as often as they stand there. */
  features: readonly number[];
}

export const NO_PLAIN_LINE: PlainLine = { text: '', words: [], starts: [], hasNumber: false };
export const NO_LINE: ReadLine = {
  text: '',
  words: [],
  starts: [],
  plain: NO_PLAIN_LINE,
  key: 0,
  features: [],
};

/** Where a word of a line ends. */
export function endOf({ words, starts }: WordedLine, index: number): number {
  return (starts[index] ?? 0) + (words[index]?.text.length ?? 0);
}

/** Numbers, terms and syllables: all words but marks of punctuation. */
export function isSpoken(word: Word): boolean {
  return word.kind !== 'punctuation';
}
