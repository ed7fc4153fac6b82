import type { Profile } from './profile.js';
import type { ProfileLayer } from './resolve-profile.js';

/** What the dated data say of a province or city on a day; the shapes are those of `unitWords` and `congressAt`. */
export interface UnitFacts {
  level: 'province' | 'city';
  words: {
    name: string;
    /** "tỉnh" */
    word: string;
    /** "tỉnh Thái Nguyên", "Thành phố Hồ Chí Minh" */
    unit: string;
    committee: string;
    committeeOfUnit: string;
    place: string;
  };
  /** Null where no congress is on record. */
  congress: { term: string; ordinal: string; name: string } | null;
  /** The regulations to replace; a former unit whose regulation is not known gives its name only. */
  predecessors: NonNullable<Profile['predecessors']>;
  /** What the data are unsure of, by profile field. */
  confirm?: Readonly<Record<string, string>>;
}

/** The layer of a profile that comes from the data of provinces. */
export function unitLayer({ level, words, congress, predecessors, confirm }: UnitFacts): ProfileLayer {
  const values: Profile = {
    level,
    unit: { name: words.name, title: words.unit, self: selfOf(words) },
    committee: { name: words.committee, title: words.committeeOfUnit },
    place: words.place,
    predecessors,
    ...(congress === null ? {} : congressFields(congress)),
  };
  return { source: 'data', values, ...(confirm === undefined ? {} : { confirm }) };
}

/** The unit word with the capital that it has in the full name: "Thành phố" of "Thành phố Hồ Chí Minh". */
function selfOf({ word, unit }: UnitFacts['words']): string {
  const start = unit.slice(0, word.length);
  return start.toLowerCase() === word ? start : word;
}

/** "2025-2030" is printed "2025 - 2030". */
function congressFields({ term, ordinal, name }: NonNullable<UnitFacts['congress']>): Profile {
  return { term: { ordinal, years: term.replace('-', ' - ') }, congress: name };
}
