/** Whether an author has touched a unit, a part of it, or a stretch of that part. */
import { type Change, type ComparedUnit, HABIT_CLASSES, type Status } from '../compare/comparison.js';

/** The parts of a unit's own line, each with changes of its own. */
export type UnitPart = 'label' | 'heading' | 'text';
export const UNIT_PARTS = ['label', 'heading', 'text'] as const satisfies readonly UnitPart[];

export function changesOfPart(unit: ComparedUnit, part: UnitPart): readonly Change[] {
  return part === 'text' ? unit.changes : unit[part].changes;
}

/** Ways of writing are nobody's change of the text, unless it is a way of writing that is asked about. */
export const isSubstance = ({ class: name }: Change): boolean => !HABIT_CLASSES.has(name);

/** Whether some of the entries changes that part; a unit without a counterpart is changed as a whole. */
export function isTouched(
  entries: readonly ComparedUnit[],
  part: UnitPart,
  counts: (change: Change) => boolean,
): boolean {
  return entries.some(
    (unit) => unit.base === null || unit.target === null || changesOfPart(unit, part).some(counts),
  );
}

/** Any other letter or mark, but for numbers that follow what was put in or taken out. */
export const isOtherLetters = ({ class: name }: Change): boolean =>
  name !== 'numbering' && name !== 'unicode';

/** Whether the words of the unit's line are changed, whatever their place. */
export const isReworded = (
  entries: readonly ComparedUnit[],
  counts: (change: Change) => boolean = isSubstance,
): boolean => UNIT_PARTS.some((part) => isTouched(entries, part, counts));

const ELSEWHERE: ReadonlySet<Status> = new Set<Status>(['moved', 'split', 'merged']);

export const standsElsewhere = ({ status }: ComparedUnit): boolean => ELSEWHERE.has(status);

/** A stretch of a text, from its first character to after its last; of an insertion in the other text it is empty. */
export interface TextSpan {
  from: number;
  to: number;
}

export const baseSpan = ({ base, baseOffset }: Change): TextSpan => ({
  from: baseOffset,
  to: baseOffset + base.length,
});

export const targetSpan = ({ target, targetOffset }: Change): TextSpan => ({
  from: targetOffset,
  to: targetOffset + target.length,
});

/** Whether they share a character; an empty stretch meets also what it stands at the edge of. */
export function meets(a: TextSpan, b: TextSpan): boolean {
  const isEmpty = a.from === a.to || b.from === b.to;
  return isEmpty ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to;
}
