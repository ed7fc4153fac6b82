/** Compares two documents: it words them, aligns them and says what changed in each pair of units. */
import { type AlignOptions, alignWorded, type Mapping } from '../align/index.js';
import { withEqualTables } from '../tree/flatten-tables.js';
import type { Document } from '../tree/nodes.js';
import type { PhraseBook } from '../wording/phrase-book.js';
import { wordDocument } from '../wording/worded-document.js';
import { type Answered, answeredUnits } from './answered-units.js';
import { answersBy, comparedUnits } from './compared-units.js';
import { COMPARISON_SCHEMA_VERSION, type ComparedDocument, type Comparison } from './comparison.js';
import { withEqualNotes } from './notes-in-lines.js';
import { notCompared, outsideDifferences, type StandingText } from './outside.js';
import { summarise } from './summarise.js';
import { areUnrelated } from './unrelated.js';

export interface CompareOptions extends Pick<AlignOptions, 'pins' | 'partial'> {
  /** Without it only habits, typing slips, numbers and wording are told apart. */
  phrases?: PhraseBook;
  /** The names by which the user asked for the two texts. */
  names?: { base: string | null; target: string | null };
  /** What a reader must know of the two texts: that one is reconstructed, or was not read in full. */
  notes?: { base: string[]; target: string[] };
  /** Headers and footers. */
  running?: { base: readonly StandingText[]; target: readonly StandingText[] };
  /** Whether both come from one format, so that what only one of them has is missing in the other. Default false. */
  isOneFormat?: boolean;
}

/**
 * Compares two texts, article by article and word by word, and gives each change its class.
 * @param givenBase what the target is measured against
 * @throws Failure `align.unknownPin` for a pin on what the texts do not have
 */
export function compareRegulations(
  givenBase: Document,
  givenTarget: Document,
  options: CompareOptions = {},
): Comparison {
  const { phrases, names, notes, running, isOneFormat = false, ...aligning } = options;
  const [ownBase, ownTarget] = isOneFormat
    ? [givenBase, givenTarget]
    : withEqualNotes(givenBase, givenTarget);
  const [base, target] = isOneFormat ? [ownBase, ownTarget] : withEqualTables(ownBase, ownTarget);
  const worded = wordDocument(base, { phrases: phrases?.lexiconFor(base) });
  const beside = wordDocument(target, { phrases: phrases?.lexiconFor(target), beside: worded });
  const mapping = alignWorded(worded, beside, aligning);
  const compared = compareMapped(mapping, {
    base: describe(base, mapping, 'base', names?.base, notes?.base),
    target: describe(target, mapping, 'target', names?.target, notes?.target),
  });
  const { similarity } = compared.summary;
  const from = { tree: ownBase, running: running?.base ?? [] };
  const to = { tree: ownTarget, running: running?.target ?? [] };
  const leftOut = isOneFormat ? [] : notCompared(from, to);
  const outside = outsideDifferences(from, to, { isOneFormat, similarity, answers: answersBy(mapping) });
  return {
    ...compared,
    ...(areUnrelated(compared) && { areUnrelated: true as const }),
    outside,
    ...(leftOut.length > 0 && { notCompared: leftOut }),
  };
}

function compareMapped(
  mapping: Mapping,
  documents: { base: ComparedDocument; target: ComparedDocument },
): Comparison {
  const { base, target, partial } = mapping;
  const list = (name: 'articles' | 'headings' | 'decision'): Answered =>
    partial === null
      ? { units: comparedUnits(base[name], target[name], mapping), unanswered: [] }
      : answeredUnits(mapping, partial, name);
  const [decision, headings, articles] = [list('decision'), list('headings'), list('articles')];
  return {
    schemaVersion: COMPARISON_SCHEMA_VERSION,
    ...documents,
    only: [],
    summary: summarise(articles.units, headings.units, decision.units),
    articles: articles.units,
    headings: headings.units,
    decision: decision.units,
    outside: [],
    unanswered: [decision, headings, articles].flatMap(({ unanswered }) => unanswered),
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
