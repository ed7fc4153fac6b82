/** The 63 provincial units of before 2025-07-01 and what each became. */
import type { FormerUnit, FormerUnitsTable, MergedUnit } from './schemas/former-units.js';

export function isMerged(unit: FormerUnit): unit is MergedUnit {
  return unit.fate === 'merged';
}

/** Names that no provincial unit bears on a day, although one did; to be flagged only after the word for a province. */
export function lostNames({ units }: FormerUnitsTable, asOf: string): string[] {
  return units
    .filter((unit) => unit.nameLost && unit.until !== null && unit.until <= asOf)
    .map((unit) => unit.name);
}
