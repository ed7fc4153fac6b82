/** Matches words that differ only by their marks, in the gaps between the words that two texts share. */

import { foldCase, stripMarks } from '../text/index.js';
import type { Word, WordedLine } from '../wording/index.js';
import { gapBefore, type Matching, type SharedRun, type WordGap } from './matching.js';

/**
 * Matches words of which only the marks differ ("phân biện" and "phản biện"), where a whole gap reads the same
 * without marks. A term that one side misspells is taken apart for that.
 */
export function matchMisspelt(matching: Matching): Matching {
  let found = matching;
  // From the end, so that what is taken apart moves nothing that is still to be looked at.
  for (let index = matching.runs.length; index >= 0; index--) {
    const gap = gapBefore(found, index);
    if (gap.baseFrom === gap.baseTo && gap.targetFrom === gap.targetTo) continue;
    for (const reach of REACHES) {
      if (!mayReach(found, index, reach)) continue;
      const wide = widen(gap, reach);
      const parts = alikeParts(
        stretchOf(found.base, wide.baseFrom, wide.baseTo),
        stretchOf(found.target, wide.targetFrom, wide.targetTo),
      );
      if (parts === null) continue;
      found = takeApart(found, index, wide, parts, reach);
      break;
    }
  }
  return found;
}

/** How many shared words before and after a gap are looked at with it. */
interface Reach {
  left: number;
  right: number;
}

/**
 * "quận, huyện, thị ủy" and "huyện, thị ủy" stand for each other, so beside "quẩn, huyện, thị ủy" the slip is only seen
 * with the whole term.
 */
const REACHES: readonly Reach[] = [
  { left: 0, right: 0 },
  { left: 0, right: 1 },
  { left: 1, right: 0 },
];

/** Only shared words that the two texts write otherwise may be part of a slip. */
function mayReach({ base, target, runs }: Matching, index: number, { left, right }: Reach): boolean {
  const differ = (inBase: number, inTarget: number): boolean =>
    base.words[inBase]?.text !== target.words[inTarget]?.text;
  const [before, after] = [runs[index - 1], runs[index]];
  if (right > 0) return after !== undefined && differ(after.base, after.target);
  if (left === 0) return true;
  return before !== undefined && differ(before.base + before.length - 1, before.target + before.length - 1);
}

const widen = (gap: WordGap, { left, right }: Reach): WordGap => ({
  baseFrom: gap.baseFrom - left,
  targetFrom: gap.targetFrom - left,
  baseTo: gap.baseTo + right,
  targetTo: gap.targetTo + right,
});

/** Puts the plain words in the place of the gap, as a run of their own. */
function takeApart(
  { base, target, runs }: Matching,
  index: number,
  gap: WordGap,
  parts: { base: Stretch; target: Stretch },
  { left, right }: Reach,
): Matching {
  const length = parts.base.words.length;
  const [baseShift, targetShift] = [
    length - (gap.baseTo - gap.baseFrom),
    length - (gap.targetTo - gap.targetFrom),
  ];
  const before = runs.slice(0, index).map((run, at) => (at === index - 1 ? shorten(run, 0, left) : run));
  const after = runs.slice(index).map((run, at) => {
    const { base: inBase, target: inTarget, length: size } = at === 0 ? shorten(run, right, 0) : run;
    return { base: inBase + baseShift, target: inTarget + targetShift, length: size };
  });
  return {
    base: replaceWords(base, gap.baseFrom, gap.baseTo, parts.base),
    target: replaceWords(target, gap.targetFrom, gap.targetTo, parts.target),
    runs: [...before, { base: gap.baseFrom, target: gap.targetFrom, length }, ...after],
  };
}

const shorten = ({ base, target, length }: SharedRun, start: number, end: number): SharedRun => ({
  base: base + start,
  target: target + start,
  length: length - start - end,
});

type Stretch = Pick<WordedLine, 'words' | 'starts'>;

const stretchOf = ({ words, starts }: WordedLine, from: number, to: number): Stretch => ({
  words: words.slice(from, to),
  starts: starts.slice(from, to),
});

function replaceWords(line: WordedLine, from: number, to: number, { words, starts }: Stretch): WordedLine {
  return {
    text: line.text,
    words: line.words.toSpliced(from, to - from, ...words),
    starts: line.starts.toSpliced(from, to - from, ...starts),
  };
}

/** The plain words of both, where they are the same without marks. */
function alikeParts(base: Stretch, target: Stretch): { base: Stretch; target: Stretch } | null {
  if (base.words.length === 0 || target.words.length === 0) return null;
  if (countParts(base) !== countParts(target)) return null;
  const [parts, others] = [partsOf(base), partsOf(target)];
  const areAlike = parts.words.every(
    ({ text }, index) => bare(text) === bare(others.words[index]?.text ?? ''),
  );
  return areAlike ? { base: parts, target: others } : null;
}

const countParts = ({ words }: Stretch): number =>
  words.reduce((count, { parts }) => count + Math.max(1, parts.length), 0);

/** The plain words, with where they start in the line. */
function partsOf({ words, starts }: Stretch): Stretch {
  return {
    words: words.flatMap((word): readonly Word[] => (word.parts.length > 0 ? word.parts : [word])),
    starts: words.flatMap(({ partStarts }, index) => {
      const start = starts[index] ?? 0;
      return partStarts.length > 0 ? partStarts.map((place) => start + place) : [start];
    }),
  };
}

const bare = (text: string): string => foldCase(stripMarks(text));
