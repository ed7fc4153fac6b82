/** The stream of a redline as steps that can be laid into a Word file: each with the paragraphs in which its unit stands. */
import type { ComparedUnit, Comparison, Side } from '../../compare/comparison.js';
import type { RedlineStep } from '../../edit/index.js';
import type { ClassSet } from '../../render/comparison/classes.js';
import type { ComparisonMessages } from '../../render/comparison/messages.js';
import { commentsOf, type RemarksOn } from '../../render/word/redline/comments.js';
import { type RedlineParagraph, redlineParagraphs } from '../../render/word/redline/paragraphs.js';
import { revisionAuthors } from '../../render/word/redline/revision-authors.js';
import type { RedlineToken } from '../../render/word/redline/tokens.js';
import type { Document, Node, Origin } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';
import { type Unit, unitsOf } from '../../wording/units.js';
import { NO_LINE } from '../../wording/words.js';

export interface StepTerms {
  catalogue: ComparisonMessages;
  author: string;
  /** ISO date */
  date: string;
  habits: ClassSet;
  /** Which of the two texts the file holds. */
  into: 'base' | 'target';
  /** What is said of a line in a comment beside what the comparison itself says. */
  remarksOn?: RemarksOn | undefined;
}

/** @param tree the text that the file holds, as it was compared */
export function redlineSteps(comparison: Comparison, tree: Document, terms: StepTerms): RedlineStep[] {
  const { revisionOf, habitAuthor, unansweredAuthor } = revisionAuthors(terms);
  const { catalogue, habits, into, remarksOn } = terms;
  const paragraphs = redlineParagraphs(comparison);
  const comments = commentsOf(paragraphs, comparison, {
    catalogue,
    habits,
    habitAuthor,
    unansweredAuthor,
    remarksOn,
  });
  const placeOf = paragraphsByOrder(tree);
  const numbers = new Map<ComparedUnit, number>();
  const labels = new LabelCounter();
  const stepOf = (token: RedlineToken, comments: RedlineStep['comments']): RedlineStep => {
    const { unit } = token.row;
    const side = sideIn(unit, into);
    const other = sideIn(unit, into === 'target' ? 'base' : 'target');
    if (!numbers.has(unit)) numbers.set(unit, numbers.size);
    return {
      kind: token.kind,
      // Seen from the file: what only it has, and what only the other text has.
      op: into === 'target' || token.op === 'equal' ? token.op : token.op === 'insert' ? 'delete' : 'insert',
      text: token.kind === 'text' ? token.text : '',
      paragraphs: side === null ? [] : (placeOf.get(side.order) ?? []),
      form: formOf(unit),
      isRow: (side ?? other)?.kind === 'row',
      isWhole: side === null || other === null || token.row.shows !== 'both',
      isMoved: isMoved(token.row),
      unit: numbers.get(unit) as number,
      isLabel: labels.isLabel(token),
      otherLabel: other?.label ?? '',
      mark: revisionOf(token),
      comments,
    };
  };
  return paragraphs.flatMap((paragraph, index) => withComments(paragraph, comments[index] ?? [], stepOf));
}

/** Tells of the tokens of a line, which come in order, those that are of its number. */
class LabelCounter {
  #row: RedlineToken['row'] | null = null;
  #left = { base: 0, target: 0 };

  isLabel(token: RedlineToken): boolean {
    const { row } = token;
    const { base, target } = row.unit;
    if (row !== this.#row) this.#left = { base: base?.label.length ?? 0, target: target?.label.length ?? 0 };
    this.#row = row;
    if (token.kind === 'end' || base === null || target === null || row.shows !== 'both') return false;
    const { op, text } = token;
    const isLabel = (op === 'insert' || this.#left.base > 0) && (op === 'delete' || this.#left.target > 0);
    if (op !== 'insert') this.#left.base -= text.length;
    if (op !== 'delete') this.#left.target -= text.length;
    return isLabel;
  }
}

/** Whether a line comes up at both of its places. What was cut in two, or joined, has more than one at either end. */
const isMoved = ({ unit, shows, unanswered }: RedlineToken['row']): boolean =>
  shows !== 'both' &&
  !unanswered &&
  unit.base !== null &&
  unit.target !== null &&
  unit.target.kind !== 'row' &&
  unit.status !== 'split' &&
  unit.status !== 'merged';

const sideIn = (unit: ComparedUnit, into: StepTerms['into']): Side | null => unit[into];

function withComments(
  { runs, end }: RedlineParagraph,
  comments: ReturnType<typeof commentsOf>[number],
  stepOf: (token: RedlineToken, comments: RedlineStep['comments']) => RedlineStep,
): RedlineStep[] {
  const commentsAt = (index: number): RedlineStep['comments'] =>
    comments
      .filter(({ first }) => first === index)
      .map(({ lines, last }) => ({ lines, steps: last - index + 1 }));
  const steps = runs.map((token, index) =>
    stepOf(token, comments.length === 0 ? NO_COMMENTS : commentsAt(index)),
  );
  return [...steps, stepOf(end, NO_COMMENTS)];
}

const NO_COMMENTS: RedlineStep['comments'] = [];

/** By which a text of the other side finds its form in the file: "paragraph/signer", "article", "clause". */
function formOf({ base, target }: ComparedUnit): string {
  const side = target ?? base;
  const hasHeading = side?.heading ? '/heading' : '';
  return side === null ? '' : `${side.kind}${hasHeading}${side.role === null ? '' : `/${side.role}`}`;
}

/** The paragraphs of a Word file in which each unit of its text stands, by the place of the unit in reading order. */
function paragraphsByOrder(tree: Document): Map<number, number[]> {
  return new Map(unitsOf(tree, () => NO_LINE).all.map((unit) => [unit.order, paragraphsOf(unit)]));
}

function paragraphsOf({ node, heading, text, kind }: Unit): number[] {
  if (kind === 'row') return numbersOf(selectAll(node, 'paragraph'));
  const first: Node | undefined =
    heading === null && text !== '' && 'children' in node ? node.children[0] : undefined;
  return numbersOf(first ? [node, first] : [node]);
}

function numbersOf(nodes: readonly Node[]): number[] {
  const origins: Origin[] = nodes.flatMap((node) => node.data?.origin ?? []);
  return [...new Set(origins.flatMap(({ paragraph }) => paragraph ?? []))];
}
