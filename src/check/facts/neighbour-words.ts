/**
 * Which words stand beside each other in texts of this kind: pairs and triples of the reference's text, and pairs
 * that legal texts use often. It knows no meaning, only what has been seen. Words are kept by number, so that a long
 * text is looked up quickly.
 */
import { nearest, stripMarks } from '../../text/index.js';
import { once } from '../../text/once.js';
import type { LearntWords } from './learnt-words.js';

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

export function neighbourWords({ keys, runs, compounds }: LearntWords): NeighbourWords {
  const vocabulary = new Vocabulary(keys);
  const joined = new Set(
    runs.slice(runs.length - compounds).map(([first = 0, second = 0]) => first * BASE + second),
  );
  const pairs = once(() => new Set(runs.flatMap(pairsOf)));
  const triples = once(() => new Set(runs.flatMap(triplesOf)));
  const followers = once(() => followersIn(pairs()));
  const middles = once(() => middlesIn(triples()));
  return {
    wordOf: (folded) => vocabulary.find(folded),
    isCompound: (first, second) => joined.has(first.id * BASE + second.id),
    hasPair: (first, second) => pairs().has(first.id * BASE + second.id),
    isAlwaysFollowedBy: (first, second) => {
      const known = followers().get(first.id);
      return known?.length === 1 && known[0] === second.id;
    },
    hasTriple: (first, second, third) => triples().has((first.id * BASE + second.id) * BASE + third.id),
    lookAlikesOf: (word) => vocabulary.lookAlikesOf(word),
    between: (before, after) =>
      (middles().get(before.id * BASE + after.id) ?? []).map((id) => vocabulary.at(id)),
    nearTo: (word) => vocabulary.nearTo(word),
  };
}

/** Each number and its next as one number below `BASE` squared. */
function pairsOf(run: readonly number[]): number[] {
  return run.slice(1).map((id, index) => (run[index] ?? 0) * BASE + id);
}

function triplesOf(run: readonly number[]): number[] {
  return run.slice(2).map((id, index) => ((run[index] ?? 0) * BASE + (run[index + 1] ?? 0)) * BASE + id);
}

/** By the first word of a pair, its second words. */
function followersIn(pairs: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const pair of pairs) addTo(found, Math.floor(pair / BASE), pair % BASE);
  return found;
}

/** By the first and third word of a triple, as a pair, the second words. */
function middlesIn(triples: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const triple of triples) {
    const [pair, last] = [Math.floor(triple / BASE), triple % BASE];
    addTo(found, Math.floor(pair / BASE) * BASE + last, pair % BASE);
  }
  return found;
}

function addTo(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

class Vocabulary {
  private readonly known: ReadonlyMap<string, KnownWord>;
  private readonly words: readonly KnownWord[];
  private readonly byLetters = once(() => this.wordsByLetters());
  private readonly alike = new Map<string, KnownWord[]>();
  private readonly near = new Map<string, string[]>();

  constructor(private readonly keys: readonly string[]) {
    this.words = keys.map((key, index) => ({ key, id: index + 1 }));
    this.known = new Map(this.words.map((word) => [word.key, word]));
  }

  /** @param id of a word that is known */
  at(id: number): KnownWord {
    return this.words[id - 1] ?? NO_WORD;
  }

  find(key: string): KnownWord {
    return this.known.get(key) ?? { key, id: NO_WORD.id };
  }

  lookAlikesOf({ key }: KnownWord): KnownWord[] {
    const kept = this.alike.get(key);
    if (kept) return kept;
    const found = (this.byLetters().get(stripMarks(key)) ?? []).filter((other) => other.key !== key);
    this.alike.set(key, found);
    return found;
  }

  /** Kept, because a text of another language asks for the same words again and again. */
  nearTo({ key }: KnownWord): string[] {
    const kept = this.near.get(key);
    if (kept) return kept;
    const found = nearest(key, this.keys);
    this.near.set(key, found);
    return found;
  }

  private wordsByLetters(): Map<string, KnownWord[]> {
    const found = new Map<string, KnownWord[]>();
    for (const word of this.words) {
      const letters = stripMarks(word.key);
      found.set(letters, [...(found.get(letters) ?? []), word]);
    }
    return found;
  }
}
