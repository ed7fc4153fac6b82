/** The vocabulary gives each word of several texts one object and one number, so that words compare as numbers. */
import {
  foldCase,
  foldForMatching,
  foldSpelling,
  foldUnicode,
  readNumberWords,
  type TokenKind,
} from '../text/index.js';
import { isSpoken, type PlainWord, type Word } from './words.js';

/**
 * The plain words of all texts that are held against each other, and numbers for words, lines and features, so that they
 * compare as integers.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words = new Map<string, PlainWord>();
  readonly #lines = new Map<string, number>();
  readonly #features = new Map<number, number>();

  idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#ids.size);
    return this.#ids.size - 1;
  }

  wordOf(text: string, kind: Exclude<TokenKind, 'end'>): PlainWord {
    const known = this.#words.get(text);
    if (known) return known;
    const folded = foldedOf(text, kind);
    const word: PlainWord = {
      text,
      // "01/7" and "1/7", "05" and "5" are one number; after a comma a naught counts.
      id: this.idOf(kind === 'number' ? folded.replace(LEADING_NAUGHTS, '$1') : folded),
      kind,
      term: null,
      quantity: null,
      parts: NO_WORDS,
      partStarts: NO_PLACES,
      folded,
      startsNumber: kind === 'number' || readNumberWords(folded) !== null,
    };
    this.#words.set(text, word);
    return word;
  }

  /** The same number for rows of the same words; 0 for none. */
  keyOf(words: readonly Word[]): number {
    if (words.length === 0) return 0;
    const key = hash(words);
    const known = this.#lines.get(key) ?? this.#lines.size + 1;
    this.#lines.set(key, known);
    return known;
  }

  /** Numbers of the spoken words and of the pairs of neighbours among them. */
  featuresOf(words: readonly Word[]): number[] {
    const found: number[] = [];
    let previous = -1;
    for (const word of words) {
      if (!isSpoken(word)) continue;
      found.push(this.#numberOf(-1 - word.id));
      if (previous >= 0) found.push(this.#numberOf(previous * BASE + word.id));
      previous = word.id;
    }
    return found;
  }

  /** How many features there are: one more than the highest of their numbers. */
  get featureCount(): number {
    return this.#features.size;
  }

  #numberOf(feature: number): number {
    const known = this.#features.get(feature);
    if (known !== undefined) return known;
    this.#features.set(feature, this.#features.size);
    return this.#features.size - 1;
  }
}

/** Keys of short words, which all texts share; so many that they hardly ever have to be thrown away. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 2 ** 14;
/** A longer slice keeps the whole text in memory that it was cut from. */
const LONGEST_FOLDED = 12;

function foldedOf(text: string, kind: Exclude<TokenKind, 'end'>): string {
  // In a word of letters there are no marks and blanks to fold.
  if (kind !== 'word') return foldForMatching(text);
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const folded = foldCase(foldSpelling(foldUnicode(text)));
  if (text.length > LONGEST_FOLDED) return folded;
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(text, folded);
  return folded;
}

/** "05", "01/07"; not "1,05", "1.000" and the "0" of "0/5". */
const LEADING_NAUGHTS = /(^|\/)0+(?=[1-9])/g;

/** No vocabulary comes near this size; two numbers below it fit into one. */
const BASE = 2 ** 17;

/** Two independent sums of the words' ids: that two lines share both and differ is beyond chance. */
function hash(words: readonly Word[]): string {
  let [one, other] = [0, 0];
  for (const { id } of words) {
    one = (Math.imul(one, 31) + id + 1) | 0;
    other = (Math.imul(other, 65599) + id + 7) | 0;
  }
  return `${words.length} ${one} ${other}`;
}

const NO_WORDS: readonly Word[] = [];
const NO_PLACES: readonly number[] = [];
