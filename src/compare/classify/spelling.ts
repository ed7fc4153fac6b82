import { foldSpelling, foldUnicode } from '../../text/index.js';
import type { Explains } from './context.js';
import { isSameFolded } from './habits.js';

/** Two right spellings: hoà = hòa, kỹ = kĩ, hằng năm = hàng năm, "6 tháng" = "sáu tháng". */
export const isSpelling: Explains = (difference) => {
  const [word, other] = [difference.base[0], difference.target[0]];
  const isOneWord = difference.base.length === 1 && difference.target.length === 1 && word?.id === other?.id;
  if (isOneWord && (word?.kind === 'quantity' || word?.term?.kind === 'spelling')) return true;
  return isSameFolded(difference, (text) => foldSpelling(foldUnicode(text)));
};
