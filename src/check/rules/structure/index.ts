import type { Rule } from '../../engine/rule.js';
import noBrokenReference from './no-broken-reference.js';
import noEmptyProvision from './no-empty-provision.js';
import noHeadingWithoutText from './no-heading-without-text.js';
import noRepeatedNumber from './no-repeated-number.js';
import noSkippedLevel from './no-skipped-level.js';
import requireClosingMark from './require-closing-mark.js';
import requireConsecutiveNumbers from './require-consecutive-numbers.js';

export const structureRules: readonly Rule[] = [
  requireConsecutiveNumbers,
  noRepeatedNumber,
  noSkippedLevel,
  noEmptyProvision,
  noHeadingWithoutText,
  noBrokenReference,
  requireClosingMark,
];
