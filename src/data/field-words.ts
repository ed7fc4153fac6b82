import { isMerged } from './former-units.js';
import { predecessorsOf, provincesAt, type UnitTables } from './provinces.js';
import type { FieldWords } from './term-pattern.js';
import { congressAt, formAt, type Locality } from './unit.js';

/**
 * What the fields of the patterns of terms.yaml stand for on a day.
 * @param ownId id of the unit whose text it is; its own fields stand for nothing without it
 */
export function fieldWords(tables: UnitTables, asOf: string, ownId?: string): FieldWords {
  const units = provincesAt(tables, asOf);
  const own = units.find(({ id }) => id === ownId);
  const cities = units.filter((unit) => formAt(unit, asOf)?.level === 'city');
  const nameOf = (unit: Locality): string => formAt(unit, asOf)?.name ?? '';
  const wasProvince = (unit: Locality): boolean =>
    unit.forms.some((form) => form.level === 'province' && form.name === nameOf(unit));
  return {
    city: cities.map(nameOf),
    newCity: cities.filter(wasProvince).map(nameOf),
    lostName: tables.formerUnits.units
      .filter((unit) => isMerged(unit) && unit.nameLost && unit.until <= asOf)
      .map(({ name }) => name),
    ownName: own === undefined ? [] : [nameOf(own)],
    oldOrdinal: own === undefined ? [] : oldOrdinals(tables, own, asOf),
  };
}

/** Numbers of the congresses before the last of the unit and of the units that it was formed from. */
function oldOrdinals(tables: UnitTables, unit: Locality, asOf: string): string[] {
  const last = congressAt(unit, asOf);
  if (last === null) return [];
  const held = [unit, ...predecessorsOf(tables, unit).filter(isMerged)].flatMap(
    ({ congresses }) => congresses,
  );
  const past = held.filter((one) => one.from < last.from && one.ordinal !== last.ordinal);
  return [...new Set(past.map(({ ordinal }) => ordinal))];
}
