import { foldForMatching, foldSpelling, foldUnicode } from '../../text/index.js';
import type { Difference } from '../text-changes.js';
import type { Explains } from './context.js';
import { isSameFolded } from './habits.js';

/** Two right spellings: hoà = hòa, kỹ = kĩ, hằng năm = hàng năm, "6 tháng" = "sáu tháng". */
export const isSpelling: Explains = (difference) =>
  isOneWordInTwoForms(difference) || isSameFolded(difference, (text) => foldSpelling(foldUnicode(text)));

/** A number in figures and in words, or a word that is written in two ways, as the phrase book has it. */
function isOneWordInTwoForms({ base, target, baseText, targetText }: Difference): boolean {
  const [word, other] = [base[0], target[0]];
  const isOne = base.length === 1 && target.length === 1 && word?.id === other?.id;
  const hasForms = word?.kind === 'quantity' || word?.term?.kind === 'spelling';
  return isOne && hasForms && foldForMatching(baseText) !== foldForMatching(targetText);
}
