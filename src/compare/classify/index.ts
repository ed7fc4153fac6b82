/** Gives each difference its class: the weakest class that explains it. */
import type { ChangeClass } from '../comparison.js';
import type { Difference, Verdict } from '../text-changes.js';
import type { DifferenceContext, Explains } from './context.js';
import { isCase } from './letter-case.js';
import { isLocalisation } from './localisation.js';
import { isNumbering } from './numbering.js';
import { isReversal } from './reversal.js';
import { isSpelling } from './spelling.js';
import { substanceOf } from './substantive.js';
import { isSuspectedTypo, suspectSide } from './suspected-typo.js';
import { isTypography } from './typography.js';
import { isUnicode } from './unicode.js';
import { findReordered } from './wording.js';

export type { DifferenceContext } from './context.js';

/** From the weakest to the strongest; what none explains is wording, or substance. */
const CLASSES: readonly (readonly [ChangeClass, Explains])[] = [
  ['unicode', isUnicode],
  ['spelling', isSpelling],
  ['typography', isTypography],
  ['case', isCase],
  ['numbering', isNumbering],
  ['localisation', isLocalisation],
  ['suspected-typo', isSuspectedTypo],
];

/** Classes of other words, which no word explains that says the opposite. */
const OF_WORDS: ReadonlySet<ChangeClass> = new Set(['numbering', 'localisation', 'suspected-typo']);

/** @param differences all of one text, because what is gone in one place may be back in another */
export function classify(differences: readonly Difference[], context: DifferenceContext): Verdict[] {
  const reordered = findReordered(differences, context);
  return differences.map((difference): Verdict => {
    const isReversed = isReversal(difference, context);
    const known = CLASSES.find(
      ([name, explains]) => !(isReversed && OF_WORDS.has(name)) && explains(difference, context),
    )?.[0];
    if (known === 'suspected-typo') {
      return { class: known, reasons: [], suspect: suspectSide(difference.base, difference.target) };
    }
    if (known) return { class: known, reasons: [], suspect: null };
    if (reordered.has(difference) && !isReversed)
      return { class: 'wording', reasons: ['reordered'], suspect: null };
    const reasons = substanceOf(difference, context, isReversed);
    return { class: reasons.length > 0 ? 'substantive' : 'wording', reasons, suspect: null };
  });
}
