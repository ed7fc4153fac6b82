import { differsOnlyByMarks, editDistance, isPossibleSyllable } from '../../text/index.js';
import type { Word } from '../../wording/index.js';
import type { Change } from '../comparison.js';
import type { Explains } from './context.js';

/** "phân biện" beside "phản biện": one word that differs only by its marks, or by a slip that makes no syllable. */
export const isSuspectedTypo: Explains = ({ base, target }) => {
  const [word, other] = [base[0], target[0]];
  if (base.length !== 1 || target.length !== 1 || !word || !other) return false;
  if (word.kind !== 'word' || other.kind !== 'word') return false;
  return differsOnlyByMarks(word.text, other.text) || isSlip(word, other);
};

/** One letter more, less or other, or two changed about, and of the two words only one can be Vietnamese. */
function isSlip(word: Word, other: Word): boolean {
  return (
    isPossibleSyllable(word.text) !== isPossibleSyllable(other.text) &&
    Math.min(word.text.length, other.text.length) > 1 &&
    editDistance(word.text.toLowerCase(), other.text.toLowerCase()) <= 1
  );
}

/** The side that is no Vietnamese syllable; null where both are, or neither. */
export function suspectSide(base: readonly Word[], target: readonly Word[]): Change['suspect'] {
  const [isBasePossible, isTargetPossible] = [base, target].map(([word]) =>
    isPossibleSyllable(word?.text ?? ''),
  );
  if (isBasePossible === isTargetPossible) return null;
  return isBasePossible ? 'target' : 'base';
}
