/** Two texts of one pair to their changes. */
import type { Word } from '../align/index.js';
import type { Change, ChangeOperation } from './comparison.js';
import { type Matching, matchWords, type Pair } from './match-words.js';

/** A text with its words. */
export interface Line {
  text: string;
  words: readonly Word[];
}

/** A stretch that differs, with the words on it and beside it. */
export interface Difference {
  /** The words that differ; of a pair that is the same but for habits the one word. */
  base: readonly Word[];
  target: readonly Word[];
  /** The exact stretches, with the blanks on their sides. */
  baseText: string;
  targetText: string;
  baseOffset: number;
  targetOffset: number;
  /** The shared words around it; null at the start and end of the text. */
  before: { base: Word; target: Word } | null;
  after: { base: Word; target: Word } | null;
}

export type Verdict = Pick<Change, 'class' | 'reasons' | 'suspect'>;

/**
 * The changes that make one text the other, in order and without overlaps; none for equal texts. Swapping the texts
 * swaps the changes and nothing else.
 * @param classify says of all differences of the text together which class each has
 */
export function textChanges(
  base: Line,
  target: Line,
  classify: (differences: readonly Difference[]) => Verdict[],
): Change[] {
  if (base.text === target.text) return [];
  const differences = differencesBetween(base.text, target.text, matchEitherWay(base, target));
  const verdicts = classify(differences);
  return joinAlike(
    differences.flatMap((difference, index) => toChange(difference, verdicts[index] as Verdict)),
    base.text,
    target.text,
  );
}

/** Of two rows that are equally long in common one has to be taken: the same one, whichever text comes first. */
function matchEitherWay(base: Line, target: Line): Matching {
  if (base.text <= target.text) return matchWords(base.words, target.words);
  const { base: to, target: from, pairs } = matchWords(target.words, base.words);
  return { base: from, target: to, pairs: pairs.map(([a, b]): Pair => [b, a]) };
}

/** What differs between the shared words, and within those that are written otherwise. */
function differencesBetween(baseText: string, targetText: string, matching: Matching): Difference[] {
  const differences: Difference[] = [];
  let before: { pair: Pair; base: Word; target: Word } | null = null;
  for (const pair of [...matching.pairs, null]) {
    const [toBase, toTarget] = pair ?? [matching.base.length, matching.target.length];
    const [base, target] = [matching.base[toBase], matching.target[toTarget]];
    const after = base && target ? { base, target } : null;
    const [baseStart, targetStart] = [before?.base.end ?? 0, before?.target.end ?? 0];
    const gap = {
      baseText: baseText.slice(baseStart, after?.base.start),
      targetText: targetText.slice(targetStart, after?.target.start),
    };
    if (gap.baseText !== gap.targetText) {
      differences.push({
        base: matching.base.slice((before?.pair[0] ?? -1) + 1, toBase),
        target: matching.target.slice((before?.pair[1] ?? -1) + 1, toTarget),
        ...gap,
        baseOffset: baseStart,
        targetOffset: targetStart,
        before,
        after,
      });
    }
    if (pair && base && target) {
      if (base.text !== target.text) differences.push(wordDifference(base, target, before));
      before = { pair, base, target };
    }
  }
  return differences;
}

function wordDifference(base: Word, target: Word, before: Difference['before']): Difference {
  return {
    base: [base],
    target: [target],
    baseText: base.text,
    targetText: target.text,
    baseOffset: base.start,
    targetOffset: target.start,
    before,
    after: null,
  };
}

/** Trims the blanks that both stretches have, so that a change holds whole words and no more. */
function toChange(difference: Difference, verdict: Verdict): Change[] {
  let { baseText: base, targetText: target, baseOffset, targetOffset } = difference;
  let lead = 0;
  while (isBlank(base[lead]) && base[lead] === target[lead]) lead++;
  base = base.slice(lead);
  target = target.slice(lead);
  let tail = 0;
  while (isBlank(base.at(-1 - tail)) && base.at(-1 - tail) === target.at(-1 - tail)) tail++;
  base = base.slice(0, base.length - tail);
  target = target.slice(0, target.length - tail);
  if (base === target) return [];
  baseOffset += lead;
  targetOffset += lead;
  return [{ ...verdict, op: operationOf(base, target), base, target, baseOffset, targetOffset }];
}

const isBlank = (text: string | undefined): boolean => text !== undefined && /^\s+$/.test(text);

function operationOf(base: string, target: string): ChangeOperation {
  if (base === '') return 'insert';
  return target === '' ? 'delete' : 'replace';
}

/** Neighbouring words that changed in the same weak way are one change: "BAN THƯỜNG VỤ" for "Ban Thường vụ". */
function joinAlike(changes: readonly Change[], base: string, target: string): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const between = last && base.slice(last.baseOffset + last.base.length, change.baseOffset);
    const isAlike =
      last?.class === change.class &&
      JOINABLE.has(change.class) &&
      last.op === 'replace' &&
      change.op === 'replace' &&
      isBlank(between) &&
      between === target.slice(last.targetOffset + last.target.length, change.targetOffset);
    if (!isAlike) joined.push(change);
    else {
      joined[joined.length - 1] = {
        ...last,
        base: last.base + between + change.base,
        target: last.target + between + change.target,
      };
    }
  }
  return joined;
}

const JOINABLE: ReadonlySet<string> = new Set(['unicode', 'spelling', 'case']);
