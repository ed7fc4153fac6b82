/** Text as a row of comparable words: syllables, numbers and marks, with terms and quantities in one piece. */
import { findQuantities, foldForMatching, type Quantity, tokenizeWords } from '../text/index.js';
import { findTerm, type Lexicon, type Term } from './lexicon.js';

export interface Word {
  /** As printed, with the blanks inside it. */
  text: string;
  /** Offsets in the text that it was read from. */
  start: number;
  end: number;
  /** Number of the key: words with the same number are equal but for habits and local words. */
  id: number;
  kind: 'word' | 'number' | 'punctuation' | 'quantity' | 'term';
  /** Of kind `term`. */
  term: Term | null;
  /** Of kind `quantity`. */
  quantity: Quantity | null;
  /** The plain words of a term or quantity; empty for a plain word. */
  parts: readonly Word[];
}

/** Numbers the keys of both texts, so that words compare as integers. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #folded = new Map<string, string>();

  idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }

  keyOf(id: number): string {
    return this.#keys[id] ?? '';
  }

  get size(): number {
    return this.#keys.length;
  }

  /** `foldForMatching`, remembered: a regulation uses few syllables, and uses them often. */
  fold(word: string): string {
    const known = this.#folded.get(word);
    if (known !== undefined) return known;
    const folded = foldForMatching(word);
    this.#folded.set(word, folded);
    return folded;
  }
}

/** Words of a text in order. Terms of the lexicon are one word, the longest first; so are quantities. */
export function readWords(text: string, lexicon: Lexicon, vocabulary: Vocabulary): Word[] {
  const folded: string[] = [];
  const plain: Word[] = [];
  for (const token of tokenizeWords(text)) {
    if (token.kind === 'end') continue;
    const key = vocabulary.fold(token.text);
    folded.push(key);
    plain.push(plainWord(token.text, token.start, token.kind, vocabulary.idOf(key)));
  }
  const quantities = MAY_HOLD_QUANTITY.test(text) ? findQuantities(text) : [];
  const words: Word[] = [];
  let nextQuantity = 0;
  for (let index = 0; index < plain.length; ) {
    const first = plain[index] as Word;
    while ((quantities[nextQuantity]?.end ?? Number.POSITIVE_INFINITY) <= first.start) nextQuantity++;
    const quantity = quantities[nextQuantity];
    if (quantity?.start === first.start) {
      const to = indexFrom(plain, index, quantity.end);
      words.push(joinQuantity(text, plain.slice(index, to), quantity, vocabulary));
      index = to;
      continue;
    }
    const found = findTerm(lexicon, folded, index);
    const to = index + (found?.length ?? 1);
    if (found === null || found.term.kind === 'plain') words.push(...plain.slice(index, to));
    else words.push(joinTerm(text, plain.slice(index, to), found.term, vocabulary));
    index = to;
  }
  return words;
}

/** The first word that starts at or after an offset. */
function indexFrom(words: readonly Word[], from: number, offset: number): number {
  let index = from + 1;
  while ((words[index]?.start ?? Number.POSITIVE_INFINITY) < offset) index++;
  return Math.min(index, words.length);
}

function plainWord(text: string, start: number, kind: Word['kind'], id: number): Word {
  return { text, start, end: start + text.length, id, kind, term: null, quantity: null, parts: NO_PARTS };
}

const NO_PARTS: readonly Word[] = [];

/** Whether it is worth looking for quantities: a figure, or a number word with what may be its unit. */
const MAY_HOLD_QUANTITY = /\d|(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm)[\s(]/iu; // matches "sáu tháng"; not "dân vận"

function joinTerm(text: string, parts: readonly Word[], term: Term, vocabulary: Vocabulary): Word {
  const id = vocabulary.idOf(`${term.kind}:${term.key}`);
  return { ...joinParts(text, parts), id, kind: 'term', term };
}

/** A number that stands with another in brackets that disagrees is not the same as either. */
function joinQuantity(
  text: string,
  parts: readonly Word[],
  quantity: Quantity,
  vocabulary: Vocabulary,
): Word {
  const { value, unit, gloss } = quantity;
  const key = `quantity:${value}${gloss === null || gloss === value ? '' : `/${gloss}`} ${unit}`;
  return { ...joinParts(text, parts), id: vocabulary.idOf(key), kind: 'quantity', quantity };
}

function joinParts(text: string, parts: readonly Word[]): Word {
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  return { ...plainWord(text.slice(start, end), start, 'word', -1), parts };
}

/** Numbers, terms and syllables: all words but marks of punctuation. */
export function isSpoken(word: Word): boolean {
  return word.kind !== 'punctuation';
}
