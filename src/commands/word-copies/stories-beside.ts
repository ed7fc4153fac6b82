/** Headers, footers and notes of the two files of a redline: which are marked, and how it is said of those that are not. */
import type { Comparison } from '../../compare/comparison.js';
import {
  type LeftStory,
  openForEditing,
  type RedlinedCopyTerms,
  type RedlineStep,
  type SettledAs,
} from '../../edit/index.js';
import type { ComparedText } from '../comparing/open-text.js';
import type { CommandContext } from '../terminal/command.js';
import type { StepTerms } from './redline-steps.js';
import { storySteps } from './story-steps.js';

type Words = CommandContext['words'];

export type RevisionReading = 'accept' | 'reject' | 'fail';

/** Without tracked changes, or with them taken, a file is read as it is. */
export const settledAs = (reading: RevisionReading | undefined): SettledAs =>
  reading === 'reject' ? 'reject' : 'accept';

/** The other text's own file, where it is one of Word and prints something else on its pages. */
export function besideOf(
  { outside }: Comparison,
  { source, format }: ComparedText,
  terms: StepTerms & { reading: RevisionReading | undefined },
): RedlinedCopyTerms['beside'] {
  if (source === undefined || format !== 'docx') return null;
  if (!outside.some(({ kind }) => kind === 'header' || kind === 'footer')) return null;
  const file = openForEditing(source.bytes, source.name, true);
  return {
    other: { file, reading: settledAs(terms.reading) },
    compareLines: (own, others) => storySteps(own, others, terms),
  };
}

/** The first comment, which says what the redline is, also says what is not in it. */
export function openedWith(steps: readonly RedlineStep[], lines: readonly string[]): RedlineStep[] {
  const first = lines.length === 0 ? -1 : steps.findIndex(({ comments }) => comments.length > 0);
  return steps.map((step, index) => {
    const [opening, ...more] = step.comments;
    if (index !== first || !opening) return step;
    return { ...step, comments: [{ ...opening, lines: [...opening.lines, ...lines] }, ...more] };
  });
}

/** What of headers, footers and notes could not be marked, a line each. */
export const leftLines = (left: readonly LeftStory[], other: string, words: Words): string[] =>
  left.map(({ kind, text, isOnlyInOther }) => {
    const what = words[`comparison.outside.${kind}`]();
    return words['commands.copy.unmarked']({ what, text: shorten(text), other: isOnlyInOther ? other : '' });
  });

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trim()}…` : text);

const SHOWN = 120;
