import { foldSpelling, foldTypography, foldUnicode } from '../../text/index.js';
import { isSpoken } from '../../wording/index.js';
import type { Difference } from '../text-changes.js';
import type { Explains } from './context.js';
import { isSameFolded } from './habits.js';

/** Quotation marks, kinds of dashes, blanks beside marks, the mark at the end (".", "./." or none), and rules. */
export const isTypography: Explains = (difference, context) =>
  isEndMark(difference, context) ||
  isRule(difference, context) ||
  isQuotationMark(difference) ||
  isSameFolded(difference, (text) => foldTypography(foldSpelling(foldUnicode(text))));

/** With what a heading or a point of a list ends says nothing; a colon says that more follows. */
const isEndMark: Explains = ({ baseText, targetText, baseOffset, targetOffset }, { base, target }) =>
  END_MARK.test(baseText) &&
  END_MARK.test(targetText) &&
  baseOffset + baseText.length === base.line.text.length &&
  targetOffset + targetText.length === target.line.text.length;

const END_MARK = /^[\s.;,/]*$/; // matches "./." and the empty text; not ":" and "a."

/** Put round a title, or left out. */
const isQuotationMark = ({ baseText, targetText }: Difference): boolean =>
  QUOTATION_MARKS.test(baseText) && QUOTATION_MARKS.test(targetText);

const QUOTATION_MARKS = /^[\s"“”„'‘’«»]*$/; // matches "“" and the empty text; not "a"

/** A line of nothing but marks that only one text has: "-----" under the name of the issuer. */
const isRule: Explains = (difference, { base, target }) =>
  (base.line.text === '' || target.line.text === '') &&
  ![...difference.base, ...difference.target].some(isSpoken);
