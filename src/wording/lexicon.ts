/**
 * Phrases that count as one word and that may stand for each other: "Tỉnh ủy" and "Thành ủy", "Mặt trận Tổ
 * quốc" and "Mặt trận Tổ quốc Việt Nam". Which phrases there are is data that the caller gives.
 */
import { foldForMatching, tokenizeWords } from '../text/index.js';
import type { Pole } from './opposites.js';

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
  /** What it names ("unit", "committee") or does; of a `level` term also on which tiers it can. */
  concept?: string;
  tiers?: readonly string[];
  /** Of a phrase that has an opposite: where it belongs. */
  poles?: readonly Pole[];
}

/** A phrase book as a tree of folded words, so that the longest phrase that starts at a word is found at once. */
export interface Lexicon {
  readonly term: Term | null;
  readonly next: ReadonlyMap<string, Lexicon>;
  /** Phrases that mark the word with which they begin and leave the words as they are. */
  readonly marks?: Lexicon;
}

interface Growing {
  term: Term | null;
  next: Map<string, Growing>;
}

/** @param terms of two with the same phrase the first counts */
export function buildLexicon(terms: Iterable<Term>): Lexicon {
  const root: Growing = { term: null, next: new Map() };
  for (const term of terms) {
    let place = root;
    for (const { text } of tokenizeWords(foldForMatching(term.phrase))) {
      if (text !== '') place = follow(place, text);
    }
    if (place !== root) place.term ??= term;
  }
  return root;
}

function follow(place: Growing, word: string): Growing {
  const known = place.next.get(word);
  if (known) return known;
  const made: Growing = { term: null, next: new Map() };
  place.next.set(word, made);
  return made;
}

/** The phrases of both; of one that both have the first one's meaning counts. Neither lexicon is changed. */
export function joinLexicons(first: Lexicon, second: Lexicon): Lexicon {
  const next = new Map(second.next);
  for (const [word, place] of first.next) {
    const other = next.get(word);
    next.set(word, other ? joinLexicons(place, other) : place);
  }
  return { term: first.term ?? second.term, next };
}

/** The longest phrase of the lexicon that starts at a word: the term and how many words it takes; null for none. */
export function findTerm(
  lexicon: Lexicon,
  words: readonly { folded: string }[],
  from: number,
): { term: Term; length: number } | null {
  return findTermBelow(lexicon.next.get(words[from]?.folded ?? ''), words, from);
}

/** The same where it is known what of the lexicon begins with the first word. */
export function findTermBelow(
  first: Lexicon | undefined,
  words: readonly { folded: string }[],
  from: number,
): { term: Term; length: number } | null {
  let place = first;
  let found: { term: Term; length: number } | null = null;
  for (let length = 1; place; length++) {
    if (place.term) found = { term: place.term, length };
    const word = words[from + length];
    place = word && place.next.get(word.folded);
  }
  return found;
}
