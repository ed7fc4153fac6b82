import { levelById } from './levels.js';
import type { Level, LevelId, LevelsTable } from './schemas/levels.js';

/** What `unitWords` needs to know of a unit: a unit's form of a day, or a commune's name and level. */
export interface NamedUnit {
  level: LevelId;
  name: string;
  place?: string | undefined;
  fullName?: string | undefined;
  afterCommittee?: string | undefined;
}

/** The words that a document uses of a unit and its bodies, in the spelling of the data ("ủy", not "uỷ"). */
export interface UnitWords {
  name: string;
  /** "tỉnh" */
  word: string;
  /** "tỉnh Thái Nguyên"; inside a sentence */
  unit: string;
  /** "Tỉnh ủy" */
  committee: string;
  /** "Tỉnh ủy Thái Nguyên" */
  committeeOfUnit: string;
  /** "TỈNH ỦY THÁI NGUYÊN" */
  committeeCapitals: string;
  /** "Đảng bộ tỉnh" */
  organisation: string;
  /** "Đảng bộ tỉnh Thái Nguyên" */
  organisationOfUnit: string;
  /** "ĐẢNG BỘ TỈNH THÁI NGUYÊN": above the committee of a commune */
  organisationCapitals: string;
  /** "Hội đồng nhân dân tỉnh" */
  council: string;
  /** "Ủy ban nhân dân tỉnh" */
  peoplesCommittee: string;
  /** "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh" */
  front: string;
  /** In the date line: "Thái Nguyên", "TP. Hồ Chí Minh" */
  place: string;
}

/** The words of a unit: give the unit's form of the day (`formAt`), or a commune's name and level. */
export function unitWords(unit: NamedUnit, levels: LevelsTable): UnitWords {
  const level = levelById(levels, unit.level);
  const full = unit.fullName ?? `${level.word} ${unit.name}`;
  const committeeOfUnit = `${level.committee.words} ${afterCommittee(unit, level, full)}`;
  const organisationOfUnit = withUnit(level.organisation, level, full);
  return {
    name: unit.name,
    word: level.word,
    unit: full,
    committee: level.committee.words,
    committeeOfUnit,
    committeeCapitals: committeeOfUnit.toUpperCase(),
    organisation: level.organisation,
    organisationOfUnit,
    organisationCapitals: organisationOfUnit.toUpperCase(),
    council: level.council,
    peoplesCommittee: level.peoplesCommittee,
    front: level.front,
    place: unit.place ?? placeOf(unit.name, level),
  };
}

/** "Đảng bộ tỉnh" and "tỉnh Thái Nguyên" give "Đảng bộ tỉnh Thái Nguyên"; for any body named after the unit word. */
export function withUnit(body: string, { word }: { word: string }, unit: string): string {
  return body.endsWith(word) ? `${body.slice(0, -word.length)}${unit}` : `${body} ${unit}`;
}

function afterCommittee(unit: NamedUnit, level: Level, full: string): string {
  return unit.afterCommittee ?? (level.committee.named ? full : unit.name);
}

/** A name of one syllable, or a number, takes the unit word in a date line: "Phường Kép", "Phường 12" (Hướng dẫn 36-HD/VPTW). */
function placeOf(name: string, { word }: Level): string {
  return name.includes(' ') ? name : `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${name}`;
}
