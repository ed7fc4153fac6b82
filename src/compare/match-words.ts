/** Finds the words that two texts share, as runs. What lies between the runs has changed. */
import type { Word, WordedLine } from '../wording/index.js';
import { anchorsInRows } from './anchors-in-rows.js';
import { longestCommonRow } from './longest-common-row.js';
import { matchMisspelt } from './match-misspelt.js';
import { gapBefore, type Matching, type SharedRun, type WordGap } from './matching.js';

/**
 * Beyond so many insertions and deletions two texts have nothing to do with each other, and looking for the few words
 * that they share by chance would take quadratic time.
 */
const MAX_EDITS = 2000;
/** Of so many words together two texts are long: the time for a shortest edit script grows with their square. */
const LONG = 600;

/** Words with the same id are the same. */
export function matchWords(base: WordedLine, target: WordedLine): Matching {
  const matching = { base, target, runs: sharedRuns(base.words, target.words) };
  const mended = matchMisspelt(matching);
  return dropIslands(slideGaps({ ...mended, runs: joinRuns(mended.runs) }));
}

/** What both texts begin and end with, and between that a longest common row of words. */
export function sharedRuns(base: readonly Word[], target: readonly Word[]): SharedRun[] {
  let start = 0;
  while (isSame(base[start], target[start])) start++;
  let [baseEnd, targetEnd] = [base.length, target.length];
  while (baseEnd > start && targetEnd > start && isSame(base[baseEnd - 1], target[targetEnd - 1])) {
    baseEnd--;
    targetEnd--;
  }
  const ids = (words: readonly Word[], end: number): number[] => words.slice(start, end).map(({ id }) => id);
  const middle = commonRow(ids(base, baseEnd), ids(target, targetEnd));
  return joinRuns([
    { base: 0, target: 0, length: start },
    ...middle.map((run) => ({ ...run, base: start + run.base, target: start + run.target })),
    { base: baseEnd, target: targetEnd, length: base.length - baseEnd },
  ]);
}

/** A longest common row; of long texts one that goes through what answers each other beyond doubt. */
function commonRow(base: readonly number[], target: readonly number[]): SharedRun[] {
  if (base.length + target.length < LONG) return longestCommonRow(base, target, MAX_EDITS);
  const runs: SharedRun[] = [];
  let [inBase, inTarget] = [0, 0];
  const end = { base: base.length, target: target.length, length: 0 };
  for (const anchor of [...anchorsInRows(base, target), end]) {
    const between = longestCommonRow(
      base.slice(inBase, anchor.base),
      target.slice(inTarget, anchor.target),
      MAX_EDITS,
    );
    for (const run of between) {
      runs.push({ ...run, base: inBase + run.base, target: inTarget + run.target });
    }
    runs.push(anchor);
    [inBase, inTarget] = [anchor.base + anchor.length, anchor.target + anchor.length];
  }
  return runs;
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && a.id === b?.id;

/** Without empty runs, and those that follow each other on both sides as one. */
function joinRuns(runs: readonly SharedRun[]): SharedRun[] {
  const joined: SharedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.length === 0) continue;
    if (last && last.base + last.length === run.base && last.target + last.length === run.target) {
      last.length += run.length;
    } else joined.push({ ...run });
  }
  return joined;
}

/**
 * Slides what was only inserted or only deleted to where a reader would cut: "A, [X, ]B" rather than "A[, X], B".
 * The words on both sides of the cut must be the same for that.
 */
function slideGaps({ base, target, runs }: Matching): Matching {
  const slid = runs.map((run) => ({ ...run }));
  for (let index = 1; index < slid.length; index++) {
    const [before, after] = [slid[index - 1] as SharedRun, slid[index] as SharedRun];
    const gap = gapBefore({ base, target, runs: slid }, index);
    const isInsertion = gap.baseFrom === gap.baseTo;
    if (!isInsertion && gap.targetFrom !== gap.targetTo) continue;
    const room = { left: before.length, right: after.length };
    const steps = isInsertion
      ? bestSlide(target.words, gap.targetFrom, gap.targetTo, room)
      : bestSlide(base.words, gap.baseFrom, gap.baseTo, room);
    before.length -= steps;
    after.base -= steps;
    after.target -= steps;
    after.length += steps;
  }
  return { base, target, runs: joinRuns(slid) };
}

/** How many words to the left a gap reads best; to the right a negative number. */
function bestSlide(
  words: readonly Word[],
  from: number,
  to: number,
  room: { left: number; right: number },
): number {
  let best = { steps: 0, score: gapScore(words, from, to) };
  const consider = (steps: number): void => {
    const score = gapScore(words, from - steps, to - steps);
    if (score > best.score) best = { steps, score };
  };
  const isEqual = (one: number, other: number): boolean => words[one]?.text === words[other]?.text;
  for (let steps = 1; steps <= room.left && isEqual(from - steps, to - steps); steps++) consider(steps);
  for (let steps = 1; steps <= room.right && isEqual(from + steps - 1, to + steps - 1); steps++)
    consider(-steps);
  return best.steps;
}

/** A gap reads well that begins after a mark, or at the start, and ends with one; or else that ends before one. */
function gapScore(words: readonly Word[], from: number, to: number): number {
  const isMark = (word: Word | undefined): number =>
    word === undefined || word.kind === 'punctuation' ? 1 : 0;
  return 2 * isMark(words[from - 1]) + 2 * isMark(words[to - 1]) + isMark(words[to]);
}

/** Lets go of what two replaced stretches share by chance, so that they read as one. */
function dropIslands(matching: Matching): Matching {
  const withoutLone = filterIslands(matching, (shared, before, after) => {
    const isBetween = isReplacement(before) || isReplacement(after) || isSwap(before, after);
    return isBetween && isLight(shared);
  });
  // Only now is known how long the stretches are.
  return filterIslands(
    withoutLone,
    (shared, before, after) =>
      isReplacement(before) && isReplacement(after) && isWeak(shared, withoutLone, before, after),
  );
}

type IsIsland = (shared: readonly Word[], before: WordGap, after: WordGap) => boolean;

function filterIslands(matching: Matching, isIsland: IsIsland): Matching {
  const runs = matching.runs.filter((run, index) => {
    if (run.length > 2) return true;
    const [before, after] = [gapBefore(matching, index), gapBefore(matching, index + 1)];
    const shared = matching.base.words.slice(run.base, run.base + run.length);
    return !([before, after].every(isOpen) && isIsland(shared, before, after));
  });
  return { ...matching, runs };
}

/**
 * A comma, or two syllables, between stretches that are longer on both sides. Numbers stand each for itself: of "Điều
 * 5, 6" each may follow the mapping.
 */
function isWeak(
  shared: readonly Word[],
  { base, target }: Matching,
  before: WordGap,
  after: WordGap,
): boolean {
  const replaced = [before, after].flatMap((gap) => [
    base.words.slice(gap.baseFrom, gap.baseTo),
    target.words.slice(gap.targetFrom, gap.targetTo),
  ]);
  if (replaced.flat().some(({ kind }) => kind === 'number' || kind === 'quantity')) return false;
  if (shared.every(({ text }) => text === ',')) return true;
  return (
    shared.every(({ kind }) => kind === 'word') && replaced.every(({ length }) => length > shared.length)
  );
}

const inBase = ({ baseFrom, baseTo }: WordGap): boolean => baseTo > baseFrom;
const inTarget = ({ targetFrom, targetTo }: WordGap): boolean => targetTo > targetFrom;
const isOpen = (gap: WordGap): boolean => inBase(gap) || inTarget(gap);
const isReplacement = (gap: WordGap): boolean => inBase(gap) && inTarget(gap);
/** Deleted on one side of a run, inserted on the other. */
const isSwap = (before: WordGap, after: WordGap): boolean => inBase(before) !== inBase(after);

/** One syllable, or one word without content: no mark, number or term, which are shared for a reason. */
function isLight(words: readonly Word[]): boolean {
  const content = words.filter(({ term }) => term?.kind !== 'function');
  return content.length <= 1 && content.every(({ kind }) => kind === 'word');
}
