import { foldSpelling, foldTypography, foldUnicode } from '../../text/index.js';
import type { Explains } from './context.js';
import { isSameFolded } from './habits.js';

/** Kinds of quotation marks and dashes, blanks beside marks, the final "./.". */
export const isTypography: Explains = (difference) =>
  isSameFolded(difference, (text) => foldTypography(foldSpelling(foldUnicode(text))));
