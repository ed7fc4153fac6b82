/** A comparison as one text from top to bottom: what a redline prints, line by line. */
import { heaviestInOrder } from '../align/spine.js';
import type { ComparedUnit, Comparison, Side } from './comparison.js';

/**
 * One unit of one or of both texts. A unit that moved is in two lines: with its base where that stood, and with its
 * target where that stands.
 */
export interface ReadingLine {
  unit: ComparedUnit;
  shows: 'both' | 'base' | 'target';
}

/**
 * The units of a comparison in one row, nested ones after what they nest in. The lines that show the base, read in
 * order, are the base; those that show the target are the target. What is only in the base stands where it stood,
 * before what came in its place.
 */
export function readingOrder({ decision, headings, articles }: Comparison): ReadingLine[] {
  const top = [...decision, ...headings, ...articles];
  const units = top.flatMap(withNested);
  const together = inCommonOrder(top.flatMap(withStaying));
  const waiting = units
    .filter((unit) => unit.base !== null && !together.has(unit))
    .toSorted((a, b) => place(a.base) - place(b.base));
  const lines: ReadingLine[] = [];
  const showWaiting = (until: number): void => {
    while (waiting[0] && place(waiting[0].base) < until) {
      lines.push({ unit: waiting.shift() as ComparedUnit, shows: 'base' });
    }
  };
  const ofTarget = units.filter(({ target }) => target !== null);
  let arrived: ReadingLine[] = [];
  for (const unit of ofTarget.toSorted((a, b) => place(a.target) - place(b.target))) {
    if (!together.has(unit)) {
      arrived.push({ unit, shows: 'target' });
      continue;
    }
    showWaiting(place(unit.base));
    lines.push(...arrived, { unit, shows: 'both' });
    arrived = [];
  }
  showWaiting(Number.POSITIVE_INFINITY);
  return [...lines, ...arrived];
}

/** The unit and everything nested in it. */
export function withNested(unit: ComparedUnit): ComparedUnit[] {
  return [unit, ...unit.clauses.flatMap(withNested)];
}

/** Of these units and what nests in them what did not move, by itself or with what it stands in. */
function withStaying(unit: ComparedUnit): ComparedUnit[] {
  return unit.status === 'moved' ? [] : [unit, ...unit.clauses.flatMap(withStaying)];
}

/** Room for the pieces of a unit between it and the next one. */
const PIECES = 1000;

const place = (side: Side | null): number => (side === null ? -1 : side.order * PIECES + (side.piece ?? 0));

/** The units that stand in the same order in both texts, as much text as possible. */
function inCommonOrder(units: readonly ComparedUnit[]): Set<ComparedUnit> {
  const placed = units
    .filter(({ base, target }) => base !== null && target !== null)
    .map((unit) => ({
      unit,
      base: place(unit.base),
      target: place(unit.target),
      weight: 1 + lengthOf(unit.base) + lengthOf(unit.target),
    }));
  return new Set([...heaviestInOrder(placed)].map(({ unit }) => unit));
}

const lengthOf = (side: Side | null): number => (side?.text.length ?? 0) + (side?.heading?.length ?? 0);
