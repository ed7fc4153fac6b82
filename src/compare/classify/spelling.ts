import { foldForMatching, foldSpelling, foldUnicode } from '../../text/index.js';
import type { Difference } from '../text-changes.js';
import type { Explains } from './context.js';
import { isSameFolded } from './habits.js';
import { isSameValue } from './same-value.js';

/** Two right spellings: hoà = hòa, kỹ = kĩ, hằng năm = hàng năm, "6 tháng" = "sáu tháng", 30/7/2021 = 30-7-2021. */
export const isSpelling: Explains = (difference) =>
  isOneWordInTwoForms(difference) ||
  isSameValue(difference) ||
  isSameFolded(difference, (text) => foldSpelling(foldUnicode(text)));

/** A number in figures and in words, or a word that is written in two ways, as the phrase book has it. */
function isOneWordInTwoForms({ base, target, baseText, targetText }: Difference): boolean {
  const [word, other] = [base[0], target[0]];
  const isOne = base.length === 1 && target.length === 1 && word?.id === other?.id;
  const hasForms = word?.kind === 'quantity' || word?.kind === 'number' || word?.term?.kind === 'spelling';
  return isOne && hasForms && foldForMatching(baseText) !== foldForMatching(targetText);
}
