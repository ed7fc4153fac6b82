/** Headers, footers and notes of the two files of a redline: which are marked, and how it is said of those that are not. */
import type { Comparison } from '../../compare/comparison.js';
import {
  type LeftStory,
  openForEditing,
  type RedlinedCopyTerms,
  type RedlineStep,
  type SettledAs,
} from '../../edit/index.js';
import { noteText } from '../../text/note-number.js';
import type { Document } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';
import type { ComparedText } from '../comparing/open-text.js';
import type { CommandContext } from '../terminal/command.js';
import { redlineSteps, type StepTerms } from './redline-steps.js';
import { storySteps } from './story-steps.js';

export type RevisionReading = 'accept' | 'reject' | 'fail';

/** Without tracked changes, or with them taken, a file is read as it is. */
export const settledAs = (reading: RevisionReading | undefined): SettledAs =>
  reading === 'reject' ? 'reject' : 'accept';

/**
 * The other text's own file, where it is one of Word and has notes or prints something else on its pages.
 * @param terms as the steps of the body are made
 */
export function besideOf(
  comparison: Comparison,
  { source, format }: ComparedText,
  terms: StepTerms & { reading: RevisionReading | undefined; trees: Record<'base' | 'target', Document> },
): RedlinedCopyTerms['beside'] {
  const { into, trees, reading } = terms;
  const hasNotes = Object.values(trees).some((tree) => selectAll(tree, 'note').length > 0);
  const hasRunning = comparison.outside.some(({ kind }) => kind === 'header' || kind === 'footer');
  if (source === undefined || format !== 'docx' || !(hasNotes || hasRunning)) return null;
  const file = openForEditing(source.bytes, source.name, true);
  const side = into === 'target' ? 'base' : 'target';
  return {
    other: { file, reading: settledAs(reading) },
    compareLines: compareLinesBy(terms),
    otherSteps: hasNotes ? redlineSteps(comparison, trees[side], { ...terms, into: side }) : null,
  };
}

/** How the lines of two stories are compared. */
export const compareLinesBy =
  (terms: StepTerms): NonNullable<RedlinedCopyTerms['beside']>['compareLines'] =>
  (own, others) =>
    storySteps(own, others, terms);

/** What differs beside the body and is not marked, because the other text is no Word file or its notes have no certain place. */
export function unmarkedStories(
  { outside }: Comparison,
  into: 'base' | 'target',
  beside: RedlinedCopyTerms['beside'],
): LeftStory[] {
  return outside.flatMap(({ kind, base, target }): LeftStory[] => {
    if (kind === 'noise' || (kind === 'note' ? beside?.otherSteps : beside)) return [];
    const [own, other] = into === 'target' ? [target, base] : [base, target];
    return [{ kind, text: other ?? own ?? '', isOnlyInOther: false }];
  });
}

/** Notes of a text, without their numbers, which Word counts anew. */
export const notesOf = (tree: Document): string =>
  selectAll(tree, 'note')
    .map(({ value }) => noteText(value).replace(/\s+/g, ''))
    .join('\n');

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
export const leftLines = (
  left: readonly LeftStory[],
  other: string,
  catalogue: CommandContext['catalogue'],
): string[] =>
  left.map(({ kind, text, isOnlyInOther }) => {
    const what = catalogue[`comparison.outside.${kind}`]();
    return catalogue['commands.copy.unmarked']({
      what,
      text: shorten(text),
      other: isOnlyInOther ? other : '',
    });
  });

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trim()}…` : text);

const SHOWN = 120;
