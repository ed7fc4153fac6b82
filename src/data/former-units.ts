/** The 63 provincial units of before 2025-07-01 and what each became. */
import { z } from 'zod';
import { isoDate } from './dated-range.js';
import { provenance } from './provenance.js';
import { unitFields } from './unit.js';

const fate = {
  /** Without the unit word. */
  name: z.string(),
  /** Id in provinces.yaml of the unit that holds the territory now. */
  successor: z.string(),
  /** Whether no provincial unit bears the name any more. */
  nameLost: z.boolean(),
};

export const mergedUnit = z.strictObject({
  ...unitFields,
  ...fate,
  fate: z.literal('merged'),
  /** First day on which the unit no longer exists. */
  until: isoDate,
});
export type MergedUnit = z.infer<typeof mergedUnit>;

export const unchangedUnit = z.strictObject({
  id: z.string(),
  ...fate,
  fate: z.literal('unchanged'),
  /** First day on which it no longer bears this name; null where it still does. */
  until: isoDate.nullable(),
  ...provenance,
});

export const formerUnit = z.discriminatedUnion('fate', [mergedUnit, unchangedUnit]);
export type FormerUnit = z.infer<typeof formerUnit>;

export const formerUnitsTable = z.strictObject({ units: z.array(formerUnit) });
export type FormerUnitsTable = z.infer<typeof formerUnitsTable>;

export function isMerged(unit: FormerUnit): unit is MergedUnit {
  return unit.fate === 'merged';
}

/** Names that no provincial unit bears on a day, although one did; to be flagged only after the word for a province. */
export function lostNames({ units }: FormerUnitsTable, asOf: string): string[] {
  return units
    .filter((unit) => unit.nameLost && unit.until !== null && unit.until <= asOf)
    .map((unit) => unit.name);
}
