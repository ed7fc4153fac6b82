/** The wording of a text: its words, the phrases that count as one, its units, whose text it is. */

export type { ComparisonWords, NamedBody } from './comparison-words.js';
export {
  type LevelMap,
  levelTerms,
  nameTerms,
  OWN_TIER,
  type OwnPlace,
  PLACE_CONCEPTS,
} from './level-map.js';
export { buildLexicon, joinLexicons, type Lexicon, type Term, type TermKind } from './lexicon.js';
export { localityReader, type Place } from './locality.js';
export { makePhraseBook, type PhraseBook, type PhraseTables } from './phrase-book.js';
export { type PreparedText, prepareText } from './prepared-text.js';
export type { Unit, UnitKind, Units } from './units.js';
export { endOf, isSpoken, NO_LINE, type Word, type WordedLine } from './words.js';
