/**
 * Which words stand beside each other in texts of this kind: pairs and triples of the reference's text, and pairs
 * that legal texts use often. It knows no meaning, only what has been seen. Words are kept by number, so that a long
 * text is looked up quickly.
 */
import type { WordPairs } from '../../data/index.js';
import type { Reference } from '../../reference/index.js';
import { foldForMatching, nearest, stripMarks, type Token, tokenizeWords } from '../../text/index.js';

/** A word as texts write it, in the form in which it is looked up. */
export interface KnownWord {
  /** Small letters, tone marks in the older place, i for y where both are written. */
  key: string;
  /** 0 for a word that is not known. */
  id: number;
}

export interface NeighbourWords {
  /** @param folded by `foldForMatching` */
  wordOf(folded: string): KnownWord;
  /** Whether the two make one word, or nearly always stand together. */
  isCompound(first: KnownWord, second: KnownWord): boolean;
  hasPair(first: KnownWord, second: KnownWord): boolean;
  /** Whether the first is followed by nothing but the second: "mâu" by "thuẫn". */
  isAlwaysFollowedBy(first: KnownWord, second: KnownWord): boolean;
  hasTriple(first: KnownWord, second: KnownWord, third: KnownWord): boolean;
  /** Other words of the same letters with other marks: "phản" and "phan" for "phân". */
  lookAlikesOf(word: KnownWord): readonly KnownWord[];
  /** Words that it has seen between these two. */
  between(before: KnownWord, after: KnownWord): readonly KnownWord[];
  /** Words that few slips of the keys make of this one, nearest first. */
  nearTo(word: KnownWord): readonly string[];
}

/** No vocabulary comes near this size; three numbers below it fit into one. */
const BASE = 2 ** 17;

export const NO_WORD: KnownWord = { key: '', id: 0 };

export function learnNeighbours(
  reference: Reference | null,
  { compounds, pairs }: WordPairs,
): NeighbourWords {
  const vocabulary = new Vocabulary();
  const [joined, seenPairs, seenTriples] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const middles = new Map<number, KnownWord[]>();
  const followers = new Map<number, Set<number>>();
  const learn = (words: readonly KnownWord[]): void => {
    words.forEach(({ id }, index) => {
      const [before, first] = [words[index - 1], words[index - 2]];
      if (before === undefined) return;
      seenPairs.add(before.id * BASE + id);
      followers.set(before.id, (followers.get(before.id) ?? new Set()).add(id));
      if (first === undefined) return;
      const [triple, around] = [(first.id * BASE + before.id) * BASE + id, first.id * BASE + id];
      if (!seenTriples.has(triple)) middles.set(around, [...(middles.get(around) ?? []), before]);
      seenTriples.add(triple);
    });
  };
  for (const run of wordRuns(modelTexts(reference))) learn(run.map((word) => vocabulary.add(word)));
  for (const pair of pairs) learn(pair.split(' ').map((word) => vocabulary.add(word)));
  for (const pair of compounds) {
    const words = pair.split(' ').map((word) => vocabulary.add(word));
    learn(words);
    joined.add((words[0]?.id ?? 0) * BASE + (words[1]?.id ?? 0));
  }
  return {
    wordOf: (folded) => vocabulary.find(folded),
    isCompound: (first, second) => joined.has(first.id * BASE + second.id),
    hasPair: (first, second) => seenPairs.has(first.id * BASE + second.id),
    isAlwaysFollowedBy: (first, second) => {
      const known = followers.get(first.id);
      return known?.size === 1 && known.has(second.id);
    },
    hasTriple: (first, second, third) => seenTriples.has((first.id * BASE + second.id) * BASE + third.id),
    lookAlikesOf: (word) => vocabulary.lookAlikesOf(word),
    between: (before, after) => middles.get(before.id * BASE + after.id) ?? [],
    nearTo: (word) => vocabulary.nearTo(word),
  };
}

class Vocabulary {
  private readonly known = new Map<string, KnownWord>();
  /** By their spelling, so that each is folded once: the tables have few words in many pairs. */
  private readonly added = new Map<string, KnownWord>();
  private readonly byLetters = new Map<string, KnownWord[]>();
  private readonly alike = new Map<string, KnownWord[]>();
  private keys: string[] | undefined;
  private readonly near = new Map<string, string[]>();

  add(text: string): KnownWord {
    const kept = this.added.get(text);
    if (kept) return kept;
    const key = foldForMatching(text);
    const word = this.known.get(key) ?? { key, id: this.known.size + 1 };
    this.added.set(text, word);
    if (!this.known.has(key)) {
      this.known.set(key, word);
      const letters = stripMarks(key);
      this.byLetters.set(letters, [...(this.byLetters.get(letters) ?? []), word]);
    }
    return word;
  }

  find(key: string): KnownWord {
    return this.known.get(key) ?? { key, id: NO_WORD.id };
  }

  lookAlikesOf({ key }: KnownWord): KnownWord[] {
    const kept = this.alike.get(key);
    if (kept) return kept;
    const found = (this.byLetters.get(stripMarks(key)) ?? []).filter((other) => other.key !== key);
    this.alike.set(key, found);
    return found;
  }

  /** Kept, because a text of another language asks for the same words again and again. */
  nearTo({ key }: KnownWord): string[] {
    const kept = this.near.get(key);
    if (kept) return kept;
    this.keys ??= [...this.known.keys()];
    const found = nearest(key, this.keys);
    this.near.set(key, found);
    return found;
  }
}

/** All texts of the model, cut where a field of the profile stands. */
function modelTexts(reference: Reference | null): string[] {
  return (reference?.model ?? []).flatMap(({ variants }) =>
    variants.flatMap(({ heading = '', text = '' }) => `${heading}\n${text}`.split(/\{\{[^{}]*\}\}|\n\n/)),
  );
}

/** Words that follow each other without a mark between them. */
function wordRuns(texts: readonly string[]): string[][] {
  return texts.flatMap((text) =>
    runsOf(tokenizeWords(text.normalize('NFC'))).map((run) => run.map((token) => token.text)),
  );
}

/** The words of a text in runs that no punctuation, number or other mark cuts. */
export function runsOf<T extends Pick<Token, 'kind'>>(tokens: readonly T[]): T[][] {
  const runs: T[][] = [];
  let run: T[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') run.push(token);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}
