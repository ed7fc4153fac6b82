/** One walk over the tree that feeds every rule. */
import type {
  Edit,
  Finding,
  FindingPlace,
  RepairKind,
  Severity,
  TextQuote,
  WordEdit,
} from '../../findings/finding.js';
import { createFinding } from '../../findings/finding.js';
import type { Document, Node, NodeType } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { placeOfNode, placeOfText, printedText, type SourcePlace } from '../../wording/node-text.js';
import { isInQuotes } from '../../wording/quoted-text.js';
import type { DocumentFacts } from '../facts/document-facts.js';
import { isOfLocalState } from '../facts/is-state-document.js';
import { ownWordsOf } from './own-words.js';
import type { ReportPlace, Rule, RuleContext } from './rule.js';
import { EVERYWHERE, type RuleScope, type TextScope } from './scope.js';
import { WeightiestSpelling } from './weightiest-spelling.js';

/** How one rule is run, where it differs from the rule's own file. */
export interface RuleSetting {
  severity?: Severity | 'off';
  options?: unknown;
}
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

interface Running {
  rule: Rule;
  context: RuleContext;
}

/**
 * What the rules find in a document, in the order of the document.
 * @param settings by rule id; a severity set here counts for all that the rule finds
 */
export function runRules(
  rules: readonly Rule[],
  root: Document,
  facts: DocumentFacts,
  settings: RuleSettings = {},
): Finding[] {
  const findings: Finding[] = [];
  const running = new Map<NodeType, Running[]>();
  const finishing: Running[] = [];
  const spelling = new WeightiestSpelling();
  const isOwnWord = ownWordsOf(facts.officeWords);
  const run = new Set<string>();
  for (const rule of rules) {
    const setting = settings[rule.id] ?? {};
    if (setting.severity === 'off' || !isInTexts(rule.scope?.texts ?? 'any', facts)) continue;
    const context = contextOf(rule, { facts, setting, isOwnWord }, (finding, { node, start, end }) => {
      findings.push(finding);
      if (rule.judgesSpelling && start !== undefined && end !== undefined)
        spelling.add({ node, start, end }, finding);
    });
    if (!rule.looksBeyond) run.add(rule.id);
    if (rule.finish) finishing.push({ rule, context });
    for (const type of rule.visits) running.set(type, [...(running.get(type) ?? []), { rule, context }]);
  }
  visit(root, (node, ancestors) => {
    for (const { rule, context } of running.get(node.type) ?? []) {
      context.ancestors = ancestors;
      rule.check?.(node, context);
    }
  });
  const silenced = spelling.silenced();
  const told = findings.filter((finding) => !silenced.has(finding));
  const outcome = { findings: [...told], known: new Set(rules.map(({ id }) => id)), run };
  const walked = findings.length;
  for (const { rule, context } of finishing) rule.finish?.(outcome, context);
  return sortByPlace([...told, ...findings.slice(walked)]);
}

function contextOf(
  rule: Rule,
  {
    facts,
    setting,
    isOwnWord,
  }: { facts: DocumentFacts; setting: RuleSetting; isOwnWord: ReturnType<typeof ownWordsOf> },
  add: (finding: Finding, at: ReportPlace) => void,
): RuleContext {
  const context: RuleContext = Object.create(facts);
  return Object.assign(context, {
    ancestors: [],
    options: { ...defaultOptions(rule), ...(setting.options as object | undefined) },
    report: (message: string, params: object | undefined, at: ReportPlace) => {
      if (facts.isOfPage(at.node)) return;
      if (rule.judgesSpelling && isOwnWord(at.node, at.start, at.end)) return;
      const { scope = EVERYWHERE } = rule;
      if (scope.places && !scope.places.includes(facts.placeOf(at.node))) return;
      const found = at.severity ?? rule.severity;
      const severity = setting.severity ?? (provesNothing(scope, facts) ? 'note' : found);
      const place = { ...at, severity: severity as Severity };
      // What a bad reading may have made repairs nothing: "hành vi vi phám" of a scan is no word typed twice.
      const isDoubtful =
        (scope.hangsOnReading && facts.isReadBadly()) || (scope.hangsOnWords && facts.isDamaged());
      add(toFinding(rule, message, params ?? {}, isDoubtful ? withoutRepair(place) : place, facts), at);
    },
  });
}

function withoutRepair<P extends ReportPlace>(place: P): P {
  const { replacement: _replacement, more: _more, ...rest } = place;
  return rest as P;
}

/** What a rule does unasked: the first word of each of its options. */
function defaultOptions({ options = {} }: Rule): Record<string, unknown> {
  const fields = Object.entries<readonly unknown[]>(options);
  return Object.fromEntries(fields.map(([name, [unasked]]) => [name, unasked]));
}

/** Whether the document is one of those that a rule speaks of. */
function isInTexts(texts: TextScope, facts: DocumentFacts): boolean {
  switch (texts) {
    case 'any':
      return true;
    case 'party':
      return !facts.isOfState();
    case 'familyOrParty':
      return facts.isOfParty() || facts.coverage() !== null;
    case 'local':
      return !facts.isOfState() || facts.owner().tier !== undefined || isOfLocalState(facts.root);
    case 'family':
      return facts.coverage() !== null;
  }
}

/** Whether what the rule finds in this document is for a person to look at, and no more. */
function provesNothing(
  { texts, sureIn = 'any', hangsOnDay, hangsOnReading, hangsOnWords }: RuleScope,
  facts: DocumentFacts,
): boolean {
  if (hangsOnDay && facts.dayOrigin === 'today') return true;
  if (hangsOnReading && facts.isReadBadly()) return true;
  if (hangsOnWords && facts.isDamaged()) return true;
  // A guide of a trade union in Word says nowhere that it is none of the Party's.
  if (texts === 'party' && facts.form && !facts.mayBeOfParty()) return true;
  return !isInTexts(sureIn, facts);
}

function toFinding(
  rule: Rule,
  message: string,
  params: object,
  at: ReportPlace & { severity: Severity },
  facts: DocumentFacts,
): Finding {
  const { node, start, end = printedText(node).length, severity, expected } = at;
  const place = placeOf(at, start, end);
  const actual = at.actual ?? (start === undefined ? undefined : printedText(node).slice(start, end));
  return createFinding(message, params as Record<string, string>, {
    ruleId: rule.id,
    severity,
    origin: place.origin,
    ...(place.end ? { end: place.end } : {}),
    eId: facts.eIdOf(node),
    ...(expected ? { expected } : {}),
    ...(actual === undefined ? {} : { actual }),
    ...repairOf(rule, at, facts),
    ...inWordFile(rule, at, place, facts),
    ...formFixOf(at, facts),
  });
}

/** A Word file counts no characters: what is meant is told by its words. */
function inWordFile(
  { repairs = [] }: Rule,
  at: ReportPlace,
  { origin }: SourcePlace,
  facts: DocumentFacts,
): Pick<FindingPlace, 'quote' | 'wordFix'> {
  const { node, start, end } = at;
  if (origin[0]?.paragraph === undefined || start === undefined) return {};
  const wordFix = [at, ...(at.more ?? [])].map((one) => wordEditOf(one, facts));
  return {
    quote: quoteOf(printedText(node), start, end ?? printedText(node).length),
    ...(repairs.length > 0 && wordFix.every((edit) => edit !== null) && { wordFix }),
  };
}

/** Of a Word file only: other formats have no form of their own. */
function formFixOf(at: ReportPlace, facts: DocumentFacts): Pick<FindingPlace, 'formFix'> {
  if (!facts.form) return {};
  if (at.formFix) return { formFix: at.formFix };
  const words =
    at.formReplacement === undefined ? null : wordEditOf({ ...at, replacement: at.formReplacement }, facts);
  return words ? { formFix: [{ kind: 'words', ...words }] } : {};
}

function wordEditOf({ node, start, end, replacement }: ReportPlace, facts: DocumentFacts): WordEdit | null {
  if (replacement === undefined || start === undefined || end === undefined) return null;
  const paragraph = placeOfText(node, start, end).origin[0]?.paragraph;
  if (paragraph === undefined || isQuoted(node, start, facts)) return null;
  return { paragraph, quote: quoteOf(printedText(node), start, end), text: replacement };
}

/** So much of what stands around tells one place of a paragraph from another. */
const AROUND = 60;

const quoteOf = (text: string, start: number, end: number): TextQuote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
});

function repairOf(
  { repairs = [] }: Rule,
  at: ReportPlace,
  facts: DocumentFacts,
): { fix: Edit[]; repair: RepairKind } {
  const fix = repairs.length === 0 ? [] : [at, ...(at.more ?? [])].flatMap((one) => editOf(one, facts) ?? []);
  const repair = at.repair ?? (repairs.includes('unsafe') ? 'unsafe' : 'safe');
  return { fix, repair };
}

function placeOf({ node, line, column }: ReportPlace, start: number | undefined, end: number): SourcePlace {
  if (line !== undefined) return { origin: [{ start: 0, line, column: column ?? 1 }], isWhole: false };
  return start === undefined ? placeOfNode(node) : placeOfText(node, start, end);
}

/** Null for a stretch that is not one piece of a text file, or that is quoted. */
function editOf({ node, start, end, replacement }: ReportPlace, facts: DocumentFacts): Edit | null {
  if (replacement === undefined || start === undefined || end === undefined) return null;
  const place = placeOfText(node, start, end);
  const offset = place.origin[0]?.offset;
  if (offset === undefined || !place.isWhole || isQuoted(node, start, facts)) return null;
  if (!standsThere(place, printedText(node), start, end, facts.lines)) return null;
  const found = printedText(node).slice(start, end);
  return { start: offset, end: offset + found.length, found, text: replacement };
}

/** So many characters on either side of a repair have to stand in the file as they were read. */
const BESIDE_REPAIR = 3;

/** Whether the file shows at the place what the text shows there: a block of which a reader tells only the beginning would be changed elsewhere. */
function standsThere(
  { origin: [at], around }: SourcePlace,
  text: string,
  start: number,
  end: number,
  lines: readonly string[] | null,
): boolean {
  if (!lines || !around || at?.line === undefined || at.column === undefined) return true;
  const before = Math.min(BESIDE_REPAIR, around.before, start);
  const after = Math.min(BESIDE_REPAIR, around.after, text.length - end);
  const from = at.column - 1 - before;
  const row = lines[at.line - 1]?.slice(Math.max(0, from), at.column - 1 + (end - start) + after) ?? '';
  return from >= 0 && row === text.slice(start - before, end + after);
}

function isQuoted(node: Node, start: number, facts: DocumentFacts): boolean {
  return facts.parentOf(node)?.type === 'quotation' || isInQuotes(printedText(node), start);
}

/** By place in the source where there is one; a stable sort keeps the order of the walk elsewhere. */
function sortByPlace(findings: Finding[]): Finding[] {
  const rank = ({ line, page, paragraph }: Finding): number => line ?? paragraph ?? page ?? 0;
  return findings.sort((a, b) => rank(a) - rank(b) || (a.column ?? 0) - (b.column ?? 0));
}
