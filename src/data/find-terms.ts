import { foldForMatching, foldTone } from '../text/fold.js';
import { sentenceAround } from '../text/sentence.js';
import { fieldWords } from './field-words.js';
import type { UnitTables } from './provinces.js';
import type { ObsoleteTerm, TermsTable } from './schemas/terms.js';
import { type CompiledPattern, compilePattern, mayHold } from './term-pattern.js';
import { patternsAt, type TextOwner, termsObsoleteAt } from './terms.js';

export interface TermHit {
  term: ObsoleteTerm;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** As the text has it. */
  text: string;
  /** Whether the sentence has words that show it to speak of the past. */
  isHistorical: boolean;
}

export interface TermFinder {
  (text: string): TermHit[];
  /**
   * The same where the words of the text are known already: terms whose words are not there are not looked for.
   * @param words folded by `foldForMatching`
   */
  among(text: string, words: Iterable<string>): TermHit[];
}

/**
 * Makes the function that finds, in one text (a paragraph, a clause), the words that a text of the day should not
 * use. The text must be in NFC; offsets are its own. Of overlapping hits the longest counts, of equal ones the first in
 * the table. Scopes and instruments are left to the caller, who knows the part of the document and its citations.
 * @param asOf ISO date
 */
export function termFinder(
  tables: UnitTables & { terms: TermsTable },
  asOf: string,
  owner: TextOwner = {},
): TermFinder {
  const words = fieldWords(tables, asOf, owner.unit);
  const compile = (patterns: readonly string[]): CompiledPattern[] =>
    patterns.map((one) => compilePattern(one, words, foldLetters));
  const historical = compile(tables.terms.historical);
  const searches = termsObsoleteAt(tables.terms, asOf, owner).map((term) => ({
    term,
    patterns: compile(patternsAt(term, asOf)),
    unless: compile(term.unless),
    near: compile(term.near),
    unlessNear: compile(term.unlessNear),
  }));
  const find = (text: string, sought: readonly Search[]): TermHit[] => {
    const folded = foldLetters(text);
    return longest(
      sought.flatMap((search) => hitsOf(search, folded)),
      text.length,
    ).map((hit) => ({
      ...hit,
      text: text.slice(hit.start, hit.end),
      isHistorical: isFound(historical, sentenceAround(folded, hit.start, hit.end)),
    }));
  };
  const soughtAt = searchesByWord(searches);
  return Object.assign((text: string) => find(text, searches), {
    among: (text: string, words: Iterable<string>) => {
      const sought = soughtAt(words);
      return sought.length === 0 ? [] : find(text, sought);
    },
  });
}

/** Makes the function that gives, in the order of the table, the searches one of whose patterns may be found among words. */
function searchesByWord(searches: readonly Search[]): (words: Iterable<string>) => readonly Search[] {
  const byWord = new Map<string, Set<number>>();
  for (const [place, { patterns }] of searches.entries())
    for (const { needs } of patterns) {
      const word = foldForMatching(needs.find((need) => /^\p{L}+$/u.test(need)) ?? ANY_WORD);
      byWord.set(word, (byWord.get(word) ?? new Set()).add(place));
    }
  const always = byWord.get(ANY_WORD) ?? [];
  return (words) => {
    const places = new Set<number>(always);
    for (const word of words) for (const place of byWord.get(word) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).map((place) => searches[place] as Search);
  };
}

/** Of a pattern that has no word of its own. */
const ANY_WORD = '';

interface Search {
  term: ObsoleteTerm;
  patterns: CompiledPattern[];
  unless: CompiledPattern[];
  near: CompiledPattern[];
  unlessNear: CompiledPattern[];
}

function hitsOf(
  { term, patterns, unless, near, unlessNear }: Search,
  text: string,
): (Span & { term: ObsoleteTerm })[] {
  const found = spansOf(patterns, text);
  if (found.length === 0 || isFound(unlessNear, text)) return [];
  if (near.length > 0 && !isFound(near, text)) return [];
  const excused = spansOf(unless, text);
  const isExcused = containment(excused);
  return found.filter((span) => !isExcused(span)).map((span) => ({ term, ...span }));
}

/** Lower case, tone marks in one place; letter by letter, so that every offset stays. */
function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  return foldTone(lower.length === text.length ? lower : text);
}

interface Span {
  start: number;
  end: number;
}

function spansOf(patterns: readonly CompiledPattern[], text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    if (!mayHold(text, pattern)) continue;
    for (const { index, 0: found } of text.matchAll(pattern.expression))
      spans.push({ start: index, end: index + found.length });
  }
  return spans;
}

function isFound(patterns: readonly CompiledPattern[], text: string): boolean {
  return patterns.some((pattern) => mayHold(text, pattern) && text.search(pattern.expression) >= 0);
}

/** Whether one of these stretches holds another: of those that begin before it, the one that reaches furthest. */
function containment(outer: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...outer].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? -1) >= end;
  };
}

/** In the text's order, without those that overlap a longer one. */
function longest<T extends Span>(hits: readonly T[], length: number): T[] {
  if (hits.length < 2) return [...hits];
  const kept: T[] = [];
  const isTaken = new Uint8Array(length);
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (isTaken.subarray(hit.start, hit.end).includes(1)) continue;
    isTaken.fill(1, hit.start, hit.end);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
