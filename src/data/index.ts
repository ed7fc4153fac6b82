/** Dated data: which units, bodies, terms and instruments there are on a given day. Values in, values out. */
export {
  type Body,
  type BodyStanding,
  bodiesAt,
  bodyAt,
  bodyName,
  bodyOf,
  type Duty,
  type DutyHolder,
  dutyHolderAt,
} from './bodies.js';
export { type DatedRange, isInForce } from './dated-range.js';
export {
  findInstrument,
  type InstrumentAnswer,
  type InstrumentQuery,
  namesItsYear,
  sameNumber,
} from './find-instrument.js';
export { findProvince, type ProvinceAnswer, type ProvinceMatch } from './find-province.js';
export { type TermHit, termFinder } from './find-terms.js';
export { type FormerUnit, isMerged, lostNames } from './former-units.js';
export {
  beginsOn,
  type Instrument,
  type InstrumentStatus,
  instrumentOf,
  regulationsOf,
  type Standing,
  standingAt,
} from './instruments.js';
export { bodiesOfLayout, type Layout, layoutsAt } from './layouts.js';
export { type Level, type LevelId, levelById } from './levels.js';
export { type NamedUnit, type UnitWords, unitWords, withUnit } from './names.js';
export { afterBodyName, findOtherPlace, type OtherPlace } from './other-places.js';
export { otherUnitNames } from './other-unit-names.js';
export { findPartyCell, type PartyCell } from './party-cells.js';
export type { Confidence } from './provenance.js';
export {
  cityOrProvince,
  type Province,
  predecessorsOf,
  provinceAt,
  provincesAt,
  type UnitTables,
} from './provinces.js';
export {
  type DatedData,
  fileOfTable,
  parseTables,
  TABLE_NAMES,
  type TableName,
  tableSchemas,
} from './tables.js';
export {
  type ObsoleteTerm,
  patternsAt,
  type Replacement,
  replacementAt,
  type TextOwner,
  termInstrumentsAt,
  termsObsoleteAt,
} from './terms.js';
export { TIERS, type Tier } from './tiers.js';
export { type Congress, congressAt, formAt, type Locality, type UnitForm } from './unit.js';
export { type NameOfLevel, parseCommune } from './unit-word.js';
export { parseWordPairs, type WordPairs } from './word-pairs.js';
