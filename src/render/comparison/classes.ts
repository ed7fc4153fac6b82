/** The classes of change as renderers order and count them. */
import type { Change, ChangeClass } from '../../compare/comparison.js';

/** As in compare/comparison.ts; a record, so that the compiler asks here for a class that is added there. */
const STRENGTH: Record<ChangeClass, number> = {
  unicode: 0,
  spelling: 1,
  typography: 2,
  case: 3,
  numbering: 4,
  localisation: 5,
  'suspected-typo': 6,
  wording: 7,
  substantive: 8,
};

/** From the strongest to the weakest, as they are listed. */
export const CLASSES = (Object.keys(STRENGTH) as ChangeClass[]).toSorted((a, b) => STRENGTH[b] - STRENGTH[a]);

/** Classes that are counted and not shown, or that only habit explains. */
export type ClassSet = ReadonlySet<ChangeClass>;

export type ClassCounts = Record<ChangeClass, number>;

export function countClasses(changes: readonly Change[]): ClassCounts {
  const counts = Object.fromEntries(CLASSES.map((name) => [name, 0])) as ClassCounts;
  for (const change of changes) counts[change.class] += 1;
  return counts;
}

/** The strongest class among changes, null for none. */
export function strongestClass(changes: readonly Change[]): ChangeClass | null {
  return CLASSES.find((name) => changes.some((change) => change.class === name)) ?? null;
}

/** Above every class for what has no counterpart: a whole unit added or removed is substance. */
export const strengthOf = (name: ChangeClass | null): number => (name === null ? -1 : STRENGTH[name]);
