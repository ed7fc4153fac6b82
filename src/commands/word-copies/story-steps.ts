/** The lines of two headers, footers or notes compared as the body is, as steps for the file of one of them. */
import { compareRegulations } from '../../compare/compare-regulations.js';
import type { LineOfStory, RedlineStep } from '../../edit/index.js';
import { normalizeText } from '../../text/normalize.js';
import type { Document } from '../../tree/nodes.js';
import { pageOf } from '../../tree/page-of.js';
import { redlineSteps, type StepTerms } from './redline-steps.js';

/** @returns steps without comments, which Word allows in no header or footer */
export function storySteps(
  own: readonly LineOfStory[],
  other: readonly LineOfStory[],
  terms: StepTerms,
): RedlineStep[] {
  const [tree, beside] = [treeOf(own), treeOf(other)];
  const [base, target] = terms.into === 'target' ? [beside, tree] : [tree, beside];
  return redlineSteps(compareRegulations(base, target), tree, terms).map((step) => ({
    ...step,
    comments: [],
  }));
}

/** A note is no part of the numbering of the text, whatever its lines begin with. */
const treeOf = (lines: readonly LineOfStory[]): Document =>
  pageOf(
    lines.map(({ paragraph, text }) => ({
      value: normalizeText(text),
      data: { origin: [{ start: 0, paragraph }] },
    })),
  );
