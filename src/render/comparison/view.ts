/** The changes of a unit, and how its line looks when some of them are hidden. */
import type { Change, ComparedUnit, Comparison } from '../../compare/comparison.js';
import { type ClassCounts, type ClassSet, countClasses } from './classes.js';
import type { Segment } from './line.js';
import { placeUnits } from './rows.js';

/** All changes of a unit's own line: of its marker, heading and text, and of the break before it. */
export function changesOf({ label, heading, changes, breaks = [] }: ComparedUnit): Change[] {
  return [...label.changes, ...heading.changes, ...changes, ...breaks];
}

/** Changes by class of the units that are in the comparison, which may be an excerpt. */
export function countChanges(comparison: Comparison): ClassCounts {
  return countClasses(placeUnits(comparison).flatMap(({ unit }) => changesOf(unit)));
}

/** A line as it is shown: where a change is hidden stands the target's text as if it were equal. */
export function hideChanges(segments: readonly Segment[], hidden: ClassSet): Segment[] {
  const shown: Segment[] = [];
  for (const segment of segments) {
    const isHidden = segment.change !== null && hidden.has(segment.change.class);
    if (isHidden && segment.op === 'delete') continue;
    const next: Segment = isHidden ? { op: 'equal', text: segment.text, change: null } : segment;
    const last = shown.at(-1);
    if (last?.op === 'equal' && next.op === 'equal') {
      shown[shown.length - 1] = { ...last, text: last.text + next.text };
    } else {
      shown.push(next);
    }
  }
  return shown;
}
