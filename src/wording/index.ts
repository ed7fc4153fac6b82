/** The wording of a text: its words, the phrases that count as one, its units, whose text it is. */

export { type Issuer, issuersOf } from './issuer-tier.js';
export {
  type LevelMap,
  levelMapOf,
  levelTerms,
  nameTerms,
  OWN_TIER,
  type OwnPlace,
  PLACE_CONCEPTS,
} from './level-map.js';
export { buildLexicon, joinLexicons, type Lexicon, type Term, type TermKind } from './lexicon.js';
export { localityReader, type Place } from './locality.js';
export { makePhraseBook, type PhraseBook, type PhraseTables } from './phrase-book.js';
export { pieceOfLine, sliceOfLine, startOfPiece } from './pieces-of-line.js';
export type { NamedBody, SubstanceWords } from './substance-words.js';
export type { Unit, UnitKind, Units } from './units.js';
export { Vocabulary } from './vocabulary.js';
export { type WordedDocument, wordDocument } from './worded-document.js';
export { endOf, isSpoken, NO_LINE, type Word, type WordedLine } from './words.js';
