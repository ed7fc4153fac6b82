/** Letters that somebody before us lost: the replacement character (U+FFFD) stands in the file itself. */
import { type Finding, reporter } from '../findings/finding.js';
import type { Block } from './block.js';
import type { messages } from './messages.vi.js';

const report = reporter<typeof messages>();

const REPLACED = /\ufffd/g;

/** One finding that counts them, at the first of them; none where the reader has said that bytes were damaged. */
export function reportReplaced(blocks: readonly Block[], findings: readonly Finding[]): Finding[] {
  if (findings.some(({ ruleId }) => ruleId === 'read.damagedBytes')) return [];
  const holding = blocks.filter(({ text }) => text.includes('\ufffd'));
  const count = holding.reduce((sum, { text }) => sum + (text.match(REPLACED)?.length ?? 0), 0);
  if (count === 0) return [];
  return [report('read.lostLetters', { count }, { origin: holding[0]?.origin.slice(0, 1) ?? [] })];
}
