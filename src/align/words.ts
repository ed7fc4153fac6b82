/** Text as a row of comparable words: syllables, numbers and marks, with terms and quantities in one piece. */
import {
  findQuantities,
  foldForMatching,
  type Quantity,
  readNumberWords,
  scanWords,
  type TokenKind,
} from '../text/index.js';
import { findTerm, type Lexicon, type Term } from './lexicon.js';

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
export interface Line {
  text: string;
  words: readonly Word[];
  starts: readonly number[];
}

export const NO_LINE: Line = { text: '', words: [], starts: [] };

/** Where a word of a line ends. */
export function endOf({ words, starts }: Line, index: number): number {
  return (starts[index] ?? 0) + (words[index]?.text.length ?? 0);
}

/** Numbers, terms and syllables: all words but marks of punctuation. */
export function isSpoken(word: Word): boolean {
  return word.kind !== 'punctuation';
}

/** A plain word, and what is asked of it wherever it stands. */
interface PlainWord extends Word {
  /** `foldForMatching` of the word, by which terms are found. */
  folded: string;
  startsNumber: boolean;
}

/** The plain words of both texts, and numbers for all keys, so that words compare as integers. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words = new Map<string, PlainWord>();

  idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#ids.size);
    return this.#ids.size - 1;
  }

  wordOf(text: string, kind: Exclude<TokenKind, 'end'>): PlainWord {
    const known = this.#words.get(text);
    if (known) return known;
    const folded = foldForMatching(text);
    const word: PlainWord = {
      text,
      id: this.idOf(folded),
      kind,
      term: null,
      parts: NO_WORDS,
      partStarts: NO_PLACES,
      folded,
      startsNumber: kind === 'number' || readNumberWords(folded) !== null,
    };
    this.#words.set(text, word);
    return word;
  }

  get size(): number {
    return this.#ids.size;
  }
}

const NO_WORDS: readonly Word[] = [];
const NO_PLACES: readonly number[] = [];

/**
 * Reads the lines of one document. Terms of the lexicon are one word, the longest first; so are quantities, which go
 * before terms.
 */
export class WordReader {
  readonly #lexicon: Lexicon;
  readonly #vocabulary: Vocabulary;
  /** By their text, which says what they are: a quantity and a term never read alike. */
  readonly #joinedWords = new Map<string, Word>();

  constructor(lexicon: Lexicon, vocabulary: Vocabulary) {
    this.#lexicon = lexicon;
    this.#vocabulary = vocabulary;
  }

  read(text: string): Line {
    const words: PlainWord[] = [];
    const starts: number[] = [];
    let hasNumber = false;
    scanWords(text, (kind, start, end) => {
      if (kind === 'end') return;
      const word = this.#vocabulary.wordOf(text.slice(start, end), kind);
      hasNumber ||= word.startsNumber;
      words.push(word);
      starts.push(start);
    });
    return this.#join({ text, words, starts }, words, hasNumber);
  }

  /** Joins what is a quantity or a term to one word. */
  #join(line: Line, plain: readonly PlainWord[], hasNumber: boolean): Line {
    const quantities = hasNumber ? findQuantities(line.text) : [];
    const words: Word[] = [];
    const starts: number[] = [];
    let nextQuantity = 0;
    for (let index = 0; index < plain.length; ) {
      const start = line.starts[index] ?? 0;
      while ((quantities[nextQuantity]?.end ?? Number.POSITIVE_INFINITY) <= start) nextQuantity++;
      const quantity = quantities[nextQuantity];
      let joined: Word | null = null;
      let to = index + 1;
      const quantityTo =
        quantity?.start === start ? this.#endOfQuantity(line, plain, index, quantity.end) : null;
      if (quantity && quantityTo !== null) {
        to = quantityTo;
        joined = this.#joined(line, index, to, quantityKey(quantity), null);
      } else {
        const found = findTerm(this.#lexicon, plain, index);
        if (found) to = index + found.length;
        if (found && found.term.kind !== 'plain') {
          joined = this.#joined(line, index, to, `${found.term.kind}:${found.term.key}`, found.term);
        }
      }
      if (joined) {
        words.push(joined);
        starts.push(start);
        index = to;
      }
      for (; index < to; index++) {
        words.push(plain[index] as Word);
        starts.push(line.starts[index] ?? 0);
      }
    }
    return { text: line.text, words, starts };
  }

  /** Null where its unit is the beginning of a term: "một đồng chí" counts no money. */
  #endOfQuantity(line: Line, plain: readonly PlainWord[], from: number, end: number): number | null {
    let to = from + 1;
    while ((line.starts[to] ?? Number.POSITIVE_INFINITY) < end) to++;
    const term = findTerm(this.#lexicon, plain, to - 1);
    return term && term.length > 1 ? null : to;
  }

  #joined(line: Line, from: number, to: number, key: string, term: Term | null): Word {
    const start = line.starts[from] ?? 0;
    const text = line.text.slice(start, endOf(line, to - 1));
    const known = this.#joinedWords.get(text);
    if (known) return known;
    const word: Word = {
      text,
      id: this.#vocabulary.idOf(key),
      kind: term === null ? 'quantity' : 'term',
      term,
      parts: line.words.slice(from, to),
      partStarts: line.starts.slice(from, to).map((place) => place - start),
    };
    this.#joinedWords.set(text, word);
    return word;
  }
}

/** A number that stands with another in brackets that disagrees is not the same as either. */
function quantityKey({ value, unit, gloss }: Quantity): string {
  return `quantity:${value}${gloss === null || gloss === value ? '' : `/${gloss}`} ${unit}`;
}
