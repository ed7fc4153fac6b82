/** A province or centrally run city: what it is called and what it is, by date. */
import { isInForce } from './dated-range.js';
import type { Congress, UnitForm } from './schemas/unit.js';

/** A unit of any time; `code` is null for units of before the merger. */
export interface Locality {
  id: string;
  code: string | null;
  forms: readonly UnitForm[];
  aliases: readonly string[];
  congresses: readonly Congress[];
}

/** Name and level of the unit on a day; null on a day on which it does not exist. */
export function formAt(unit: Locality, asOf: string): UnitForm | null {
  return unit.forms.find((form) => isInForce(form, asOf)) ?? null;
}

/** The last congress held by a day, null where none is on record. The ordinal is also that of the committee. */
export function congressAt(unit: Locality, asOf: string): Congress | null {
  return unit.congresses.findLast((held) => held.from <= asOf) ?? null;
}
