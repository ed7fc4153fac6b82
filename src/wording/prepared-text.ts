/** A text taken apart into units and words, so that it can be held against any number of others. */
import type { Document } from '../tree/nodes.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { type Units, unitsOf } from './units.js';
import { Vocabulary } from './vocabulary.js';
import { WordReader } from './word-reader.js';

export interface PreparedText {
  units: Units;
  reader: WordReader;
}

const NO_PHRASES = buildLexicon([]);

/**
 * @param phrases that count as one word, see `Lexicon`
 * @param beside the text that it will be held against: words and features of both get their numbers from one source
 */
export function prepareText(
  document: Document,
  phrases: Lexicon = NO_PHRASES,
  beside?: PreparedText,
): PreparedText {
  const vocabulary = beside?.reader.vocabulary ?? new Vocabulary();
  const reader = new WordReader(phrases, vocabulary, beside?.reader);
  return { units: unitsOf(document, (text) => reader.read(text)), reader };
}
