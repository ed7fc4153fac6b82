/**
 * Phrases that count as one word and that may stand for each other: "Tỉnh ủy" and "Thành ủy", "Mặt trận Tổ
 * quốc" and "Mặt trận Tổ quốc Việt Nam". Which phrases there are is data that the caller gives.
 */
import { foldForMatching, tokenizeWords } from '../text/index.js';

export const TERM_KINDS = [
  'level',
  'name',
  'body',
  'duty',
  'modal',
  'spelling',
  'function',
  'plain',
] as const;
/**
 * `level` is a word for a level of administration and its bodies, `name` the document's own locality, `spelling` a
 * word that is written in several ways, `function` a word without content of its own, `plain` a phrase that only looks
 * as if it held a term ("xã" of "xã hội").
 */
export type TermKind = (typeof TERM_KINDS)[number];

export interface Term {
  kind: TermKind;
  /** The same for phrases that stand for each other. */
  key: string;
  phrase: string;
  /** Of a `level` term: what it names ("unit", "committee"), and on which tiers it can. */
  concept?: string;
  tiers?: readonly string[];
}

/** A phrase book as a tree of folded words, so that the longest phrase that starts at a word is found at once. */
export interface Lexicon {
  term: Term | null;
  next: Map<string, Lexicon>;
}

/** @param terms of two with the same phrase the first counts */
export function buildLexicon(terms: Iterable<Term>): Lexicon {
  const root: Lexicon = { term: null, next: new Map() };
  for (const term of terms) {
    let place = root;
    for (const { text } of tokenizeWords(term.phrase.normalize('NFC'))) {
      if (text !== '') place = follow(place, foldForMatching(text));
    }
    if (place !== root) place.term ??= term;
  }
  return root;
}

function follow(place: Lexicon, word: string): Lexicon {
  const known = place.next.get(word);
  if (known) return known;
  const made: Lexicon = { term: null, next: new Map() };
  place.next.set(word, made);
  return made;
}

/**
 * The longest phrase of the lexicon that starts at a word: the term and how many words it takes; null for none.
 * @param words folded, as `foldForMatching` gives them
 */
export function findTerm(
  lexicon: Lexicon,
  words: readonly string[],
  from: number,
): { term: Term; length: number } | null {
  let place = lexicon.next.get(words[from] ?? '');
  let found: { term: Term; length: number } | null = null;
  for (let length = 1; place; length++) {
    if (place.term) found = { term: place.term, length };
    const next = words[from + length];
    place = next === undefined ? undefined : place.next.get(next);
  }
  return found;
}
