/** Tells whether words were cut out of a text: the words that stood around them follow each other in the other text. */
import { type FoldedWords, OMISSION, type ProvisionWords, placesOf } from './provision-words.js';

/** So many words on either side show the place. */
const CONTEXT = 2;
/** As many words as what a profile fills in may have. */
const LONGEST_FILLING = 12;

/**
 * Whether the words of the base from `start` to `end` are gone in the target, and those around them follow each other
 * there and not in the base. Where a profile fills in what stands before them, anything may stand there but they.
 */
export function isCutOut(start: number, end: number, base: ProvisionWords, target: ProvisionWords): boolean {
  const { words } = base;
  const after = words.slice(end, end + CONTEXT);
  if (after.length < CONTEXT || after.includes(OMISSION)) return false;
  const isFilled = words[start - 1] === OMISSION;
  const stop = isFilled ? start - 1 : start;
  const before = words.slice(Math.max(0, stop - CONTEXT), Math.max(0, stop));
  if (before.length < CONTEXT || before.includes(OMISSION)) return false;
  if (isFilled) return isFollowed(before, after, words.slice(start, end), target);
  const joined = [...before, ...after];
  return placesOf(joined, target).length > 0 && placesOf(joined, base).length === 0;
}

/** Whether soon after the first words the others follow, and the words in question do not stand between. */
function isFollowed(
  before: FoldedWords,
  after: FoldedWords,
  gone: FoldedWords,
  target: ProvisionWords,
): boolean {
  return placesOf(before, target).some((place) => {
    const from = place + before.length;
    const at = placesOf(after, target).find((one) => one >= from && one <= from + LONGEST_FILLING);
    return at !== undefined && !placesOf(gone, target).some((one) => one >= from && one < at);
  });
}
