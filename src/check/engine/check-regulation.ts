/** Checks a document: it words the document, runs the rules on it and measures its coverage. */

import type { Finding } from '../../findings/finding.js';
import type { FormFacts } from '../../form/form-facts.js';
import { NO_REVIEW, type ReviewFacts } from '../../form/review-facts.js';
import type { Reference, ReferenceLevel } from '../../reference/index.js';
import { foldForMatching } from '../../text/index.js';
import { once } from '../../text/once.js';
import type { Document } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';
import type { Citation } from '../../wording/citations.js';
import type { DocumentOwner } from '../../wording/document-owner.js';
import { Vocabulary, type WordedDocument, wordDocument } from '../../wording/index.js';
import { type Coverage, type MeasureCoverage, prepareCoverage } from '../coverage/coverage.js';
import { layoutOfText } from '../coverage/layout-of-text.js';
import { speaksOf } from '../coverage/speaks-of.js';
import { type DayOrigin, dayOf } from '../facts/document-day.js';
import { type CheckMaterials, documentFacts, finderCache } from '../facts/document-facts.js';
import { lastChangeIn } from '../facts/last-change.js';
import { type LearntWords, learnWords } from '../facts/learnt-words.js';
import { learnMeetings } from '../facts/meeting-words.js';
import { neighbourWords } from '../facts/neighbour-words.js';
import { RULES } from '../rules/index.js';
import type { OfficeWords } from '../schemas/office-words.js';
import type { Rule } from './rule.js';
import { type RuleSettings, runRules } from './run-rules.js';
import { findWaivers, type Waiver } from './waivers.js';

export interface CheckSubject {
  tree: Document;
  /** Of a Word file. */
  form?: FormFacts | null;
  review?: ReviewFacts | null;
  /** The file's text by lines, of a text format. */
  lines?: readonly string[] | null;
  /** ISO date that is known of the document besides its text, for one that prints none. */
  knownDay?: string | null;
}

export interface CheckOptions {
  /** ISO date of today: no document is judged by a later one. */
  today: string;
  /** ISO date in place of the document's own. */
  asOf?: string | undefined;
  /** Id of the provincial unit, where the text does not say it. */
  unit?: string | undefined;
  settings?: RuleSettings;
  /** The office's own words. */
  officeWords?: OfficeWords | undefined;
}

export interface CheckResult {
  findings: Finding[];
  /** Null for a text that is no regulation. */
  coverage: Coverage | null;
  citations: readonly Citation[];
  waivers: readonly Waiver[];
  /** ISO date by which it was judged. */
  day: string;
  /** From where that day is known. */
  dayOrigin: DayOrigin;
}

export type Checker = (subject: CheckSubject, options: CheckOptions) => CheckResult;

/** Makes the function that checks documents; what all of them need is made once, when it is first needed. */
export function createChecker(materials: CheckMaterials, rules: readonly Rule[] = RULES): Checker {
  const shared = {
    finderOf: finderCache(materials.data),
    neighbours: once(() => neighbourWords(learntWordsOf(materials))),
    meetings: once(() => learnMeetings(materials.wordPairs)),
  };
  const vocabulary = new Vocabulary();
  const measure = coverageMeter(materials, vocabulary);
  return (
    { tree, form = null, review, lines = null, knownDay = null },
    { today, asOf, unit, settings, officeWords },
  ) => {
    const { day, origin: dayOrigin } =
      asOf === undefined ? dayOf(tree, today, knownDay) : { day: asOf, origin: 'asOf' as const };
    const waivers = findWaivers(lines ?? []);
    const wording = wordDocument(tree, { vocabulary });
    const coverage = (): Coverage | null => measure(wording, facts.owner(), day);
    const input = {
      root: tree,
      wording,
      day,
      dayOrigin,
      today,
      waivers,
      lines,
      form,
      review: review ?? NO_REVIEW,
      unit,
      coverage,
      officeWords,
    };
    const facts = documentFacts(input, materials, shared);
    const findings = runRules(rules, tree, facts, settings);
    // Worked out when it is asked for: rules that need no coverage cost none.
    return {
      findings,
      get coverage() {
        return facts.coverage();
      },
      citations: wording.citations(),
      waivers,
      day,
      dayOrigin,
    };
  };
}

const learntWordsOf = ({ learntWords, reference, wordPairs }: CheckMaterials): LearntWords =>
  learntWords ?? learnWords(reference, wordPairs);

/** Judges regulations of one subject only: a text that says nothing of what is required, and is not called so, is of another. */
function coverageMeter({ reference, substanceWords, data }: CheckMaterials, vocabulary: Vocabulary) {
  const meters = new Map<string, MeasureCoverage>();
  const lastChange = lastChangeIn(reference?.model);
  return (wording: WordedDocument, owner: DocumentOwner, day: string): Coverage | null => {
    const tree = wording.root;
    const regulations = selectAll(tree, 'regulation');
    if (!reference || (tree.kind !== 'regulation' && regulations.length === 0)) return null;
    if (!speaksOf(wording, subjectOf(reference))) return null;
    const level = levelOf(owner);
    const layout = layoutOfText(tree, data, level === 'commune' ? 'communal' : 'provincial', day);
    const key = `${level} ${lastChange(day)} ${layout}`;
    const options = { asOf: day, layout, words: substanceWords, vocabulary };
    const meter = meters.get(key) ?? prepareCoverage(reference, level, options);
    meters.set(key, meter);
    const coverage = meter(tree, wording);
    const titles = [tree, ...regulations].map(({ meta }) => foldForMatching(meta.subject ?? ''));
    const isNamedSo = titles.some((title) => title.includes(subjectOf(reference)));
    const answered = coverage.required - coverage.missing;
    return isNamedSo || answered >= coverage.required * LEAST_ANSWERED ? coverage : null;
  };
}

/** A regulation of any subject has an article or two like those of the reference: on responsibility, on how it is carried out. */
const LEAST_ANSWERED = 1 / 5;

/** "Quy chế công tác dân vận của hệ thống chính trị" without its type: "công tác dân vận của hệ thống chính trị". */
function subjectOf({ about }: Reference): string {
  return foldForMatching(about.name).replace(/^quy chế /, '');
}

function levelOf({ tier, level }: DocumentOwner): ReferenceLevel {
  return tier === 'communal' ? 'commune' : (level ?? 'province');
}
