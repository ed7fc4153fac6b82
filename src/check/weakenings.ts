/** Where a provision binds less than the one that it answers: a modal softened, a number lowered, a bearer dropped. */
import { findQuantities, foldForMatching, type Quantity, tokenizeWords } from '../text/index.js';

export interface WeakeningWords {
  /** "phải", "có trách nhiệm". */
  binding: readonly string[];
  /** "có thể", "nên". */
  soft: readonly string[];
  /** Who has a duty; phrases of one row mean the same. */
  bearers: readonly (readonly string[])[];
}

export interface Weakening {
  kind: 'modal' | 'number' | 'bearer';
  /** What the reference has and what stands in its place; empty where nothing does. */
  expected: string;
  actual: string;
}

/** Below this likeness a provision is worded anew, and a missing word says nothing. */
const REWORDED = 0.9;
/** As many words as a local name has may stand in the target alone. */
const FILLED_IN = 5;
/** So many words on from a modal show which duty is meant. */
const CONTEXT = 2;

/** Finds where a text binds less than the base. @param similarity of the two, from 0 to 1 */
export type FindWeakenings = (base: string, target: string, similarity: number) => Weakening[];

type Words = readonly string[];

/** The phrases as rows of folded words. */
interface Phrases {
  binding: readonly Words[];
  soft: readonly Words[];
  bearers: readonly { name: string; phrases: readonly Words[] }[];
}

/** Makes the finder: the phrases are taken apart once, and each spelling of a word is folded once. */
export function weakeningFinder({ binding, soft, bearers }: WeakeningWords): FindWeakenings {
  const folded = new Map<string, string>();
  const fold = (word: string): string => {
    const known = folded.get(word) ?? foldForMatching(word);
    folded.set(word, known);
    return known;
  };
  const wordsOf = (text: string): string[] =>
    tokenizeWords(text).flatMap(({ kind, text: word }) =>
      kind === 'word' || kind === 'number' ? [fold(word)] : [],
    );
  const phrases: Phrases = {
    binding: binding.map(wordsOf),
    soft: soft.map(wordsOf),
    bearers: bearers.map((row) => ({ name: row[0] ?? '', phrases: row.map(wordsOf) })),
  };
  return (base, target, similarity) => {
    const [baseWords, targetWords] = [wordsOf(base), wordsOf(target)];
    const isReworded = similarity < REWORDED || !addsLittle(baseWords, targetWords);
    return [
      ...softened(baseWords, targetWords, phrases),
      ...unbound(baseWords, targetWords, phrases),
      ...lowered(base, target),
      ...(isReworded ? [] : dropped(baseWords, targetWords, phrases)),
    ];
  };
}

/** "có thể tổ chức giao ban" where the reference has "tổ chức giao ban". */
function softened(base: Words, target: Words, { soft }: Phrases): Weakening[] {
  return soft.flatMap((phrase) =>
    placesOf(phrase, target).flatMap((at) => {
      const after = target.slice(at + phrase.length, at + phrase.length + CONTEXT);
      const inBase = placesOf(after, base);
      const isNew = after.length === CONTEXT && inBase.length > 0;
      if (!isNew || inBase.some((place) => endsWith(base, place, phrase))) return [];
      return [{ kind: 'modal' as const, expected: after.join(' '), actual: [...phrase, ...after].join(' ') }];
    }),
  );
}

/** "công khai" where the reference has "phải công khai". */
function unbound(base: Words, target: Words, { binding }: Phrases): Weakening[] {
  return binding.flatMap((strong) =>
    placesOf(strong, base).flatMap((at) => {
      const after = base.slice(at + strong.length, at + strong.length + CONTEXT);
      const inTarget = after.length === CONTEXT ? placesOf(after, target) : [];
      const isKept = (place: number): boolean => binding.some((one) => endsWith(target, place, one));
      if (inTarget.length === 0 || inTarget.some(isKept)) return [];
      return [{ kind: 'modal' as const, expected: [...strong, ...after].join(' '), actual: after.join(' ') }];
    }),
  );
}

/** Where the words stand in a text, one after the other. */
function placesOf(words: Words, text: Words): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words[0] ?? ''); at >= 0; at = text.indexOf(words[0] ?? '', at + 1)) {
    if (words.every((word, index) => text[at + index] === word)) places.push(at);
  }
  return places;
}

const endsWith = (text: Words, at: number, words: Words): boolean =>
  words.every((word, index) => text[at - words.length + index] === word);

/** Days of a unit of time, so that "6 tháng" and "180 ngày" compare. */
const DAYS: Readonly<Record<string, number>> = {
  ngày: 1,
  'ngày làm việc': 1,
  tuần: 7,
  tháng: 30,
  quý: 90,
  năm: 365,
};

/** A longer period or a smaller number in the place of one that is gone. */
function lowered(base: string, target: string): Weakening[] {
  const [required, found] = [findQuantities(base), findQuantities(target)];
  const gone = required.filter((one) => !found.some((other) => isSame(one, other)));
  const fresh = found.filter((one) => !required.some((other) => isSame(one, other)));
  return gone.flatMap((one): Weakening[] => {
    const instead = fresh.find((other) => familyOf(other) === familyOf(one));
    const expected = base.slice(one.start, one.end);
    if (!instead) return isLeftOut(one, found) ? [{ kind: 'number', expected, actual: '' }] : [];
    const isWeaker = familyOf(one) === 'time' ? sizeOf(instead) > sizeOf(one) : sizeOf(instead) < sizeOf(one);
    return isWeaker ? [{ kind: 'number', expected, actual: target.slice(instead.start, instead.end) }] : [];
  });
}

/** A period or share that nothing stands for; "một đồng chí" is as often left out. */
function isLeftOut(one: Quantity, found: readonly Quantity[]): boolean {
  return found.length === 0 && (familyOf(one) === 'time' || one.unit === '%' || one.unit === 'lần');
}

const familyOf = ({ unit }: Quantity): string => (unit in DAYS ? 'time' : unit);
const sizeOf = ({ value, unit }: Quantity): number => value * (DAYS[unit] ?? 1);
const isSame = (one: Quantity, other: Quantity): boolean =>
  familyOf(one) === familyOf(other) && sizeOf(one) === sizeOf(other);

/** Whether nothing was put in the place of what is gone: few pairs of neighbours are new. */
function addsLittle(base: Words, target: Words): boolean {
  const known = new Set(pairsOf(base));
  return pairsOf(target).filter((pair) => !known.has(pair)).length <= FILLED_IN;
}

const pairsOf = (words: Words): string[] => words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** Bearers that the text does not name at all any more. */
function dropped(base: Words, target: Words, { bearers }: Phrases): Weakening[] {
  return bearers.flatMap(({ name, phrases }): Weakening[] => {
    const isNamed = (text: Words): boolean => phrases.some((phrase) => placesOf(phrase, text).length > 0);
    return isNamed(base) && !isNamed(target) ? [{ kind: 'bearer', expected: name, actual: '' }] : [];
  });
}
