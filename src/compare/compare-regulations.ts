/** Two trees to their comparison. */
import {
  type AlignOptions,
  alignTrees,
  buildLexicon,
  type LevelMap,
  type Lexicon,
  levelTerms,
  localityOf,
  type Mapping,
  type Place,
} from '../align/index.js';
import type { Document } from '../tree/nodes.js';
import { comparedUnits } from './compared-units.js';
import { COMPARISON_SCHEMA_VERSION, type ComparedDocument, type Comparison } from './comparison.js';
import { bodyTerms, type ComparisonWords, type NamedBody, wordTerms } from './comparison-words.js';
import { summarise } from './summarise.js';

/** The dated data by which local words and substance are told. */
export interface ComparisonData {
  levels: LevelMap;
  words: ComparisonWords;
  bodies: readonly NamedBody[];
  /** Names of places with their tiers; those in a text's title are its own. */
  places: readonly Place[];
}

export interface CompareOptions extends Pick<AlignOptions, 'pins' | 'partial'> {
  /** Without it only habits, typing slips, numbers and wording are told apart. */
  data?: ComparisonData;
  /** The names by which the user asked for the two texts. */
  names?: { base: string | null; target: string | null };
  /** What a reader must know of the two texts: that one is reconstructed, or was not read in full. */
  notes?: { base: string[]; target: string[] };
}

/**
 * Compares two texts, article by article and word by word, and gives each change its class.
 * @param base what the target is measured against
 * @throws Failure `align.unknownPin` for a pin on what the texts do not have
 */
export function compareRegulations(
  base: Document,
  target: Document,
  options: CompareOptions = {},
): Comparison {
  const { data, names, notes, ...aligning } = options;
  const mask = data && { base: lexiconFor(base, data), target: lexiconFor(target, data) };
  const mapping = alignTrees(base, target, mask ? { ...aligning, mask } : aligning);
  return compareMapped(mapping, {
    base: describe(base, mapping, 'base', names?.base, notes?.base),
    target: describe(target, mapping, 'target', names?.target, notes?.target),
  });
}

/** The phrases of one text: words of its level and place, bodies, modals and duties. */
export function lexiconFor(document: Document, { levels, words, bodies, places }: ComparisonData): Lexicon {
  const locality = localityOf(document, levels, places);
  return buildLexicon([...levelTerms(levels, locality), ...wordTerms(words), ...bodyTerms(bodies)]);
}

function compareMapped(
  mapping: Mapping,
  documents: { base: ComparedDocument; target: ComparedDocument },
): Comparison {
  const { base, target } = mapping;
  const list = (name: 'articles' | 'headings' | 'decision') =>
    comparedUnits(base[name], target[name], mapping);
  const [articles, headings, decision] = [list('articles'), list('headings'), list('decision')];
  return {
    schemaVersion: COMPARISON_SCHEMA_VERSION,
    ...documents,
    summary: summarise(articles, headings, decision),
    articles,
    headings,
    decision,
    unanswered: [],
  };
}

function describe(
  { kind, meta }: Document,
  mapping: Mapping,
  side: 'base' | 'target',
  name: string | null = null,
  notes: readonly string[] = [],
): ComparedDocument {
  const { number, date, issuer, subject } = meta;
  const { noise } = mapping[side];
  const partial = mapping.partial === side;
  return { name, kind, number, date, issuer, subject, partial, notes: [...notes], noise };
}
