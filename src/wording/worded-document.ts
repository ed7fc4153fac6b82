/**
 * The wording of one document, worked out once: its words, units, citations and references. Alignment, comparison and
 * check all read it here; none of them cuts, folds or searches a text again.
 */

import { once } from '../text/once.js';
import { oncePer } from '../text/once-per.js';
import type { Document, Node } from '../tree/nodes.js';
import { type Citation, citationsIn, citingNodes } from './citations.js';
import { type CrossReference, findCrossReferences } from './cross-references.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { printedText } from './node-text.js';
import { type Units, unitsOf } from './units.js';
import { Vocabulary } from './vocabulary.js';
import { WordReader } from './word-reader.js';
import type { PlainWord } from './words.js';

/** A plain word at its place in the text of a node. */
export interface PlacedWord extends Pick<PlainWord, 'kind' | 'text' | 'folded'> {
  start: number;
}

export interface WordedDocument {
  root: Document;
  reader: WordReader;
  /** Its lines as they are aligned and compared. */
  units(): Units;
  /** The words and marks of the node's own text. */
  words(node: Node): readonly PlacedWord[];
  /** All citations of instruments in order, and those of one node's text; the document's own number is none. */
  citations(): readonly Citation[];
  citationsIn(node: Node): readonly Citation[];
  /** References of the node's text to provisions. */
  referencesIn(node: Node): readonly CrossReference[];
}

export interface WordingOptions {
  /** The phrases that count as one word in this text; none of them without it. */
  phrases?: Lexicon | undefined;
  /** Numbers the words of all texts that are held against each other; a new one without it. */
  vocabulary?: Vocabulary | undefined;
  /** Another text in the same vocabulary: what stands in both is read once. */
  beside?: WordedDocument | undefined;
}

const NO_PHRASES = buildLexicon([]);

/** Words a document; each part is worked out when it is first asked for. */
export function wordDocument(
  root: Document,
  {
    phrases = NO_PHRASES,
    beside,
    vocabulary = beside?.reader.vocabulary ?? new Vocabulary(),
  }: WordingOptions = {},
): WordedDocument {
  const reader = new WordReader(phrases, vocabulary, beside?.reader);
  const cited = oncePer(citationsIn);
  return {
    root,
    reader,
    units: once(() => unitsOf(root, (text) => reader.read(text))),
    words: oncePer((node) => placedWords(printedText(node), reader)),
    citations: once(() => citingNodes(root).flatMap(cited)),
    citationsIn: cited,
    referencesIn: oncePer((node) => findCrossReferences(printedText(node))),
  };
}

function placedWords(text: string, reader: WordReader): PlacedWord[] {
  const { words, starts } = reader.cut(text);
  return words.map(({ kind, text, folded }, index) => ({ kind, text, folded, start: starts[index] ?? 0 }));
}
