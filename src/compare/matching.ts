/** A matching holds two texts with the runs of words that they share and the gaps between the runs. */
import type { WordedLine } from '../wording/index.js';

/** So many words in a row that both texts share, from these indexes on. */
export interface SharedRun {
  base: number;
  target: number;
  length: number;
}

/** Two texts with the words that they share, in order. Terms may have been taken apart. */
export interface Matching {
  base: WordedLine;
  target: WordedLine;
  runs: readonly SharedRun[];
}

/** What stands between two runs, or before the first or after the last, by index on both sides. */
export interface WordGap {
  baseFrom: number;
  baseTo: number;
  targetFrom: number;
  targetTo: number;
}

/** The gap before the run of that index; of the number of runs the one after the last. */
export function gapBefore({ base, target, runs }: Matching, index: number): WordGap {
  const [before, after] = [runs[index - 1], runs[index]];
  return {
    baseFrom: before ? before.base + before.length : 0,
    baseTo: after?.base ?? base.words.length,
    targetFrom: before ? before.target + before.length : 0,
    targetTo: after?.target ?? target.words.length,
  };
}
