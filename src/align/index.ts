/**
 * Two trees to their mapping: the one place that pairs things, for comparison, coverage and matrix. What checks its
 * files stands apart, in `*-schema.ts`: to load zod takes longer than to align two regulations.
 */
export { type AlignOptions, alignPrepared, alignTrees } from './align-trees.js';
export {
  type LevelMap,
  type Locality,
  levelTerms,
  nameTerms,
  OWN_TIER,
  PLACE_CONCEPTS,
  type Tier,
} from './level-map.js';
export { buildLexicon, joinLexicons, type Lexicon, type Term, type TermKind } from './lexicon.js';
export { localityReader, type Place } from './locality.js';
export type { Evidence, Link, LinkKind, Mapping } from './mapping.js';
export type { Pins } from './pins.js';
export { type PreparedText, prepareText } from './prepared-text.js';
export type { Unit, UnitKind, Units } from './units.js';
export { endOf, isSpoken, type Line, NO_LINE, type Word } from './words.js';
