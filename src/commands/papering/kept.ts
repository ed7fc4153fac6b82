/** What a comparison with reasons does not show: differences that nobody decides. */
import type { Change, ChangeClass, ComparedUnit } from '../../compare/comparison.js';

const LOOKS: ReadonlySet<ChangeClass> = new Set(['unicode', 'spelling', 'typography', 'case']);

/** Whether a change is only of dots, blanks, capitals and lettering. */
export const isLook = (change: Change): boolean => LOOKS.has(change.class);

/** The changes of a unit's own line that somebody decided. A number that only follows others is none. */
export function decidedChanges({ label, heading, changes, breaks = [] }: ComparedUnit): Change[] {
  const ofLabel = label.changes.filter((change) => change.class !== 'numbering');
  return [...ofLabel, ...heading.changes, ...changes, ...breaks].filter((change) => !isLook(change));
}

/** Whether a provision stays as it is with all that is in it, at its place. */
export function isKept(unit: ComparedUnit): boolean {
  const { base, target, status, clauses } = unit;
  const isInPlace = base !== null && target !== null && !['moved', 'split', 'merged'].includes(status);
  return isInPlace && decidedChanges(unit).length === 0 && clauses.every(isKept);
}
