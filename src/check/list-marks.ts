/** How the lines of a list begin and end, against what the rules ask. */
import type { RuleSet } from '../render/docx/rule-set.js';

export type ListMarks = RuleSet['lists'][keyof RuleSet['lists']];

export interface MarkFault {
  /** Index of the line. */
  index: number;
  kind: 'lead' | 'end';
  actual: string;
  expected: string;
}

/** @param lines each with its printed marker ("-", or empty) and its text */
export function findMarkFaults(
  lines: readonly { label: string; text: string }[],
  { lead, each, last, lastAccepted }: ListMarks,
): MarkFault[] {
  return lines.flatMap(({ label, text }, index): MarkFault[] => {
    const isLast = index === lines.length - 1;
    const wanted = isLast ? [last, ...lastAccepted] : [each];
    const end = /[.,;:/]*$/u.exec(text.trim())?.[0] ?? '';
    const faults: MarkFault[] = [];
    if (label !== lead.trim()) faults.push({ index, kind: 'lead', actual: label, expected: lead.trim() });
    if (!wanted.includes(end)) faults.push({ index, kind: 'end', actual: end, expected: wanted[0] ?? '' });
    return faults;
  });
}
