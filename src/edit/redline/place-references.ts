/** Where the references to notes stand in the steps of a redline: behind which letter of which step. */
import type { Markup } from '../markup.js';
import { isMarkup } from '../markup-tree.js';
import { lettersOf, placedRuns, textOfRunChild } from '../paragraph-text.js';
import { isReference, type NoteKind } from './note-signs.js';
import { type PlacedStep, placeSteps, type Target } from './place-steps.js';
import type { RedlineStep } from './step.js';

/** A reference of one of the files. */
export interface NoteReferenceAt {
  kind: NoteKind;
  id: string;
  run: Markup;
  /** Which step it stands in, by index. */
  step: number;
  /** How many letters of the step stand before it. */
  letters: number;
  /** Set where it stands behind them in a paragraph of which no step says anything: one that holds a full stop alone is no line. */
  isBesideSteps?: true;
}

/** The letters of a step, those that part the cells of a row left out; as many characters as the text itself. */
export const lettersOfStep = ({ text, isRow }: RedlineStep): ReturnType<typeof lettersOf> =>
  lettersOf(isRow ? text.replace(/(^|\s)\|(?=\s|$)/g, '$1 ') : text);

/**
 * @returns null where one of them has no place among the steps
 * @throws Failure edit.unplaced where the file does not hold the words of a step
 */
export function placeReferences(
  steps: readonly RedlineStep[],
  targets: ReadonlyMap<number, readonly Target[]>,
): NoteReferenceAt[] | null {
  const placed = placeSteps(steps, targets);
  const indices = new Map(steps.map((step, index) => [step, index]));
  const stretches = new Map<Target, Stretch[]>();
  for (const one of placed)
    for (const stretch of stretchesOf(one, indices.get(one.step) as number)) {
      const known = stretches.get(stretch.target);
      if (known) known.push(stretch);
      else stretches.set(stretch.target, [stretch]);
    }
  const found: NoteReferenceAt[] = [];
  let last: Stretch | undefined;
  for (const target of [...targets.values()].flat()) {
    const own = stretches.get(target) ?? [];
    for (const { kind, id, run, before } of referencesIn(target.element)) {
      const holder = own.findLast(({ from }) => from < before) ?? own[0];
      if (holder) found.push({ kind, id, run, step: holder.step, letters: lettersBefore(holder, before) });
      else if (last)
        found.push({
          kind,
          id,
          run,
          step: last.step,
          letters: lettersBefore(last, last.to),
          isBesideSteps: true,
        });
      else return null;
    }
    last = own.at(-1) ?? last;
  }
  return found.toSorted((one, other) => one.step - other.step || one.letters - other.letters);
}

/** How many letters of its step stand before a letter of a stretch. */
const lettersBefore = ({ skipped, from, to }: Stretch, before: number): number =>
  skipped + Math.min(Math.max(before, from), to) - from;

/** Letters of a paragraph that a step takes up. */
interface Stretch {
  target: Target;
  from: number;
  to: number;
  step: number;
  /** How many letters of the step stand before them. */
  skipped: number;
}

function stretchesOf({ step, placements }: PlacedStep, index: number): Stretch[] {
  const length = placements.reduce((sum, { from, to }) => sum + to - from, 0);
  // A number that Word prints by itself comes first.
  let skipped = lettersOfStep(step).text.length - length;
  return placements.map(({ target, from, to }) => {
    const stretch = { target, from, to, step: index, skipped };
    skipped += to - from;
    return stretch;
  });
}

/** The references of a paragraph, each with the number of letters before it. */
function referencesIn(paragraph: Markup): { kind: NoteKind; id: string; run: Markup; before: number }[] {
  let text = '';
  return placedRuns(paragraph).flatMap(({ element }) =>
    element.children.flatMap((node) => {
      if (!isMarkup(node)) return [];
      if (!isReference(node)) {
        text += element.name === 'w:r' ? (textOfRunChild(node) ?? '') : '';
        return [];
      }
      const kind = node.name === 'w:endnoteReference' ? ('endnote' as const) : ('footnote' as const);
      const before = lettersOf(text).text.length;
      return [{ kind, id: node.attributes['w:id'] ?? '', run: element, before }];
    }),
  );
}
