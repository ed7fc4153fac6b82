/** The form of former-units.yaml. */
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

const phrases = z.array(z.string().min(1)).min(1);

/** By what a sentence tells that it speaks of the time of the former unit, so that the name stays. */
const namesStay = z.strictObject({
  words: phrases,
  /** Those that tell it only before a Roman numeral: "khóa XII". */
  beforeNumeral: phrases,
  ...provenance,
});
export type NamesStay = z.infer<typeof namesStay>;

export const formerUnitsTable = z.strictObject({ namesStay, units: z.array(formerUnit) });
export type FormerUnitsTable = z.infer<typeof formerUnitsTable>;
