/** What sets a line right whose form departs from the rules: steps for each of its paragraphs. */
import type { FormEdit, ParagraphValues, RunValues, SectionValues } from '../../form/form-edit.js';
import type { ParagraphForm, RunForm } from '../../form/form-facts.js';
import type { FormLine } from '../facts/form-lines.js';
import { isWithin } from './form-findings.js';

/** Whether a row of the rules binds, and its source leaves no doubt: nothing else is put right unasked. */
export const isCertain = ({
  regulated = true,
  confidence,
}: {
  regulated?: boolean;
  confidence: 'high' | 'medium' | 'low';
}): boolean => regulated && confidence !== 'low';

/** Sets those runs of a line that are wrong. What two lines share can be right for one of them only, and stays. */
export function setRuns(
  { paragraph, more, isShared }: FormLine,
  isWrong: (run: RunForm) => boolean,
  set: RunValues,
): FormEdit[] {
  if (isShared) return [];
  return [paragraph, ...more].flatMap((one): FormEdit[] => {
    const runs = one.runs.flatMap((run, index) => (run.text.trim() !== '' && isWrong(run) ? [index] : []));
    const { paragraph: number } = one;
    return runs.length === 0 ? [] : [{ kind: 'runs', paragraph: number, runs, count: one.runs.length, set }];
  });
}

/** Sets the paragraphs of a line that are wrong. */
export function setParagraphs(
  { paragraph, more, isShared }: FormLine,
  isWrong: (paragraph: ParagraphForm) => boolean,
  set: ParagraphValues,
): FormEdit[] {
  if (isShared) return [];
  return [paragraph, ...more]
    .filter(isWrong)
    .map((one) => ({ kind: 'paragraph', paragraph: one.paragraph, set }));
}

/** Sets a section, counted from 0. @param set null where it is left as it is */
export const setSection = (
  section: number,
  { length: count }: readonly unknown[],
  set: SectionValues | null,
): FormEdit[] => (set === null ? [] : [{ kind: 'section', section, count, set }]);

interface Bounded {
  value: number;
  min?: number | undefined;
  max?: number | undefined;
}

/**
 * What a wrong value becomes: of those that the rules allow the one that most of the text has, else the rules' own.
 * @param found each value of the text with how much of it has it
 */
export function rightValue(
  found: Iterable<readonly [value: number, weight: number]>,
  bounds: Bounded,
): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of found)
    if (isWithin(value, bounds)) weights.set(value, (weights.get(value) ?? 0) + weight);
  let [best, most] = [bounds.value, 0];
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}
