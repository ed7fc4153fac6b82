import type { Confusion } from '../../data/index.js';
import { foldForMatching } from '../../text/index.js';
import { oncePer } from '../../text/once-per.js';
import type { PlacedWord } from '../../wording/worded-document.js';

export interface PlacedConfusion {
  start: number;
  end: number;
  found: string;
  /** The right form with the capitals of what was found. */
  right: string;
  /** Whether what stands before proves that it does not begin within another word: "cơ quan | sát nhập". */
  isApart: boolean;
}

/** A word of Vietnamese letters. */
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Where a text takes one word for another, as a table of confusions has them, in order.
 * @param folded its words: only where those of a wrong form stand in a row the text itself is looked at
 */
export function confusionsIn(
  text: string,
  folded: readonly FoldedWord[],
  confusions: readonly Confusion[],
): PlacedConfusion[] {
  const byFirst = indexOf(confusions);
  const near = new Set<PairEntry>();
  for (const [at, { folded: first }] of folded.entries())
    for (const entry of byFirst.get(first) ?? [])
      if (entry.key.every((part, step) => folded[at + step]?.folded === part)) near.add(entry);
  return near.size === 0 ? [] : placesOf(text, [...near]);
}

type FoldedWord = Pick<PlacedWord, 'folded'>;

function placesOf(text: string, entries: readonly PairEntry[]): PlacedConfusion[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    key: word.toLowerCase(),
  }));
  return words.flatMap(({ key, start }, at) =>
    entries.flatMap(({ parts, confusion }) => {
      if (parts[0] !== key) return [];
      const last = words[at + parts.length - 1];
      if (!last || !parts.every((part, step) => words[at + step]?.key === part)) return [];
      const found = text.slice(start, last.end);
      const isBroken = !/^[\p{L}\p{M}\s]+$/u.test(found);
      if (isBroken || endsName(text, found, start) || BEGINS_NAME.test(found)) return [];
      const isApart = confusion.evenAfter.includes(`${words[at - 2]?.key ?? ''} ${words[at - 1]?.key ?? ''}`);
      const before = isApart ? undefined : words[at - 1]?.key;
      if (isExcused(confusion, before, words[at + parts.length]?.key)) return [];
      return [{ start, end: last.end, found, right: withCapitals(confusion.right, found), isApart }];
    }),
  );
}

interface PairEntry {
  /** The words of the wrong form, and the same folded. */
  parts: readonly string[];
  key: readonly string[];
  confusion: Confusion;
}

/** The confusions by the first word of the wrong form; made once for each table. */
const indexOf = oncePer((confusions: readonly Confusion[]): ReadonlyMap<string, PairEntry[]> => {
  const made = new Map<string, PairEntry[]>();
  for (const confusion of confusions) {
    const parts = confusion.wrong.split(' ');
    const key = parts.map(foldForMatching);
    const [first = ''] = key;
    made.set(first, [...(made.get(first) ?? []), { parts, key, confusion }]);
  }
  return made;
});

/** "thời Giang Trạch Dân": a name begins within it. */
const BEGINS_NAME = /^\p{Ll}.*\s\p{Lu}/su;
/** More than the word before takes: in a long text all that stands before is not looked through for each. */
const WORD_BEFORE = 64;

/** "xã Tống Trân thành xã mới": the first word is the end of a name, and the next begins the rest of the sentence. */
const endsName = (text: string, found: string, start: number): boolean =>
  /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(found) &&
  /(?<!\p{L})\p{Lu}\p{L}{0,20}\s{1,3}$/u.test(text.slice(Math.max(0, start - WORD_BEFORE), start));

function isExcused(
  { notBefore, notAfter }: Confusion,
  before: string | undefined,
  after: string | undefined,
): boolean {
  return (
    (before !== undefined && notAfter.includes(before)) || (after !== undefined && notBefore.includes(after))
  );
}

function withCapitals(right: string, found: string): string {
  if (found === found.toUpperCase()) return right.toUpperCase();
  const [first = ''] = found;
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
