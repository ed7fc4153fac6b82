import { nearest } from '../text/nearest.js';
import { isMerged } from './former-units.js';
import { initialsKey, nameKey, withoutMarks } from './name-key.js';
import { provincesAt, type UnitTables } from './provinces.js';
import type { FormerUnit } from './schemas/former-units.js';
import type { LevelsTable } from './schemas/levels.js';
import type { Locality } from './unit.js';
import { splitUnitWord } from './unit-word.js';

export interface ProvinceMatch {
  /** The unit of the day asked for. */
  unit: Locality;
  /** The unit of an earlier day that was named; absent where the name is one of the unit itself. */
  viaFormer?: FormerUnit;
}

export type ProvinceAnswer =
  | ({ kind: 'found' } & ProvinceMatch)
  | { kind: 'ambiguous'; candidates: ProvinceMatch[] }
  | { kind: 'unknown'; nearest: string[] };

/**
 * The provincial unit that a user's words mean on a day.
 *
 * Marks, case, spaces and punctuation do not count; the unit word may stand before the name or be missing
 * ("tỉnh Thái Nguyên", "TP.HCM"); initials do where they are those of one unit only ("TN" is ambiguous). A unit
 * that has ended answers with the one that holds its territory, and `viaFormer` says which was named.
 * @param asOf ISO date
 */
export function findProvince(
  query: string,
  tables: UnitTables & { levels: LevelsTable },
  asOf: string,
): ProvinceAnswer {
  const present = provincesAt(tables, asOf);
  const units: Spelled[] = present.map((unit) => ({ match: { unit }, names: namesOf(unit, asOf) }));
  const ended = endedUnits(tables.formerUnits.units, present, asOf);
  const keys = spellingsOf(query, tables.levels)
    .map(nameKey)
    .filter((key) => key !== '');
  const matches = firstFound([
    () => matching(units, keys, nameKey),
    () => matching(ended, keys, nameKey),
    () => matching(units, keys, initialsKey),
    () => matching(ended, keys, initialsKey),
  ]);
  const [only] = matches;
  if (only === undefined) return { kind: 'unknown', nearest: nearestNames(query, [...units, ...ended]) };
  return matches.length > 1 ? { kind: 'ambiguous', candidates: matches } : { kind: 'found', ...only };
}

/** What the first search that finds something finds: a run over thousands of communes asks for a province each time. */
function firstFound(searches: readonly (() => ProvinceMatch[])[]): ProvinceMatch[] {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

interface Spelled {
  match: ProvinceMatch;
  names: string[];
}

/** Names of the day and of later ones ("Huế" means tỉnh Thừa Thiên Huế on a day of 2022); what is over is below. */
function namesOf(unit: Locality, asOf: string): string[] {
  const names = unit.forms.filter(({ to }) => to === null || asOf < to).map(({ name }) => name);
  return [...new Set(names), ...unit.aliases];
}

/** Former units that are over on the day, each with the unit that holds its territory then. */
function endedUnits(
  formerUnits: readonly FormerUnit[],
  present: readonly Locality[],
  asOf: string,
): Spelled[] {
  return formerUnits.flatMap((former) => {
    if (!former.nameLost || former.until === null || former.until > asOf) return [];
    const unit = present.find(({ id }) => id === former.successor);
    if (unit === undefined) return [];
    const names = isMerged(former) ? [former.name, ...former.aliases] : [former.name];
    return [{ match: { unit, viaFormer: former }, names }];
  });
}

function matching(units: readonly Spelled[], keys: readonly string[], keyOf: (name: string) => string) {
  return units
    .filter(({ names }) => names.some((name) => keys.includes(keyOf(name))))
    .map(({ match }) => match);
}

/** The words as they are, and without a unit word before them ("tỉnh Bắc Giang", "TP.HCM", "T. Nghệ An"). */
function spellingsOf(query: string, { levels }: LevelsTable): string[] {
  const provincial = levels.filter(({ tier }) => tier === 'provincial');
  return [query, ...splitUnitWord(withoutMarks(query), provincial).map(({ name }) => name)];
}

function nearestNames(query: string, units: readonly Spelled[]): string[] {
  const candidates = units.map(({ names }) => names[0] ?? '');
  return nameKey(query) === '' ? [] : nearest(query, candidates, { key: nameKey });
}
