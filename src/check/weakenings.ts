/** Where a provision binds less than the one that it answers: a modal softened, a number lowered, a bearer dropped. */
import { findQuantities, foldForMatching, type Quantity, scanWords } from '../text/index.js';
import { once } from './once.js';

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

/** A text as it is looked at, each thing when it is first needed. */
interface Side {
  text: string;
  words: Words;
  /** Neighbouring words. */
  pairs: () => ReadonlySet<string>;
  quantities: () => readonly Quantity[];
  /** Names of the bearers that it mentions. */
  bearers: () => ReadonlySet<string>;
}

/** Makes the finder: phrases and base texts are taken apart once, and each spelling of a word is folded once. */
export function weakeningFinder({ binding, soft, bearers }: WeakeningWords): FindWeakenings {
  const wordsOf = wordReader();
  const phrases: Phrases = {
    binding: binding.map(wordsOf),
    soft: soft.map(wordsOf),
    bearers: bearers.map((row) => ({ name: row[0] ?? '', phrases: row.map(wordsOf) })),
  };
  const sideOf = (text: string): Side => {
    const words = wordsOf(text);
    return {
      text,
      words,
      pairs: once(() => new Set(pairsOf(words))),
      quantities: once(() => findQuantities(text)),
      bearers: once(() => bearersIn(words, phrases)),
    };
  };
  // The base is the reference's: its few texts come back with every document.
  const bases = new Map<string, Side>();
  return (baseText, targetText, similarity) => {
    const base = bases.get(baseText) ?? sideOf(baseText);
    bases.set(baseText, base);
    const target = sideOf(targetText);
    if (base.words.join(' ') === target.words.join(' ')) return [];
    const isReworded = similarity < REWORDED || !addsLittle(base, target);
    return [
      ...softened(base.words, target.words, phrases),
      ...unbound(base.words, target.words, phrases),
      ...lowered(base, target),
      ...(isReworded ? [] : dropped(base, target)),
    ];
  };
}

/** Words and numbers of a text, folded; marks are left out. */
function wordReader(): (text: string) => string[] {
  const folded = new Map<string, string>();
  return (text) => {
    const words: string[] = [];
    scanWords(text, (kind, start, end) => {
      if (kind !== 'word' && kind !== 'number') return;
      const word = text.slice(start, end);
      const known = folded.get(word) ?? foldForMatching(word);
      folded.set(word, known);
      words.push(known);
    });
    return words;
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
function lowered(base: Side, target: Side): Weakening[] {
  const [required, found] = [base.quantities(), target.quantities()];
  const gone = required.filter((one) => !found.some((other) => isSame(one, other)));
  const fresh = found.filter((one) => !required.some((other) => isSame(one, other)));
  return gone.flatMap((one): Weakening[] => {
    const instead = fresh.find((other) => familyOf(other) === familyOf(one));
    const expected = base.text.slice(one.start, one.end);
    if (!instead) return isLeftOut(one, found) ? [{ kind: 'number', expected, actual: '' }] : [];
    const isWeaker = familyOf(one) === 'time' ? sizeOf(instead) > sizeOf(one) : sizeOf(instead) < sizeOf(one);
    return isWeaker
      ? [{ kind: 'number', expected, actual: target.text.slice(instead.start, instead.end) }]
      : [];
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
function addsLittle(base: Side, target: Side): boolean {
  const known = base.pairs();
  return pairsOf(target.words).filter((pair) => !known.has(pair)).length <= FILLED_IN;
}

const pairsOf = (words: Words): string[] => words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** Bearers that the text does not name at all any more. */
function dropped(base: Side, target: Side): Weakening[] {
  const kept = target.bearers();
  return [...base.bearers()]
    .filter((name) => !kept.has(name))
    .map((expected) => ({ kind: 'bearer', expected, actual: '' }));
}

function bearersIn(words: Words, { bearers }: Phrases): Set<string> {
  const named = bearers.filter(({ phrases }) => phrases.some((phrase) => placesOf(phrase, words).length > 0));
  return new Set(named.map(({ name }) => name));
}
