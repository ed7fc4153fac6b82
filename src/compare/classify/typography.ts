import { foldSpelling, foldTypography, foldUnicode } from '../../text/index.js';
import { isSpoken } from '../../wording/index.js';
import { spellSame } from '../said.js';
import type { Difference } from '../text-changes.js';
import type { Explains } from './context.js';
import { isSameFolded } from './habits.js';

/** Marks and blanks: which of them stand there, and whether any do. The words are the same. */
export const isTypography: Explains = (difference, context) =>
  isEndMark(difference, context) ||
  isRule(difference, context) ||
  isQuotationMark(difference) ||
  isPunctuation(difference) ||
  isBlank(difference) ||
  isSameFolded(difference, foldMarks);

/** A comma more or less, a semicolon for a full stop; not beside a figure, of which the mark may be a part ("1,5"). */
function isPunctuation({ base, target, baseText, targetText, before, after }: Difference): boolean {
  if (![baseText, targetText].every((text) => PUNCTUATION.test(text))) return false;
  if (![...base, ...target].every(({ kind }) => kind === 'punctuation')) return false;
  return !(/\d$/.test(before) && /^\d/.test(after));
}

const PUNCTUATION = /^[\s.,;:!?…"“”„'‘’«»()[\]–—-]*$/; // matches ", " and "("; not "%", "/", "+" and "<"

/** "côngtác" and "công tác": the same letters, cut otherwise. */
function isBlank({ base, target, baseText, targetText }: Difference): boolean {
  if (base.length === 0 || target.length === 0) return false;
  if ([...base, ...target].some(({ kind }) => kind === 'number' || kind === 'quantity')) return false;
  if (!spellSame(base, target)) return false;
  const letters = lettersOf(baseText);
  return letters !== '' && letters === lettersOf(targetText);
}

const lettersOf = (text: string): string =>
  foldTypography(foldSpelling(foldUnicode(text))).replace(/[\s.,;:]+/g, '');

/** Kinds of marks and blanks; and "30 m²", "30 m2" and "30m2" are one measure. */
const foldMarks = (text: string): string =>
  foldTypography(foldSpelling(foldUnicode(text)))
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replace(/(?<=\d) (?=\p{L})/gu, '');

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
