/** Where a provision binds less than the one that it answers: a modal softened, a number lowered, a bearer dropped. */

import { once } from '../text/once.js';
import { type Bearer, bearersCutOut, bearersNotNamed, type Mention, mentionsIn } from './lost-bearers.js';
import { type FoldedWords, type ProvisionWords, provisionReader } from './provision-words.js';
import { type Amount, findAmounts, lowerAmounts } from './weakened-amounts.js';
import { softenedDuties, unboundDuties } from './weakened-modals.js';

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

/** Finds where a text binds less than the base. @param similarity of the two, from 0 to 1 */
export type FindWeakenings = (base: string, target: string, similarity: number) => Weakening[];

/** A text as it is looked at, each thing when it is first needed. */
interface Side extends ProvisionWords {
  /** Neighbouring words. */
  pairs: () => ReadonlySet<string>;
  amounts: () => readonly Amount[];
  mentions: () => readonly Mention[];
}

/** Makes the finder: phrases and base texts are taken apart once. */
export function weakeningFinder(phrases: WeakeningWords): FindWeakenings {
  const read = provisionReader();
  const wordsOf = (text: string): FoldedWords => read(text).words;
  const binding = phrases.binding.map(wordsOf);
  const soft = phrases.soft.map(wordsOf);
  const bearers = phrases.bearers.map((row): Bearer => ({ name: row[0] ?? '', phrases: row.map(wordsOf) }));
  const sideOf = (text: string): Side => {
    const provision = read(text);
    return {
      ...provision,
      pairs: once(() => new Set(pairsOf(provision.words))),
      amounts: once(() => findAmounts(text, wordsOf)),
      mentions: once(() => mentionsIn(provision, bearers)),
    };
  };
  // The base is the reference's: its few texts come back with every document.
  const bases = new Map<string, Side>();
  return (baseText, targetText, similarity) => {
    const base = bases.get(baseText) ?? sideOf(baseText);
    bases.set(baseText, base);
    const target = sideOf(targetText);
    if (isSame(base.words, target.words)) return [];
    const modals = [...softenedDuties(base, target, soft), ...unboundDuties(base, target, binding)];
    const numbers = lowerAmounts(base, target);
    const isReworded = similarity < REWORDED || !addsLittle(base, target);
    const lost = [
      ...bearersCutOut(base.mentions(), base, target),
      ...(isReworded ? [] : bearersNotNamed(base.mentions(), target)),
    ];
    return [
      ...modals.map((modal) => ({ kind: 'modal' as const, ...modal })),
      ...numbers.map((number) => ({ kind: 'number' as const, ...number })),
      ...[...new Set(lost)].map(({ name }) => ({ kind: 'bearer' as const, expected: name, actual: '' })),
    ];
  };
}

const isSame = (base: FoldedWords, target: FoldedWords): boolean =>
  base.length === target.length && base.every((word, index) => word === target[index]);

/** Whether nothing was put in the place of what is gone: few pairs of neighbours are new. */
function addsLittle(base: Side, target: Side): boolean {
  const known = base.pairs();
  return pairsOf(target.words).filter((pair) => !known.has(pair)).length <= FILLED_IN;
}

const pairsOf = (words: FoldedWords): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`);
