/**
 * Which lines of a redline are moved as Word itself marks it (ECMA-376 part 1, 17.13.5.22 and 17.13.5.25): those that are whole
 * paragraphs at both ends. Any other is a deletion at the one place and an insertion at the other.
 */
import { type Markup, markupOf } from '../markup.js';
import { childOf, hasDescendant, insertAfter, insertBefore } from '../markup-tree.js';
import { REVISIONS, type Tracking, trackedElement } from '../tracked-text.js';
import { isInCell } from './place-steps.js';
import type { Arrival, ParagraphPlan, RedlinePlan } from './plan.js';

/** One end of a move: the paragraphs of one text that stand together, by the units of their lines. */
export interface MovedBlock {
  units: number[];
}

/** The moves of a plan as blocks of paragraphs that stand together at both ends, in the order of the file. */
export function findMoves({ paragraphs }: RedlinePlan): MovedBlock[] {
  const plans = [...paragraphs.values()];
  const own = new Map(plans.map((plan) => [movedUnit(plan), plan]));
  const paragraphCounts = countParagraphs(plans);
  const arriving = arrivingParagraphs(plans);
  const blocks: MovedBlock[] = [];
  let last: { plan: ParagraphPlan; place: ArrivingPlace } | null = null;
  for (const plan of plans) {
    const unit = movedUnit(plan);
    const place = unit === null ? undefined : arriving.get(unit);
    if (unit === null || place === undefined || own.get(unit) !== plan) continue;
    if (paragraphCounts.get(unit) !== 1) continue;
    const isNext =
      last !== null &&
      last.place.plan === place.plan &&
      last.place.index + 1 === place.index &&
      plan.arrivals.length === 0 &&
      followsDirectly(plan, last.plan);
    if (isNext) blocks.at(-1)?.units.push(unit);
    else blocks.push({ units: [unit] });
    last = { plan, place };
  }
  return blocks;
}

/** In how many paragraphs of the file words of each unit are marked. */
function countParagraphs(plans: readonly ParagraphPlan[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { inserted } of plans)
    for (const unit of new Set(inserted.map(({ step }) => step.unit)))
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/** The unit whose line a paragraph of the file is from its first letter to its end; null where it is none, or has more in it. */
function movedUnit({ target, inserted, arrivals, endInserted, endStep }: ParagraphPlan): number | null {
  const unit = endStep?.isMoved ? endStep.unit : null;
  if (unit === null || endInserted === null || isInCell(target)) return null;
  const { starts, ends } = target.letters;
  const [first, last] = [starts[0], ends.at(-1)];
  const isWhole =
    inserted.every(({ step }) => step.unit === unit) &&
    inserted.some(({ start }) => start === first) &&
    inserted.some(({ end }) => end === last) &&
    coversAll(inserted);
  const isFree =
    arrivals.every(({ at }) => at === 0) &&
    (arrivals.length === 0 || arrivals.at(-1)?.kind === 'end') &&
    !hasDescendant(target.element, ({ name }) => REVISIONS.has(name) || name === 'w:sectPr');
  return isWhole && isFree ? unit : null;
}

/** Whether stretches leave at most blanks between them: each begins where one before it ends. */
function coversAll(stretches: readonly { start: number; end: number }[]): boolean {
  const sorted = stretches.toSorted((one, other) => one.start - other.start);
  return sorted.every(({ start }, index) => index === 0 || start - (sorted[index - 1]?.end ?? 0) <= 1);
}

interface ArrivingPlace {
  plan: ParagraphPlan;
  /** Which of the paragraphs that come in there it is. */
  index: number;
}

/** What comes in as a paragraph of its own and is the whole line of one moved unit. */
function arrivingParagraphs(plans: readonly ParagraphPlan[]): Map<number, ArrivingPlace> {
  const found = new Map<number, ArrivingPlace>();
  const several = new Set<number>();
  for (const plan of plans) {
    if (isInCell(plan.target)) continue;
    paragraphsAtStart(plan.arrivals).forEach((pieces, index) => {
      const [first] = pieces;
      if (!first || !pieces.every(({ step }) => step.isMoved && step.unit === first.step.unit)) return;
      if (found.has(first.step.unit)) several.add(first.step.unit);
      found.set(first.step.unit, { plan, index });
    });
  }
  for (const unit of several) found.delete(unit);
  return found;
}

/** What arrives before the first letter of a paragraph, cut after each end; what has no end is none. */
function paragraphsAtStart(arrivals: readonly Arrival[]): Arrival[][] {
  const paragraphs: Arrival[][] = [];
  let open: Arrival[] = [];
  for (const arrival of arrivals.filter(({ at }) => at === 0)) {
    open.push(arrival);
    if (arrival.kind !== 'end') continue;
    paragraphs.push(open);
    open = [];
  }
  return paragraphs;
}

function followsDirectly({ target }: ParagraphPlan, { target: before }: ParagraphPlan): boolean {
  if (target.parent !== before.parent) return false;
  const { children } = target.parent;
  const between = children.slice(children.indexOf(before.element) + 1, children.indexOf(target.element));
  return between.every((node) => typeof node === 'string');
}

/** Puts the marks of a range around paragraphs of one parent (17.13.5.24, 17.13.5.28); both ends of a move have one name. */
export function markMoved(
  paragraphs: readonly { paragraph: Markup; parent: Markup }[],
  kind: 'w:moveFrom' | 'w:moveTo',
  name: string,
  { mark, ids }: Tracking,
): void {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return;
  const id = ids.next();
  const start = trackedElement(`${kind}RangeStart`, { mark, ids: { next: () => id } }, [], {
    'w:name': name,
  });
  const properties = childOf(first.paragraph, 'w:pPr');
  if (properties) insertAfter(first.paragraph, properties, start);
  else insertBefore(first.paragraph, first.paragraph.children[0], start);
  insertAfter(last.parent, last.paragraph, markupOf(`<${kind}RangeEnd w:id="${id}"/>`));
}
