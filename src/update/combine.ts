/** Several standing texts of a merged unit to one: what only another text has is offered in the base, other words stand beside. */
import { withEqualTables } from '../tree/flatten-tables.js';
import type { Document, Node } from '../tree/nodes.js';
import { visit } from '../tree/visit.js';
import { answerLines } from './answer-lines.js';
import type { AnswerOptions } from './answers.js';
import type { Decision } from './decide.js';
import { comesFromOthers, confirmInOther, type OtherText, offeredRow, withAnswer } from './other-rows.js';
import { rebuild } from './rebuild.js';
import { articlesOf, movedAddresses, moveInNode, printedIn, rowsInOrder } from './result-words.js';
import { articleAddressOf } from './unit-address.js';
import type { UpdateRow } from './update.js';
import type { UpdatedRegulation } from './update-regulation.js';

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
  const { decisions, answers, lacking } = answerLines(ours, theirs, other.choice === 'this', phrases);
  const { tree, clones } = rebuild(ours, theirs, decisions);
  const lost = moveAllReferences(decisions, clones, { local: ours, current: theirs });
  const articles = articlesOf(tree);
  const resultOf = (clone: Node) => ({ ...printedIn(clone), eId: articles.get(clone) ?? null });
  const [sameInBase, sameInOther] = [pairNodes(base.tree, ours), pairNodes(other.tree, theirs)];
  const open = new Set([...other.open].map(sameInOther));
  const nodes = new Map<UpdateRow, Node>();
  const rows = base.rows.map((row): UpdateRow => {
    const node = sameInBase(base.nodes.get(row));
    const clone = node && clones.get(node);
    if (node === undefined || clone === undefined) return row;
    const moved = {
      ...row,
      ...(row.result && { result: resultOf(clone) }),
      ...(lacking.has(node) && !comesFromOthers(row) && { lackedBy: [...row.lackedBy, other.name] }),
    };
    const answer = answers.get(node);
    const next = answer
      ? withAnswer(moved, answer, other, {
          isOpen: answer.nodes.some((one) => open.has(one)),
          confirm: confirmInOther(answer, other, lost.get(clone)),
        })
      : moved;
    nodes.set(next, clone);
    return next;
  });
  const offered = decisions.flatMap(({ status, current }): UpdateRow[] => {
    const clone = clones.get(current?.node as Node);
    if (status !== 'added' || current === null || clone === undefined) return [];
    const row = offeredRow(current, resultOf(clone), other, {
      isOpen: open.has(current.node),
      confirm: confirmInOther(current, other, lost.get(clone)),
    });
    if (row !== null) nodes.set(row, clone);
    return row === null ? [] : [row];
  });
  return { ...base, tree, rows: rowsInOrder(tree, [...rows, ...offered], nodes), nodes };
}

/** @returns by the node of the result the references of its words that lead nowhere there */
function moveAllReferences(
  decisions: readonly Decision[],
  clones: ReadonlyMap<Node, Node>,
  texts: Record<Decision['wordsOf'], Document>,
): Map<Node, string[]> {
  const addresses = {
    local: movedAddresses(texts.local, clones),
    current: movedAddresses(texts.current, clones),
  };
  const lost = new Map<Node, string[]>();
  for (const { local, current, wordsOf } of decisions) {
    const unit = wordsOf === 'local' ? local : current;
    const clone = clones.get((local ?? current)?.node as Node);
    if (unit === null || clone === undefined) continue;
    const newAddress = (eId: string) => addresses[wordsOf].get(eId);
    lost.set(clone, moveInNode(clone, articleAddressOf(unit), newAddress));
  }
  return lost;
}

/** Finds the node of a tree whose tables are laid out as lines by that of the tree as it was: they stand in the same order. */
export function pairNodes(tree: Document, flattened: Document): (node: Node | undefined) => Node | undefined {
  if (tree === flattened) return (node) => node;
  const others = linesIn(flattened);
  const pairs = new Map(linesIn(tree).map((node, index) => [node, others[index]]));
  return (node) => node && pairs.get(node);
}

function linesIn(root: Document): Node[] {
  const nodes: Node[] = [];
  visit(root, (node) => {
    if (!['table', 'row', 'cell'].includes(node.type)) nodes.push(node);
  });
  return nodes;
}
