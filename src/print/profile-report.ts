/** What the officer is told after a profile was written: where it is, what to do with it, and what it leaves open. */
import type { Catalogue } from '../messages/catalogue.js';
import { wrapText } from './wrap.js';

export interface ProfileReport {
  file: string;
  /** "tỉnh Thái Nguyên" */
  unit: string;
  /** Questions without an answer: their option, without dashes, and what they ask for. */
  open: readonly { option: string; label: string }[];
}

/** @param width columns of the terminal */
export function printProfileReport(
  { file, unit, open }: ProfileReport,
  words: Catalogue,
  width: number,
): string {
  const lines = [words['print.profileWritten']({ file, unit }), words['print.profileUse']({ file })];
  const left = open.map(({ option, label }) => `  - ${label} (--${option})`);
  const paragraphs = [
    lines.join('\n'),
    ...(left.length === 0 ? [] : [[wrapText(words['print.profileOpen'](), { width }), ...left].join('\n')]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
