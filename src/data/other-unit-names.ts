import { predecessorsOf, provinceAt, provincesAt, type UnitTables } from './provinces.js';
import type { UnitForm } from './schemas/unit.js';
import { formAt, type Locality } from './unit.js';

/**
 * The names of all other provincial units of a day and of those that have ended, each with the unit that it means
 * on the day: what a draft copied from another locality may have left over. Names of the unit itself and of the
 * units that it was formed from are left out, for its own text may speak of them.
 * @param ownId id of the unit whose text it is
 */
export function otherUnitNames(
  tables: UnitTables,
  ownId: string,
  asOf: string,
): { name: string; unit: Locality }[] {
  const own = provinceAt(tables, ownId, asOf);
  const present = provincesAt(tables, asOf)
    .filter(({ id }) => id !== ownId)
    .flatMap((unit) => spellings(formAt(unit, asOf)).map((name) => ({ name, unit })));
  const predecessors = new Set(own === null ? [] : predecessorsOf(tables, own).map(({ id }) => id));
  const ended = tables.formerUnits.units.flatMap((former) => {
    const over = former.nameLost && former.until !== null && former.until <= asOf;
    const unit = provinceAt(tables, former.successor, asOf);
    return over && unit !== null && unit.id !== ownId && !predecessors.has(former.id)
      ? [{ name: former.name, unit }]
      : [];
  });
  return [...present, ...ended];
}

/** The names of units that went into this one and have none today, by which its own text may speak of the past alone. */
export function mergedUnitNames(tables: UnitTables, ownId: string, asOf: string): string[] {
  const own = provinceAt(tables, ownId, asOf);
  if (own === null) return [];
  return predecessorsOf(tables, own)
    .filter(({ nameLost, until }) => nameLost && until !== null && until <= asOf)
    .map(({ name }) => name);
}

/** A name that a person bears counts with its unit word only: "Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh". */
function spellings(form: UnitForm | null): string[] {
  if (form === null) return [];
  return form.fullName === undefined ? [form.name] : [form.fullName, form.place];
}
