import type { Word, WordedLine } from '../../wording/index.js';
import type { Pole } from '../../wording/opposites.js';
import type { Difference } from '../text-changes.js';
import type { DifferenceContext } from './context.js';

/** In a longer stretch the whole text was worded anew: a pair of opposites in it need not answer each other. */
const LONGEST = 6;
/** Words of the longest phrase in the table of opposites. */
const REACH = 4;

/**
 * Whether a word is another that says the opposite, or takes in more or less, of the same thing: "ít nhất" and "nhiều
 * nhất", "và" and "hoặc", "hằng quý" and "hằng năm". Words that both stretches have do not count.
 */
export function isReversal(
  { base, target, baseText, targetText, baseOffset, targetOffset }: Difference,
  context: Pick<DifferenceContext, 'base' | 'target'>,
): boolean {
  if (base.length > LONGEST || target.length > LONGEST) return false;
  const poles = polesAt(context.base.line, baseOffset, baseText);
  if (poles.length === 0) return false;
  const others = polesAt(context.target.line, targetOffset, targetText);
  const isIn = (list: readonly Pole[], { opposition, pole }: Pole): boolean =>
    list.some((one) => one.opposition === opposition && one.pole === pole);
  return poles.some(
    (one) =>
      !isIn(others, one) &&
      others.some((other) => other.opposition === one.opposition && !isIn(poles, other)),
  );
}

/** The poles of the phrases that reach into a stretch; of an empty stretch those beside it. */
function polesAt({ words, starts }: WordedLine, offset: number, stretch: string): Pole[] {
  const from = offset + stretch.length - stretch.trimStart().length;
  const to = Math.max(from, offset + stretch.trimEnd().length);
  const first = firstAtOrAfter(starts, from);
  const found: Pole[] = [];
  for (let index = Math.max(0, first - REACH); index < words.length; index++) {
    const start = starts[index] ?? 0;
    if (start > to) break;
    const word = words[index] as Word;
    // A quantity is compared by its value, and may change places within a list.
    if (!word.opposite || word.kind === 'quantity') continue;
    const end = start + word.opposite.length;
    const isBeside = from === to && end >= from - 1 && start <= from + 1;
    if (isBeside || (end > from && start < to)) found.push(...word.opposite.poles);
  }
  return found;
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
