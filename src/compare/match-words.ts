/** Which word of a text is still there in the other: the pairs between which the changes lie. */
import { diffArrays } from 'diff';
import type { Word } from '../align/index.js';
import { foldCase, stripMarks } from '../text/index.js';

/** Two texts with the words that they share, by index and in order. Terms may have been taken apart. */
export interface Matching {
  base: readonly Word[];
  target: readonly Word[];
  pairs: readonly Pair[];
}

export type Pair = readonly [base: number, target: number];

/**
 * Beyond so many insertions and deletions two texts have nothing to do with each other, and looking for the few words
 * that they share by chance would take quadratic time.
 */
const MAX_EDITS = 2000;

/** @param base words of one text, in order; words with the same id are the same */
export function matchWords(base: readonly Word[], target: readonly Word[]): Matching {
  const matching = { base, target, pairs: commonWords(base, target) };
  return dropIslands(slideGaps(matchMisspelt(matching)));
}

/** A longest common row of words (Myers), after what both texts begin and end with. */
function commonWords(base: readonly Word[], target: readonly Word[]): Pair[] {
  const pairs: Pair[] = [];
  let start = 0;
  while (isSame(base[start], target[start])) pairs.push([start, start++]);
  let [baseEnd, targetEnd] = [base.length, target.length];
  const tail: Pair[] = [];
  while (baseEnd > start && targetEnd > start && isSame(base[baseEnd - 1], target[targetEnd - 1])) {
    tail.push([--baseEnd, --targetEnd]);
  }
  const ids = (words: readonly Word[], end: number): number[] => words.slice(start, end).map(({ id }) => id);
  const parts = diffArrays(ids(base, baseEnd), ids(target, targetEnd), { maxEditLength: MAX_EDITS }) ?? [];
  let [inBase, inTarget] = [start, start];
  for (const { added, removed, value } of parts) {
    if (added) inTarget += value.length;
    else if (removed) inBase += value.length;
    else for (let count = value.length; count > 0; count--) pairs.push([inBase++, inTarget++]);
  }
  return [...pairs, ...tail.reverse()];
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && a.id === b?.id;

/** A stretch between two pairs, or before the first or after the last: what differs there. */
export interface Hunk {
  base: readonly Word[];
  target: readonly Word[];
}

/** Index of the first word after a pair, on both sides; of -1 the start of the texts. */
function afterPair(pairs: readonly Pair[], index: number): Pair {
  const pair = pairs[index];
  return pair ? [pair[0] + 1, pair[1] + 1] : [0, 0];
}

function ends({ base, target, pairs }: Matching, index: number): Pair {
  return pairs[index] ?? [base.length, target.length];
}

/**
 * Pairs words of which only the marks differ ("phân biện" and "phản biện"), where a whole stretch reads the same
 * without marks. A term that one side misspells is taken apart for that.
 */
function matchMisspelt(matching: Matching): Matching {
  const [base, target, pairs]: [Word[], Word[], Pair[]] = [[], [], []];
  for (let index = 0; index <= matching.pairs.length; index++) {
    const [fromBase, fromTarget] = afterPair(matching.pairs, index - 1);
    const [toBase, toTarget] = ends(matching, index);
    const hunk = {
      base: matching.base.slice(fromBase, toBase),
      target: matching.target.slice(fromTarget, toTarget),
    };
    const parts = partsAlike(hunk);
    for (const at of parts?.base.keys() ?? []) pairs.push([base.length + at, target.length + at]);
    base.push(...(parts ?? hunk).base);
    target.push(...(parts ?? hunk).target);
    const [nextBase, nextTarget] = [matching.base[toBase], matching.target[toTarget]];
    if (index === matching.pairs.length || !nextBase || !nextTarget) continue;
    pairs.push([base.length, target.length]);
    base.push(nextBase);
    target.push(nextTarget);
  }
  return { base, target, pairs };
}

function partsAlike({ base, target }: Hunk): Hunk | null {
  if (base.length === 0 || target.length === 0) return null;
  const [parts, others] = [base, target].map((words) =>
    words.flatMap((word) => (word.parts.length > 0 ? word.parts : [word])),
  ) as [Word[], Word[]];
  const areAlike =
    parts.length === others.length &&
    parts.every(({ text }, index) => bare(text) === bare(others[index]?.text ?? ''));
  return areAlike ? { base: parts, target: others } : null;
}

const bare = (text: string): string => foldCase(stripMarks(text));

/**
 * Slides what was only inserted or only deleted to where a reader would cut: "A, [X, ]B" rather than "A[, X], B".
 * The words on both sides of the cut must be the same for that.
 */
function slideGaps({ base, target, pairs }: Matching): Matching {
  const slid = pairs.map((pair): [number, number] => [...pair]);
  for (let index = 0; index <= slid.length; index++) {
    const [fromBase, fromTarget] = afterPair(slid, index - 1);
    const [toBase, toTarget] = ends({ base, target, pairs: slid }, index);
    if (fromBase === toBase && fromTarget < toTarget) slide(slid, index, 1, target, [fromTarget, toTarget]);
    if (fromTarget === toTarget && fromBase < toBase) slide(slid, index, 0, base, [fromBase, toBase]);
  }
  return { base, target, pairs: slid };
}

/** Moves the gap left one word at a time, as far as the text allows, and leaves it where it reads best. */
function slide(
  pairs: [number, number][],
  index: number,
  side: 0 | 1,
  words: readonly Word[],
  [from, to]: Pair,
): void {
  let best = { steps: 0, score: gapScore(words, from, to) };
  for (let steps = 1; steps <= index; steps++) {
    const [left, right] = [words[from - steps], words[to - steps]];
    const previous = pairs[index - steps];
    if (!isSame(left, right) || left?.text !== right?.text || previous?.[side] !== from - steps) break;
    const isRow = steps === 1 || isNext(previous, pairs[index - steps + 1]);
    if (!isRow) break;
    const score = gapScore(words, from - steps, to - steps);
    if (score > best.score) best = { steps, score };
  }
  for (let step = 1; step <= best.steps; step++) {
    const pair = pairs[index - step];
    if (pair) pair[side] = to - step;
  }
}

const isNext = (a: Pair | undefined, b: Pair | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] + 1 === b[0] && a[1] + 1 === b[1];

/** A gap reads well that begins after a mark, or at the start, and ends with one. */
function gapScore(words: readonly Word[], from: number, to: number): number {
  const isMark = (word: Word | undefined): number =>
    word === undefined || word.kind === 'punctuation' ? 1 : 0;
  return isMark(words[from - 1]) + isMark(words[to - 1]);
}

/** Lets go of a lone word that two replaced stretches share by chance, so that they read as one. */
function dropIslands(matching: Matching): Matching {
  const { base, pairs } = matching;
  const kept: Pair[] = [];
  for (let from = 0; from < pairs.length; ) {
    let to = from + 1;
    while (to < pairs.length && isNext(pairs[to - 1], pairs[to])) to++;
    const row = pairs.slice(from, to);
    const isIsland =
      row.length <= 2 &&
      replaces(matching, from) &&
      replaces(matching, to) &&
      isLight(row.map(([index]) => base[index] as Word)) &&
      (isReplacement(matching, from) || isReplacement(matching, to) || swaps(matching, from, to));
    if (!isIsland) kept.push(...row);
    from = to;
  }
  return { ...matching, pairs: kept };
}

function sizes(matching: Matching, index: number): Pair {
  const [fromBase, fromTarget] = afterPair(matching.pairs, index - 1);
  const [toBase, toTarget] = ends(matching, index);
  return [toBase - fromBase, toTarget - fromTarget];
}

/** Whether anything differs between the pair before the index and the pair at it. */
const replaces = (matching: Matching, index: number): boolean =>
  sizes(matching, index).some((size) => size > 0);
const isReplacement = (matching: Matching, index: number): boolean =>
  sizes(matching, index).every((size) => size > 0);
/** Deleted on one side of the row, inserted on the other. */
function swaps(matching: Matching, from: number, to: number): boolean {
  const [before, after] = [sizes(matching, from), sizes(matching, to)];
  return before[0] > 0 === after[1] > 0 && before[1] > 0 === after[0] > 0;
}

/** One syllable, or one word without content: no mark, number or term, which are shared for a reason. */
function isLight(words: readonly Word[]): boolean {
  const isFunction = (word: Word): boolean => word.term?.kind === 'function';
  const content = words.filter((word) => !isFunction(word));
  return content.length <= 1 && content.every((word) => word.kind === 'word');
}
