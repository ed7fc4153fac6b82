import { type Finding, reporter } from '../findings/finding.js';
import type { SetAside } from '../form/review-facts.js';
import type { messages } from './messages.vi.js';

const report = reporter<typeof messages>();

/** One finding for each stretch of words that is struck through, hidden or white on white, at its place. */
export function reportAsides(asides: readonly SetAside[]): Finding[] {
  return asides.map(({ how, text, place }) =>
    report(`read.${how}Text`, { text }, { origin: [{ start: 0, ...place }] }),
  );
}

/**
 * "4" struck before ". Bốn.": a number whose mark and text still stand is still the number of that text, so that it stays in its line.
 * @param after the text that follows
 */
export function isNumberOf(struck: string, after: string): boolean {
  return /^\s*(?:\d{1,3}[a-zđ]?|[a-zđ])\s*$/u.test(struck) && /^\s*[.)](?!\d)\s*\S/u.test(after);
}
