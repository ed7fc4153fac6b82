/** The provincial units of any day: provinces.yaml and former-units.yaml taken together. */
import { oncePer } from '../text/once-per.js';
import { isMerged } from './former-units.js';
import type { FormerUnit, FormerUnitsTable } from './schemas/former-units.js';
import type { ProvincesTable } from './schemas/provinces.js';
import type { UnitForm } from './schemas/unit.js';
import { formAt, type Locality } from './unit.js';

/** The tables that say which units there are. */
export interface UnitTables {
  provinces: ProvincesTable;
  formerUnits: FormerUnitsTable;
}

/** All units that exist on a day, in the order of the tables: 63 before 2025-07-01, then 34. */
export function provincesAt({ provinces, formerUnits }: UnitTables, asOf: string): Locality[] {
  return [...provinces.units, ...mergedUnits(formerUnits)].filter((unit) => formAt(unit, asOf) !== null);
}

/** Made once for a table: a draft asks for units of a day hundreds of times. */
const mergedUnits = oncePer((table: FormerUnitsTable): readonly Locality[] => {
  const made = table.units.filter(isMerged).map((unit): Locality => ({ ...unit, code: null }));
  return made;
});

/** Null where no unit of that id exists on the day. */
export function provinceAt(tables: UnitTables, id: string, asOf: string): Locality | null {
  const { provinces, formerUnits } = tables;
  const isIt = (unit: Locality) => unit.id === id && formAt(unit, asOf) !== null;
  return provinces.units.find(isIt) ?? mergedUnits(formerUnits).find(isIt) ?? null;
}

/** Whether the unit is a province or a centrally run city on a day; null on a day on which it does not exist. */
export function cityOrProvince(unit: Locality, asOf: string): UnitForm['level'] | null {
  return formAt(unit, asOf)?.level ?? null;
}

/** The former units whose documents a merged unit takes over, in the table's order; empty for the unmerged. */
export function predecessorsOf({ formerUnits }: UnitTables, unit: Locality): FormerUnit[] {
  return formerUnits.units.filter((former) => isMerged(former) && former.successor === unit.id);
}
