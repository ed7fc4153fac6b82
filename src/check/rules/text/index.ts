import type { Rule } from '../../engine/rule.js';
import noConfusedWord from './no-confused-word.js';
import noContradictingTotal from './no-contradicting-total.js';
import noDeniedDuty from './no-denied-duty.js';
import noDoubleBlank from './no-double-blank.js';
import noForeignLocality from './no-foreign-locality.js';
import noImpossibleSyllable from './no-impossible-syllable.js';
import noLeftComment from './no-left-comment.js';
import noLeftHighlight from './no-left-highlight.js';
import noLeftoverPlaceholder from './no-leftover-placeholder.js';
import noLookAlikeLetter from './no-look-alike-letter.js';
import noMixedToneMarks from './no-mixed-tone-marks.js';
import noRepeatedSentence from './no-repeated-sentence.js';
import noRepeatedWord from './no-repeated-word.js';
import noReviewRemark from './no-review-remark.js';
import noSetAsideText from './no-set-aside-text.js';
import noSlippedCapital from './no-slipped-capital.js';
import noSlippedMark from './no-slipped-mark.js';
import noSuspectedTypo from './no-suspected-typo.js';
import noTrackedChange from './no-tracked-change.js';
import noUnevenSpacing from './no-uneven-spacing.js';
import noUnpairedMark from './no-unpaired-mark.js';
import noUnwantedWord from './no-unwanted-word.js';
import requireNameCapitals from './require-name-capitals.js';

export const textRules: readonly Rule[] = [
  noRepeatedWord,
  noImpossibleSyllable,
  noSuspectedTypo,
  noLookAlikeLetter,
  noMixedToneMarks,
  noLeftoverPlaceholder,
  noForeignLocality,
  noUnpairedMark,
  noUnevenSpacing,
  noDoubleBlank,
  noSlippedCapital,
  noContradictingTotal,
  noTrackedChange,
  noSetAsideText,
  noLeftComment,
  noLeftHighlight,
  noUnwantedWord,
  noConfusedWord,
  noRepeatedSentence,
  noReviewRemark,
  noDeniedDuty,
  noSlippedMark,
  requireNameCapitals,
];
