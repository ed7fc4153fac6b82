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
