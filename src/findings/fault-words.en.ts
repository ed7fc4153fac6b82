/** The words of `fault-words.vi.ts` in English. */
import type { ValueFault } from './value-fault.js';

export const wordFault = ({ fault, wanted }: ValueFault): string => FAULTS[fault](wanted);

const FAULTS: Record<ValueFault['fault'], (wanted: string) => string> = {
  missing: () => 'a value is missing',
  missingChoice: (wanted) => `a value is missing (one of: ${wanted})`,
  type: (wanted) => `the value must be: ${wanted}`,
  choice: (wanted) => `the value must be one of: ${wanted}`,
  unknown: () => 'there is no such field',
  tooSmall: (wanted) => `the value must not be less than ${wanted}`,
  tooLarge: (wanted) => `the value must not be more than ${wanted}`,
  outOfBounds: () => 'value must lie between min and max',
  noField: () => 'a profile has no field of that name',
  day: () => 'a day is written as 31/12/2026 or 2026-12-31',
  other: () => 'the value has not the form that is wanted',
};
