/** Finds stretches of two long rows of words that answer each other beyond doubt. */
import type { CommonStretch } from './longest-common-row.js';

/** So many words in a row that stand once in each text are a sure sign. */
const LENGTH = 3;
/** Numbers of words are below this, so that three fit into one. */
const BASE = 2 ** 17;

/**
 * Three words in a row that both have exactly once, as many as stand in the same order: what is between them is
 * compared apart, which keeps the time for long texts linear.
 */
export function anchorsInRows(base: readonly number[], target: readonly number[]): CommonStretch[] {
  const answers = singleRuns(target);
  const pairs = [...singleRuns(base)].flatMap(([run, place]): [number, number][] => {
    const answer = answers.get(run);
    return answer === undefined ? [] : [[place, answer]];
  });
  const anchors: CommonStretch[] = [];
  for (const [inBase, inTarget] of longestRising(pairs)) {
    const last = anchors.at(-1);
    const isNext = last && inBase - last.base === inTarget - last.target;
    if (last && isNext && inBase <= last.base + last.length) last.length = inBase - last.base + LENGTH;
    else if (!last || (inBase >= last.base + last.length && inTarget >= last.target + last.length)) {
      anchors.push({ base: inBase, target: inTarget, length: LENGTH });
    }
  }
  return anchors;
}

/** Where each run of words stands that the row has once. */
function singleRuns(row: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (let at = 0; at + LENGTH <= row.length; at++) {
    const run = ((row[at] ?? 0) * BASE + (row[at + 1] ?? 0)) * BASE + (row[at + 2] ?? 0);
    if (places.has(run)) repeated.add(run);
    places.set(run, at);
  }
  for (const run of repeated) places.delete(run);
  return places;
}

/** Of pairs in the order of their first numbers, the most whose second numbers rise too (patience sorting). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  /** For each length the pair with which the lowest row of that length ends, and of each pair the one before. */
  const ends: number[] = [];
  const before: number[] = [];
  const second = (index: number | undefined): number => pairs[index ?? -1]?.[1] ?? -1;
  for (const [index, pair] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second(ends[middle]) < pair[1]) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const rising: [number, number][] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    rising.push(pairs[index] as [number, number]);
  }
  return rising.reverse();
}
