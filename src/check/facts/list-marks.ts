/** Holds the marks with which the lines of a list begin and end against those that the rules ask for. */
import type { RuleSet } from '../../form/rule-set.js';

export type ListMarks = RuleSet['lists'][keyof RuleSet['lists']];

export interface MarkFault {
  /** Index of the first line that has it. */
  index: number;
  times: number;
  kind: 'lead' | 'end';
  actual: string;
  expected: string;
}

/**
 * The faults of a list, those alike told once: whoever ends a line with a comma ends all so.
 * @param lines each with its printed marker ("-", or empty) and its text
 */
export function findMarkFaults(
  lines: readonly { label: string; text: string }[],
  { lead, each, last, lastAccepted }: ListMarks,
): MarkFault[] {
  const faults = new Map<string, MarkFault>();
  const add = (fault: Omit<MarkFault, 'times'>): void => {
    const key = [fault.kind, fault.actual, fault.expected].join('\n');
    const known = faults.get(key);
    if (known) known.times++;
    else faults.set(key, { ...fault, times: 1 });
  };
  for (const [index, { label, text }] of lines.entries()) {
    const wanted = index === lines.length - 1 ? [last, ...lastAccepted] : [each];
    const end = /(?<![.,;:/])[.,;:/]*$/u.exec(text.trim())?.[0] ?? '';
    if (label !== lead.trim()) add({ index, kind: 'lead', actual: label, expected: lead.trim() });
    if (!wanted.includes(end)) add({ index, kind: 'end', actual: end, expected: wanted[0] ?? '' });
  }
  return [...faults.values()];
}
