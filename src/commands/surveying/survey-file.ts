/** One text of a survey, from its bytes to what is kept of it. */
import { type Checker, type PathSettings, RULES } from '../../check/index.js';
import { compareRegulations } from '../../compare/compare-regulations.js';
import { type DatedData, formAt, provinceAt, unitWords } from '../../data/index.js';
import { type SurveyedText, surveyText } from '../../matrix/index.js';
import type { ReadOptions, Source } from '../../read/reader.js';
import type { Document } from '../../tree/nodes.js';
import { ownerOf } from '../../wording/document-owner.js';
import type { PhraseBook } from '../../wording/index.js';
import { type ReferenceTextSource, referenceText } from '../comparing/reference-text.js';
import { inTime } from '../files/in-time.js';
import { type PlainFinding, toPlain } from '../files/plain-finding.js';
import { readText } from '../files/read-text.js';
import type { Terminal } from '../terminal/terminal.js';

export interface SurveySetup {
  checker: Checker;
  data: DatedData;
  phrases: PhraseBook;
  reference: ReferenceTextSource;
  /** ISO date on which texts are judged old. */
  day: string;
  reading: Pick<ReadOptions, 'revisions' | 'struck'>;
  environment: Terminal['environment'];
}

/** In plain values, as a thread answers them and a cache keeps them. */
export interface SurveyedFile {
  /** What messages call it. */
  name: string;
  /** Null for a text that is no regulation of the reference's subject. */
  text: SurveyedText | null;
  notices: PlainFinding[];
}

/** What the dated data know to be over. */
const OBSOLETE: ReadonlySet<string> = new Set(['no-obsolete-term', 'no-superseded-instrument']);
const withRules = (ids: ReadonlySet<string>): PathSettings['rules'] =>
  Object.fromEntries(RULES.flatMap(({ id }) => (ids.has(id) ? [] : [[id, { severity: 'off' as const }]])));
const NO_RULE = withRules(new Set());
const OBSOLETE_RULES = withRules(OBSOLETE);

/** @throws Failure of the readers; TookTooLong */
export async function surveySource(source: Source, setup: SurveySetup): Promise<SurveyedFile> {
  const { environment, reading } = setup;
  const { tree, findings } = await readText(source, { environment }, reading);
  const text = inTime(() => surveyed(source.name, tree, setup));
  return { name: source.name, text, notices: findings.map(toPlain) };
}

function surveyed(
  file: string,
  tree: Document,
  { checker, data, phrases, reference, day }: SurveySetup,
): SurveyedText | null {
  const { coverage, day: own } = checker({ tree }, { today: day, settings: NO_RULE });
  if (coverage === null) return null;
  // What is over is over today, whatever was right on the day of the text.
  const over = checker({ tree }, { today: day, asOf: day, settings: OBSOLETE_RULES }).findings;
  const model = referenceText(tree, reference);
  return surveyText({
    file,
    locality: localityOf(tree, data, own),
    tree,
    coverage,
    comparison: compareRegulations(model, tree, { phrases }),
    model,
    obsolete: over.filter(({ ruleId, severity }) => OBSOLETE.has(ruleId) && severity !== 'note').length,
  });
}

/** "tỉnh Thái Nguyên"; of a commune its committee as printed. Null where the text names none. */
function localityOf(tree: Document, data: DatedData, day: string): string | null {
  const { unit, tier } = ownerOf(tree, data, day);
  if (tier === 'communal') return tree.meta.issuer;
  const province = unit === undefined ? null : provinceAt(data, unit, day);
  const form = province && formAt(province, day);
  return form ? unitWords(form, data.levels).unit : null;
}
