/** Finds where a provision binds less than the one that it answers: it softens a modal, lowers a number or drops a bearer. */

import { once } from '../text/once.js';
import { addedExceptions } from './added-exceptions.js';
import { type Bearer, bearersCutOut, bearersNotNamed, type Mention, mentionsIn } from './lost-bearers.js';
import { type FoldedWords, provisionWords } from './provision-words.js';
import type { SubstanceWords } from './substance-words.js';
import { type Amount, amountsIn, lowerAmounts } from './weakened-amounts.js';
import {
  type ModalPhrases,
  modalsIn,
  softenedDuties,
  unboundDuties,
  type WithModals,
} from './weakened-modals.js';
import type { WordReader } from './word-reader.js';
import type { ReadLine } from './words.js';

/** The words that say how far a provision binds, and whom. */
export type WeakeningWords = Pick<SubstanceWords, 'modals' | 'reversals' | 'bearers' | 'persons'>;

export interface Weakening {
  kind: 'modal' | 'number' | 'bearer' | 'reversal';
  /** What the reference has and what stands in its place; empty where nothing does. */
  expected: string;
  actual: string;
}

/** Below this likeness a provision is worded anew, and a missing word says nothing. */
const REWORDED = 0.9;
/** As many words as a local name has may stand in the target alone. */
const FILLED_IN = 5;

/** Finds where the lines of a text bind less than those of the base. @param similarity of the two, from 0 to 1 */
export type FindWeakenings = (
  base: readonly ReadLine[],
  target: readonly ReadLine[],
  similarity: number,
) => Weakening[];

/** A text as it is looked at, each thing when it is first needed. */
interface Side extends WithModals {
  /** Neighbouring words. */
  pairs: () => ReadonlySet<string>;
  amounts: () => readonly Amount[];
  mentions: () => readonly Mention[];
}

/**
 * Makes the finder: phrases and bases are taken apart once.
 * @param reader in the vocabulary of all texts
 */
export function weakeningFinder(
  { modals, reversals, bearers: bodies, persons }: WeakeningWords,
  reader: WordReader,
): FindWeakenings {
  const wordsOf = (text: string): FoldedWords => provisionWords([reader.cut(text)]).words;
  const phrases: ModalPhrases = {
    soft: modals.soft.flat().map(wordsOf),
    binding: modals.binding.flat().map(wordsOf),
    negations: reversals.negations.flat().map(wordsOf),
    deputies: reversals.deputies.flat().map(wordsOf),
  };
  const exceptions = reversals.exceptions.flat().map(wordsOf);
  const bearers = [...bodies, ...persons].map(
    (row): Bearer => ({ name: row[0] ?? '', phrases: row.map(wordsOf) }),
  );
  const sideOf = (lines: readonly ReadLine[]): Side => {
    const provision = provisionWords(lines.map(({ plain }) => plain));
    return {
      ...provision,
      pairs: once(() => new Set(pairsOf(provision.words))),
      modals: once(() => modalsIn(provision, phrases)),
      amounts: once(() => amountsIn(lines, wordsOf)),
      mentions: once(() => mentionsIn(provision, bearers)),
    };
  };
  // The base is the reference's: its few texts come back with every document.
  const bases = new Map<string, Side>();
  return (baseLines, targetLines, similarity) => {
    const baseText = baseLines.map(({ text }) => text).join('\n');
    const base = bases.get(baseText) ?? sideOf(baseLines);
    bases.set(baseText, base);
    const target = sideOf(targetLines);
    if (isSame(base.words, target.words)) return [];
    const weakened = [...softenedDuties(base, target), ...unboundDuties(base, target)];
    const numbers = lowerAmounts(base, target);
    const isReworded = similarity < REWORDED || !addsLittle(base, target);
    const lost = [
      ...bearersCutOut(base.mentions(), base, target),
      ...(isReworded ? [] : bearersNotNamed(base.mentions(), target)),
    ];
    const reversed = [
      ...softenedDuties(base, target, 'negations'),
      ...softenedDuties(base, target, 'deputies'),
      ...addedExceptions(base, target, exceptions).map((actual) => ({ expected: '', actual })),
    ];
    return [
      ...reversed.map((reversal) => ({ kind: 'reversal' as const, ...reversal })),
      ...weakened.map((modal) => ({ kind: 'modal' as const, ...modal })),
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
