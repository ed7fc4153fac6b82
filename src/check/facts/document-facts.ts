/** Holds the facts that several rules need of a document. Each is worked out once, when a rule first asks for it. */

import type { ClerksSlips, DatedData, TermFinder, TermHit, WordPairs } from '../../data/index.js';
import { termFinder } from '../../data/index.js';
import type { FormFacts } from '../../form/form-facts.js';
import type { ReviewFacts } from '../../form/review-facts.js';
import type { RuleSet } from '../../form/rule-set.js';
import { ruleSetOn } from '../../form/rule-set-on.js';
import type { Reference } from '../../reference/index.js';
import { once } from '../../text/once.js';
import { oncePer } from '../../text/once-per.js';
import { placeAmong } from '../../text/place-among.js';
import { addressable } from '../../tree/e-ids.js';
import type { Document, Node, Parent, Row } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { type DocumentOwner, ownerOf } from '../../wording/document-owner.js';
import { printedText } from '../../wording/node-text.js';
import type { WeakeningWords } from '../../wording/weakenings.js';
import type { WordedDocument } from '../../wording/worded-document.js';
import type { Coverage } from '../coverage/coverage.js';
import { NO_OFFICE_WORDS } from '../engine/office-words.js';
import type { TextPart } from '../engine/scope.js';
import type { Waiver } from '../engine/waivers.js';
import type { OfficeWords } from '../schemas/office-words.js';
import { isCodified } from './codified.js';
import { confusionsIn, type PlacedConfusion } from './confusions-in.js';
import type { DayOrigin } from './document-day.js';
import { type Extent, extentOf } from './extent.js';
import { type FormLine, formLinesOf } from './form-lines.js';
import { hasOwnForm, isPartyDocument, isStateDocument, namesPartyBody } from './is-state-document.js';
import { lastChangeIn } from './last-change.js';
import type { LearntWords } from './learnt-words.js';
import { hasOmissions } from './left-out.js';
import type { MeetingWords } from './meeting-words.js';
import type { NeighbourWords } from './neighbour-words.js';
import { pageAround } from './page-around.js';
import { placesIn } from './places.js';
import { isDamaged, isReadBadly } from './reading-quality.js';

/** What a check is made with: the same for all documents of a run. */
export interface CheckMaterials {
  data: DatedData;
  /** Null leaves coverage out. */
  reference: Reference | null;
  /** Words that stand beside each other: "mâu thuẫn". */
  wordPairs: WordPairs;
  /** What is learnt of the reference and the pairs, where somebody keeps it; else it is learnt when it is needed. */
  learntWords?: LearntWords | null;
  /** Words that say how far a provision binds, and whom. */
  substanceWords: WeakeningWords;
  /** What clerks get wrong: words taken for others, names without their capitals, remarks left in. */
  slips: ClerksSlips;
  /** Sets of form rules: of several the one of the document's day counts; of none form is not judged. */
  ruleSets: readonly RuleSet[];
}

export interface DocumentFacts
  extends Pick<WordedDocument, 'words' | 'citations' | 'citationsIn' | 'referencesIn'> {
  root: Document;
  /** ISO date by which bodies, units and instruments count. */
  day: string;
  data: DatedData;
  reference: Reference | null;
  ruleSet: RuleSet | null;
  slips: ClerksSlips;
  /** Of a Word file only. */
  form: FormFacts | null;
  /** Tracked changes, and words that are struck or hidden. */
  review: ReviewFacts;
  /** ISO date on which the check is made. */
  today: string;
  /** The office's own words and those that it does not want. */
  officeWords: OfficeWords;
  /** The lines of a text file; null for other formats. */
  lines: readonly string[] | null;
  /** Comments in the file that take findings out. */
  waivers: readonly Waiver[];
  /** From where the day is known. */
  dayOrigin: DayOrigin;
  /** Whether it is of the State, and so follows Nghị định 30/2020/NĐ-CP. */
  isOfState(): boolean;
  /** Whether a Party body issued it, as far as it says so. */
  isOfParty(): boolean;
  /** Whether anything in it speaks for the Party: a text of a union or a firm has nothing of the kind. */
  mayBeOfParty(): boolean;
  /** Whether it has a form that the rules of Party documents do not describe: of a union, of a slip. */
  hasOwnForm(): boolean;
  /** Whether it was read so badly that its numbers and marks prove nothing. */
  isReadBadly(): boolean;
  /** Whether its words were damaged on the way, so that how one is spelt proves nothing. */
  isDamaged(): boolean;
  /** Whether it is a part of a codification, whose articles keep the words of many instruments. */
  isCodified(): boolean;
  /** Whether it says that it leaves out parts of what it prints. */
  leavesOut(): boolean;
  /** Which part of the document a node belongs to. */
  placeOf(node: Node): TextPart;
  /** Whether a node is of the web page that shows the text, and not of the text. */
  isOfPage(node: Node): boolean;
  /** Whose text it is, as far as its masthead and titles say. */
  owner(): DocumentOwner;
  /** Which words stand beside each other in texts of this kind. */
  neighbours(): NeighbourWords;
  /** Which syllables are only parts of words. */
  meetings(): MeetingWords;
  /** The lines of a Word file by what each is; none for other formats. */
  formLines(): readonly FormLine[];
  /** Words that a text of the day should not use, in the node's own text. */
  findTerms(node: Node): TermHit[];
  /** Where the node's text takes one word for another, as the table of clerks' slips has them. */
  confusionsIn(node: Node): readonly PlacedConfusion[];
  coverage(): Coverage | null;
  /** All provisions by their ids. */
  provisions(): ReadonlyMap<string, Node>;
  /** How much of an instrument it holds. */
  extent(): Extent;
  /** What rules tell once a document, by keys of their own. */
  told: Set<string>;
  parentOf(node: Node): Parent | null;
  /** Id of the node, of its row of a table ("art_1__table_1__row_3"), or of the nearest provision around it that has one. */
  eIdOf(node: Node): string | null;
}

export interface FactsInput {
  root: Document;
  wording: WordedDocument;
  day: string;
  dayOrigin: DayOrigin;
  today: string;
  waivers: readonly Waiver[];
  lines: readonly string[] | null;
  form: FormFacts | null;
  review: ReviewFacts;
  /** Where the caller knows better than the text. */
  unit?: string | undefined;
  coverage: () => Coverage | null;
  officeWords?: OfficeWords | undefined;
}

/** Term finders are slow to make and serve every document of one owner between two changes of the tables. */
export type FinderOf = (day: string, owner: DocumentOwner) => TermFinder;

export function finderCache(data: DatedData): FinderOf {
  const finders = new Map<string, TermFinder>();
  const lastChange = unitsAndTermsChange(data);
  return (day, { tier, level, unit }) => {
    const key = [lastChange(day), tier, level, unit].join(' ');
    const finder = finders.get(key) ?? termFinder(data, day, dropUndefined({ tier, level, unit }));
    finders.set(key, finder);
    return finder;
  };
}

/** The last day up to another on which the units or the terms changed. */
export function unitsAndTermsChange({ provinces, formerUnits, terms }: DatedData): (day: string) => string {
  return lastChangeIn([provinces, formerUnits, terms]);
}

/** What is made once for all documents of a run. */
export interface SharedFacts {
  finderOf: FinderOf;
  neighbours: () => NeighbourWords;
  meetings: () => MeetingWords;
}

export function documentFacts(
  {
    root,
    wording,
    day,
    dayOrigin,
    today,
    waivers,
    lines,
    form,
    review,
    unit,
    coverage,
    officeWords,
  }: FactsInput,
  { data, reference, slips, ruleSets }: CheckMaterials,
  { finderOf, neighbours, meetings }: SharedFacts,
): DocumentFacts {
  const parents = once(() => parentsIn(root));
  const places = once(() => placesIn(root));
  const ofPage = once(() => pageAround(root));
  const provisions = once(() => provisionsIn(root));
  const owner = once(() => ownerOf(root, data, day, unit));
  const parentOf = (node: Node): Parent | null => parents().get(node) ?? null;
  const { words, citations, citationsIn, referencesIn } = wording;
  const covered = once(coverage);
  const finder = once(() => finderOf(day, owner()));
  return {
    root,
    day,
    data,
    reference,
    ruleSet: ruleSetOn(day, ruleSets),
    slips,
    form,
    review,
    today,
    officeWords: officeWords ?? NO_OFFICE_WORDS,
    waivers,
    lines,
    dayOrigin,
    isOfState: once(() => isStateDocument(root)),
    isOfParty: once(() => isPartyDocument(root)),
    mayBeOfParty: once(() => isPartyDocument(root) || covered() !== null || namesPartyBody(root)),
    hasOwnForm: once(() => hasOwnForm(root)),
    isReadBadly: once(() => isReadBadly(root)),
    isDamaged: once(() => isDamaged(root)),
    isCodified: once(() => isCodified(root)),
    leavesOut: once(() => hasOmissions(root)),
    placeOf: (node) => places()(node),
    isOfPage: (node) => ofPage().has(node),
    owner,
    words,
    citations,
    citationsIn,
    referencesIn,
    neighbours,
    meetings,
    formLines: once(() => (form ? formLinesOf(root, form) : [])),
    findTerms: (node) =>
      finder().among(
        printedText(node),
        words(node).map(({ folded }) => folded),
      ),
    confusionsIn: oncePer((node) => confusionsIn(printedText(node), words(node), slips.confusions)),
    coverage: covered,
    provisions,
    extent: once(() => extentOf(root, provisions())),
    told: new Set(),
    parentOf,
    eIdOf: (node) => eIdAround(node, parentOf),
  };
}

function provisionsIn(root: Document): Map<string, Node> {
  const found = new Map<string, Node>();
  visit(root, (node) => {
    if (addressable(node)) found.set(node.eId, node);
  });
  return found;
}

function parentsIn(root: Document): Map<Node, Parent> {
  const parents = new Map<Node, Parent>();
  visit(root, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent) parents.set(node, parent);
  });
  return parents;
}

function eIdAround(node: Node, parentOf: (node: Node) => Parent | null): string | null {
  let row: Row | null = null;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at.type === 'row') row = at;
    if (at.type === 'table' && at.eId !== undefined)
      return row ? `${at.eId}__row_${placeAmong(at.children, row) + 1}` : at.eId;
    if (addressable(at)) return at.eId;
  }
  return null;
}

/** With exactOptionalPropertyTypes an absent field and an undefined one differ. */
function dropUndefined<T extends object>(fields: T): { [K in keyof T]: NonNullable<T[K]> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(kept) as { [K in keyof T]: NonNullable<T[K]> };
}
