/** Several standing texts of a merged unit to one: what only another text has is offered in the base, other words stand beside. */
import { compareRegulations } from '../compare/compare-regulations.js';
import { isReworded } from '../merge/touched.js';
import { indexUnits } from '../merge/unit-index.js';
import { withEqualTables } from '../tree/flatten-tables.js';
import type { Document, Node } from '../tree/nodes.js';
import { visit } from '../tree/visit.js';
import { type Unit, unitsOf } from '../wording/units.js';
import { NO_LINE } from '../wording/words.js';
import type { AnswerOptions } from './answers.js';
import type { Decision } from './decide.js';
import { rebuild } from './rebuild.js';
import { articlesOf, movedAddresses, moveInNode, printedIn, rowsInOrder } from './result-words.js';
import type { OtherWords, UpdateReason, UpdateRow } from './update.js';
import type { UpdatedRegulation } from './update-regulation.js';

export interface OtherText {
  /** The name by which the user asked for it. */
  name: string;
  /** Brought to the same central text as the base, with the names of the base's unit. */
  tree: Document;
  /** Whether its words stand, whether those of the base or of a third text do, or a person must still choose. */
  choice: 'this' | 'another' | 'open';
  /** Its lines over which it is itself in conflict with the centre, by their nodes. */
  open: ReadonlySet<Node>;
  /** Why a line is offered, why words need a choice, and what is said of words that have not followed the centre. */
  reasons: Record<'offered' | 'differs' | 'preferred' | 'open', UpdateReason>;
  /** What of words from this text a person must read over. */
  confirmFor: (words: string) => readonly string[];
}

/**
 * The base with what another text has beside it. Only provisions of the regulation are compared: masthead, recitals and signature
 * are those of the base. Of two equal texts the result is the base.
 */
export function withOther(
  base: UpdatedRegulation,
  other: OtherText,
  phrases?: AnswerOptions['phrases'],
): UpdatedRegulation {
  const [ours, theirs] = withEqualTables(base.tree, other.tree);
  const { decisions, differing } = answerLines(ours, theirs, other.choice === 'this', phrases);
  const sameInOther = pairNodes(other.tree, theirs);
  const open = new Set([...other.open].map(sameInOther));
  const { tree, clones } = rebuild(ours, theirs, decisions);
  const addresses = { local: movedAddresses(ours, clones), current: movedAddresses(theirs, clones) };
  const lost = new Map<Node, string[]>();
  for (const { local, current, wordsOf } of decisions) {
    const unit = wordsOf === 'local' ? local : current;
    const clone = clones.get((local ?? current)?.node as Node);
    if (unit === null || clone === undefined) continue;
    const article = /^(?:dec__)?art_[^_]+/.exec(addressOf(unit) ?? '')?.[0] ?? null;
    lost.set(
      clone,
      moveInNode(clone, article, (eId) => addresses[wordsOf].get(eId)),
    );
  }
  const sameNode = pairNodes(base.tree, ours);
  const articles = articlesOf(tree);
  const resultOf = (clone: Node) => ({ ...printedIn(clone), eId: articles.get(clone) ?? null });
  const nodes = new Map<UpdateRow, Node>();
  const rows = base.rows.map((row): UpdateRow => {
    const node = sameNode(base.nodes.get(row));
    const clone = node && clones.get(node);
    if (node === undefined || clone === undefined) return row;
    const moved = { ...row, ...(row.result && { result: resultOf(clone) }) };
    const words = differing.get(node);
    const next =
      words === undefined
        ? moved
        : withWords(moved, words, other, {
            isOpen: words.nodes.some((one) => open.has(one)),
            confirm: [...other.confirmFor(sayOf(words)), ...quote(lost.get(clone))],
          });
    nodes.set(next, clone);
    return next;
  });
  const offered = decisions.flatMap(({ status, current }): UpdateRow[] => {
    const clone = clones.get(current?.node as Node);
    if (status !== 'added' || current === null || clone === undefined) return [];
    const words = { from: other.name, label: current.label, heading: current.heading, text: current.text };
    // An article without a heading says nothing but in the lines that nest in it, which have rows of their own.
    if (sayOf(words).trim() === '' && current.nested.length > 0) return [];
    const isOpen = open.has(current.node);
    const row: UpdateRow = {
      status: other.choice !== 'this' ? 'offered' : isOpen ? 'conflict' : 'preferred',
      since: null,
      current: null,
      local: null,
      result: resultOf(clone),
      reasons: [other.reasons.offered, ...(isOpen ? [other.reasons.open] : [])],
      confirm: [...other.confirmFor(sayOf(words)), ...quote(lost.get(clone))],
      proposal: null,
      others: [words],
    };
    nodes.set(row, clone);
    return [row];
  });
  return { ...base, tree, rows: rowsInOrder(tree, [...rows, ...offered], nodes), nodes };
}

/** Tables that are laid out as lines make another tree, whose nodes stand in the same order. */
function pairNodes(tree: Document, flattened: Document): (node: Node | undefined) => Node | undefined {
  if (tree === flattened) return (node) => node;
  const lines = (root: Document): Node[] =>
    selectNodes(root).filter(({ type }) => !['table', 'row', 'cell'].includes(type));
  const others = lines(flattened);
  const pairs = new Map(lines(tree).map((node, index) => [node, others[index]]));
  return (node) => node && pairs.get(node);
}

function selectNodes(root: Document): Node[] {
  const nodes: Node[] = [];
  visit(root, (node) => {
    nodes.push(node);
  });
  return nodes;
}

const quote = (words: readonly string[] = []): string[] => words.map((one) => `“${one}”`);
const sayOf = ({ heading, text }: Pick<OtherWords, 'heading' | 'text'>): string => `${heading ?? ''} ${text}`;

/** Chosen words that have not followed the centre stand, and stay a conflict. */
function withWords(
  row: UpdateRow,
  { nodes: _, ...words }: Differing,
  other: OtherText,
  { isOpen, confirm }: { isOpen: boolean; confirm: string[] },
): UpdateRow {
  const others = [...row.others, { from: other.name, ...words }];
  if (other.choice === 'another') return { ...row, others };
  const isChosen =
    other.choice === 'this' && row.result?.text === words.text && row.result.heading === words.heading;
  const reasons = [
    ...row.reasons,
    isChosen ? other.reasons.preferred : other.reasons.differs,
    ...(isOpen ? [other.reasons.open] : []),
  ];
  return {
    ...row,
    others,
    reasons,
    status: isChosen && !isOpen ? 'preferred' : 'conflict',
    confirm: [...row.confirm, ...confirm],
  };
}

/** The words of the other text that answer a line, and its lines in which they stand. */
interface Differing extends Omit<OtherWords, 'from'> {
  nodes: readonly Node[];
}

/** Each line of the base with what answers it in the other text, then the lines that nothing answers. */
function answerLines(
  ours: Document,
  theirs: Document,
  isChosen: boolean,
  phrases: AnswerOptions['phrases'],
): { decisions: Decision[]; differing: Map<Node, Differing> } {
  const comparison = compareRegulations(ours, theirs, phrases === undefined ? {} : { phrases });
  const units = { ours: unitsOf(ours, () => NO_LINE).all, theirs: unitsOf(theirs, () => NO_LINE).all };
  const byOurs = indexUnits(comparison, 'base');
  const byTheirs = indexUnits(comparison, 'target');
  const differing = new Map<Node, Differing>();
  const taken = new Set<Unit>();
  const decisions = units.ours.map((local): Decision => {
    const entries = byOurs(local.order);
    const orders = new Set(entries.flatMap(({ target }) => target?.order ?? []));
    const answers = [...orders].flatMap((order) => units.theirs[order] ?? []);
    const current = answers.find((unit) => !taken.has(unit)) ?? null;
    if (current !== null) taken.add(current);
    const kept: Decision = {
      status: 'kept',
      since: null,
      current,
      local,
      heading: local.heading,
      text: local.text,
      wordsOf: 'local',
    };
    if (answers.length === 0 || !isProvisionLine(local) || !isReworded(entries)) return kept;
    const words = {
      label: answers[0]?.label ?? '',
      heading: answers.map(({ heading }) => heading).find((one) => one !== null) ?? null,
      text: answers.map(({ text }) => text).join(' '),
      nodes: answers.map(({ node }) => node),
    };
    if (words.text === local.text && words.heading === local.heading) return kept;
    differing.set(local.node, words);
    const isWhole = answers.length === 1 && current !== null && byTheirs(current.order).length === 1;
    if (!isChosen || !isWhole) return kept;
    return { ...kept, status: 'takenOver', heading: words.heading, text: words.text, wordsOf: 'current' };
  });
  const isAnswered = (unit: Unit): boolean => byTheirs(unit.order).some(({ base }) => base !== null);
  // An article into which a part of another one of the base has gone comes in with what it has of its own.
  const hasOwn = (unit: Unit): boolean => unit.nested.some((one) => !isAnswered(one) || hasOwn(one));
  const answered = (unit: Unit): boolean =>
    unit.kind === 'article' && !taken.has(unit) && hasOwn(unit) ? false : isAnswered(unit);
  const more = units.theirs
    .filter((unit) => isProvisionLine(unit) && !answered(unit))
    .map(
      (current): Decision => ({
        status: 'added',
        since: null,
        current,
        local: null,
        heading: current.heading,
        text: current.text,
        wordsOf: 'current',
      }),
    );
  return { decisions: [...decisions, ...more], differing };
}

/** Lines of the regulation's articles: what a cover decision says of itself is the base's. */
function isProvisionLine(unit: Unit): boolean {
  const eId = addressOf(unit);
  return eId?.startsWith('art_') === true;
}

const addressOf = (unit: Unit): string | null =>
  unit.eId ?? (unit.holder === null ? null : addressOf(unit.holder));
