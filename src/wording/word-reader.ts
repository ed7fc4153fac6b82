/** Reads texts as rows of words. */
import { findQuantities, type Quantity, scanWords } from '../text/index.js';
import { DATE, datesAsQuantities } from './date-words.js';
import { findTerm, findTermBelow, type Lexicon, type Term } from './lexicon.js';
import type { Vocabulary } from './vocabulary.js';
import {
  endOf,
  NO_LINE,
  NO_PLAIN_LINE,
  type PlainLine,
  type PlainWord,
  type ReadLine,
  type Word,
  type WordedLine,
} from './words.js';

/** What begins with a word: terms, and phrases that have an opposite. */
interface Beginnings {
  terms: Lexicon | undefined;
  marks: Lexicon | undefined;
}

/**
 * Reads the lines of one document, each text once. Terms of the lexicon are one word, the longest first; so are
 * quantities, which go before terms.
 */
export class WordReader {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  /** Of a text with the same lexicon: what stands there too is not read again. */
  readonly #known: WordReader | null;
  readonly #lines = new Map<string, ReadLine>();
  readonly #plainLines = new Map<string, PlainLine>();
  /** By their text, which says what they are: a quantity and a term never read alike. */
  readonly #joinedWords = new Map<string, Word>();
  /** What a word is where a term begins at it that stays plain, and where a phrase with an opposite does. */
  readonly #markedWords = new Map<Word, Map<Term, Word>>();
  readonly #oppositeWords = new Map<Word, Map<Term, Word>>();
  /** By the number of a word. */
  readonly #phrasesAt: (Beginnings | null)[] = [];

  constructor(lexicon: Lexicon, vocabulary: Vocabulary, known: WordReader | null = null) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.#known = known?.lexicon === lexicon && known.vocabulary === vocabulary ? known : null;
  }

  /** The line with its terms and quantities in one piece. */
  read(text: string): ReadLine {
    if (text === '') return NO_LINE;
    const known = this.#lines.get(text) ?? this.#known?.lineOf(text);
    if (known) return known;
    const plain = this.cut(text);
    const { words, starts } = this.#join(plain);
    const [key, features] = [this.vocabulary.keyOf(words), this.vocabulary.featuresOf(words)];
    const read = { text, words, starts, plain, key, features };
    this.#lines.set(text, read);
    return read;
  }

  /** The line of a text that was read; undefined for any other. */
  lineOf(text: string): ReadLine | undefined {
    return this.#lines.get(text);
  }

  /** The line as it is cut: no two of its words in one piece. */
  cut(text: string): PlainLine {
    if (text === '') return NO_PLAIN_LINE;
    const known = this.#plainLines.get(text);
    if (known) return known;
    const words: PlainWord[] = [];
    const starts: number[] = [];
    let hasNumber = false;
    scanWords(text, (kind, start, end) => {
      if (kind === 'end') return;
      const word = this.vocabulary.wordOf(text.slice(start, end), kind);
      hasNumber ||= word.startsNumber;
      words.push(word);
      starts.push(start);
    });
    const plain = { text, words, starts, hasNumber };
    this.#plainLines.set(text, plain);
    return plain;
  }

  /** Joins what is a quantity or a term to one word; of a phrase that stays plain the first word says what it names. */
  #join(line: PlainLine): WordedLine {
    const plain = line.words;
    const quantities = line.hasNumber
      ? [...findQuantities(line.text), ...datesAsQuantities(line.text)].sort((a, b) => a.start - b.start)
      : [];
    const words: Word[] = [];
    const starts: number[] = [];
    let nextQuantity = 0;
    for (let index = 0; index < plain.length; ) {
      const start = line.starts[index] ?? 0;
      while ((quantities[nextQuantity]?.end ?? Number.POSITIVE_INFINITY) <= start) nextQuantity++;
      const quantity = quantities[nextQuantity];
      const begins = this.#begins(plain[index] as PlainWord);
      // Of most words nothing begins.
      if (begins === null && quantity?.start !== start) {
        words.push(plain[index++] as Word);
        starts.push(start);
        continue;
      }
      let first: Word | null = null;
      let to = index + 1;
      const quantityTo = quantity?.start === start ? this.#endOfQuantity(line, index, quantity.end) : null;
      if (quantity && quantityTo !== null) {
        to = quantityTo;
        first = this.#joined(line, index, to, quantity);
      } else {
        const found = begins?.terms ? findTermBelow(begins.terms, plain, index) : null;
        if (found) to = index + found.length;
        if (found && found.term.kind !== 'plain') {
          first = this.#joined(line, index, to, found.term);
        } else if (found?.term.concept) first = this.#marked(plain[index] as PlainWord, found.term);
      }
      if (first) {
        words.push(this.#withOpposite(first, line, index));
        starts.push(start);
        index = first.parts.length === 0 ? index + 1 : to;
      }
      for (; index < to; index++) {
        words.push(this.#withOpposite(plain[index] as Word, line, index));
        starts.push(line.starts[index] ?? 0);
      }
    }
    return { text: line.text, words, starts };
  }

  /** The phrases of the lexicon that begin with a word; null for most words. */
  #begins({ id, kind, folded }: PlainWord): Beginnings | null {
    // "05" and "5" have one number and are two words.
    const known = kind === 'number' ? undefined : this.#phrasesAt[id];
    if (known !== undefined) return known;
    const [terms, marks] = [this.lexicon.next.get(folded), this.lexicon.marks?.next.get(folded)];
    const found = terms || marks ? { terms, marks } : null;
    if (kind !== 'number') this.#phrasesAt[id] = found;
    return found;
  }

  /** The first word of a phrase that stays plain, with what the phrase names. */
  #marked(word: PlainWord, term: Term): Word {
    return copyFor(this.#markedWords, word, term, () => ({ ...word, term }));
  }

  /** The word itself, or where a phrase with an opposite begins at it a copy that says so. */
  #withOpposite(word: Word, line: PlainLine, index: number): Word {
    const marks = this.#begins(line.words[index] as PlainWord)?.marks;
    if (!marks) return word;
    const found = findTermBelow(marks, line.words, index);
    const poles = found?.term.poles;
    if (!poles) return word;
    return copyFor(this.#oppositeWords, word, found.term, () => {
      const length = endOf(line, index + found.length - 1) - (line.starts[index] ?? 0);
      return { ...word, opposite: { poles, length } };
    });
  }

  /** Null where its unit is the beginning of a term: "một đồng chí" counts no money. */
  #endOfQuantity(line: PlainLine, from: number, end: number): number | null {
    let to = from + 1;
    while ((line.starts[to] ?? Number.POSITIVE_INFINITY) < end) to++;
    const term = findTerm(this.lexicon, line.words, to - 1);
    return term && term.length > 1 ? null : to;
  }

  #joined(line: PlainLine, from: number, to: number, meaning: Term | Quantity): Word {
    const start = line.starts[from] ?? 0;
    const text = line.text.slice(start, endOf(line, to - 1));
    const known = this.#joinedWords.get(text);
    if (known) return known;
    const [term, quantity] = 'phrase' in meaning ? [meaning, null] : [null, meaning];
    const key = 'phrase' in meaning ? `${meaning.kind}:${meaning.key}` : quantityKey(meaning);
    const word: Word = {
      text,
      id: this.vocabulary.idOf(key),
      kind: term === null ? 'quantity' : 'term',
      term,
      quantity: quantity?.unit === DATE ? null : quantity,
      parts: line.words.slice(from, to),
      partStarts: line.starts.slice(from, to).map((place) => place - start),
      folded: '',
      startsNumber: line.words[from]?.startsNumber === true,
    };
    this.#joinedWords.set(text, word);
    return word;
  }
}

/** The copy of a word that a term makes: one object for the same two. */
function copyFor(copies: Map<Word, Map<Term, Word>>, word: Word, term: Term, make: () => Word): Word {
  const ofWord = copies.get(word) ?? new Map<Term, Word>();
  if (ofWord.size === 0) copies.set(word, ofWord);
  const known = ofWord.get(term) ?? make();
  ofWord.set(term, known);
  return known;
}

/** A number that stands with another in brackets that disagrees is not the same as either. */
function quantityKey({ value, unit, gloss }: Quantity): string {
  return `quantity:${value}${gloss === null || gloss === value ? '' : `/${gloss}`} ${unit}`;
}
