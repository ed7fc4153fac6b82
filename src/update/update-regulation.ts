/** A standing local text brought from one central text to another: trees in, the new tree and what became of each line out. */
import { withEqualTables } from '../tree/flatten-tables.js';
import type { Document, Node } from '../tree/nodes.js';
import type { Unit } from '../wording/units.js';
import { type AnswerOptions, findAnswers, type ThreeDocuments } from './answers.js';
import { type DecideOptions, type Decision, decideLines } from './decide.js';
import { rebuild } from './rebuild.js';
import { articlesOf, movedAddresses, moveInNode, printedIn, rowsInOrder } from './result-words.js';
import { addressOf, articleAddressOf } from './unit-address.js';
import type { UpdateReason, UpdateRow, UpdateStatus, UpdateWords } from './update.js';

/** Words of the locality that are changed for a reason of their own, and what is known of it. */
export interface OwnChange {
  status?: 'cleared';
  heading: string | null;
  text: string;
  reasons: UpdateReason[];
  confirm: string[];
}

export interface UpdateOptions extends AnswerOptions, DecideOptions {
  /** Why a provision of the new central text is as it is, by its address there. */
  reasonsFor: (eId: string) => readonly UpdateReason[];
  /** What of a provision of the new central text must be confirmed. */
  confirmFor: (eId: string) => readonly string[];
  /** What is mended in a line of the locality's own words; null where nothing is. */
  changeOwn?: (local: Unit) => OwnChange | null;
}

export interface UpdatedRegulation {
  tree: Document;
  rows: UpdateRow[];
  /** The node of the result of which a row tells. */
  nodes: Map<UpdateRow, Node>;
  /** Of the articles of the old central text, the share that the local text answers, from 0 to 1. */
  aligned: number;
}

/**
 * Where both central texts are the same, the tree is the local one; where the local text is the old central one, it is the
 * new one. What only the locality has is never taken out.
 */
export function updateRegulation(given: ThreeDocuments, options: UpdateOptions): UpdatedRegulation {
  const [since, current, local] = withEqualTables(given.since, given.current, given.local);
  const answers = findAnswers({ since, current, local }, options);
  const changes = new Map<Decision, OwnChange>();
  const decisions = decideLines(answers, options).map((decision) => {
    const { local: own, wordsOf, status } = decision;
    const isOwn = own !== null && wordsOf === 'local' && (status === 'kept' || status === 'local');
    const change = isOwn ? (options.changeOwn?.(own) ?? null) : null;
    if (change === null) return decision;
    const { heading, text } = change;
    const changed = { ...decision, heading, text, status: change.status ?? ('renewed' as const) };
    changes.set(changed, change);
    return changed;
  });
  const { tree, clones } = rebuild(local, current, decisions);
  const addresses = { local: movedAddresses(local, clones), current: movedAddresses(current, clones) };
  const articles = articlesOf(tree);
  const nodes = new Map<UpdateRow, Node>();
  const rows = decisions.map((decision): UpdateRow => {
    const { status, current: ofCentre, since: old, local: own, wordsOf } = decision;
    const clone = clones.get((own ?? ofCentre)?.node as Node);
    const isPrinted = clone !== undefined && status !== 'removed' && status !== 'omitted';
    const lost = isPrinted
      ? moveInNode(clone, articleBefore(own, ofCentre, wordsOf), (eId) => addresses[wordsOf].get(eId))
      : [];
    // The form of a document is the locality's in all three.
    const isOwnForm = own !== null && own.node === old?.node;
    const change = changes.get(decision);
    const reasons = REASONED.has(status) ? reasonsOf(ofCentre ?? old, options) : [];
    const row: UpdateRow = {
      status,
      since: isOwnForm ? null : wordsIn(old),
      current: isOwnForm ? null : wordsIn(ofCentre),
      local: wordsIn(own),
      result: isPrinted ? { ...printedIn(clone), eId: articles.get(clone) ?? null } : null,
      reasons: [...reasons, ...(change?.reasons ?? [])],
      confirm: [
        ...(change?.confirm ?? []),
        ...(REASONED.has(status) ? confirmOf(ofCentre, options) : []),
        ...lost.map((words) => `“${words}”`),
      ],
      proposal: decision.proposal ?? null,
      others: [],
      lackedBy: [],
    };
    if (clone !== undefined) nodes.set(row, clone);
    return row;
  });
  return {
    tree,
    rows: rowsInOrder(tree, rows, nodes),
    nodes,
    aligned: shareOfArticles(answers.units.since, answers.localOf),
  };
}

const REASONED: ReadonlySet<UpdateStatus> = new Set<UpdateStatus>([
  'takenOver',
  'merged',
  'added',
  'removed',
  'omitted',
  'conflict',
]);

/** The reasons of the provision, and of the one in which a paragraph stands. */
function reasonsOf(unit: Unit | null, { reasonsFor }: UpdateOptions): UpdateReason[] {
  const eId = unit && addressOf(unit);
  return eId === null ? [] : [...reasonsFor(eId)];
}

function confirmOf(unit: Unit | null, { confirmFor }: UpdateOptions): string[] {
  const eId = unit && addressOf(unit);
  return eId === null ? [] : [...confirmFor(eId)];
}

const wordsIn = (unit: Unit | null): UpdateWords | null =>
  unit && {
    kind: unit.kind,
    eId: addressOf(unit),
    label: unit.label,
    heading: unit.heading,
    text: unit.text,
  };

function articleBefore(own: Unit | null, ofCentre: Unit | null, wordsOf: Decision['wordsOf']): string | null {
  const unit = wordsOf === 'local' ? own : ofCentre;
  return unit && articleAddressOf(unit);
}

function shareOfArticles(since: readonly Unit[], localOf: (unit: Unit) => Unit[]): number {
  const articles = since.filter(({ kind, eId }) => kind === 'article' && !eId?.startsWith('dec__'));
  const answered = articles.filter((unit) => localOf(unit).length > 0);
  return articles.length === 0 ? 0 : answered.length / articles.length;
}
