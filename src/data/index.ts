/** Dated data: which units, bodies, terms and instruments there are on a given day. Values in, values out. */
export { type BodyStanding, bodiesAt, bodyAt, bodyName, bodyOf, dutyHolderAt } from './bodies.js';
export { isInForce } from './dated-range.js';
export {
  findInstrument,
  type InstrumentAnswer,
  type InstrumentQuery,
  namesItsYear,
  sameNumber,
} from './find-instrument.js';
export { findProvince, type ProvinceAnswer, type ProvinceMatch } from './find-province.js';
export { type TermFinder, type TermHit, termFinder } from './find-terms.js';
export { isMerged, lostNames } from './former-units.js';
export { beginsOn, instrumentOf, regulationsOf, type Standing, standingAt } from './instruments.js';
export { isSameIssuer, issuerInSentence } from './issuer-names.js';
export { bodiesOfLayout, layoutsAt } from './layouts.js';
export { committeeWords, levelById } from './levels.js';
export { type NamedUnit, type UnitWords, unitWords, withUnit } from './names.js';
export { afterBodyName, findOtherPlace } from './other-places.js';
export { mergedUnitNames, otherUnitNames } from './other-unit-names.js';
export { findPartyCell } from './party-cells.js';
export { cityOrProvince, predecessorsOf, provinceAt, provincesAt, type UnitTables } from './provinces.js';
export type { Body, Duty, DutyHolder } from './schemas/bodies.js';
export type { DatedRange } from './schemas/dated-range.js';
export type { FormerUnit, NamesStay } from './schemas/former-units.js';
export type { Instrument, InstrumentStatus } from './schemas/instruments.js';
export type { Layout } from './schemas/layouts.js';
export type { Level, LevelId, LevelsTable, TierWords } from './schemas/levels.js';
export type { OtherPlace } from './schemas/other-places.js';
export type { PaperSender } from './schemas/paper-senders.js';
export type { PartyCell } from './schemas/party-cells.js';
export type { Confidence } from './schemas/provenance.js';
export type { Province } from './schemas/provinces.js';
export type { DatedData } from './schemas/tables.js';
export type { ObsoleteTerm, Replacement } from './schemas/terms.js';
export type { Congress, UnitForm } from './schemas/unit.js';
export type { WordPairs } from './schemas/word-pairs.js';
export type { ClerksSlips, Confusion, WrittenName } from './slips.js';
export { findSpecialZone } from './special-zones.js';
export { fileOfTable, TABLE_NAMES, type TableName } from './tables.js';
export { patternsAt, replacementAt, type TextOwner, termInstrumentsAt, termsObsoleteAt } from './terms.js';
export { TIERS, type Tier } from './tiers.js';
export { congressAt, formAt, type Locality } from './unit.js';
export { type NameOfLevel, parseCommune } from './unit-word.js';
