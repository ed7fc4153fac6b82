/** Puts the entries of a comparison in one order from top to bottom, as a redline prints them line by line. */
import { heaviestInOrder } from '../align/spine.js';
import { pushAll } from '../text/push-all.js';
import type { ComparedUnit, Comparison, Side } from './comparison.js';

/**
 * One unit of one or of both texts. A unit that moved is in two lines: with its base where that stood, and with its
 * target where that stands.
 */
export interface ReadingLine {
  unit: ComparedUnit;
  shows: 'both' | 'base' | 'target';
  /** Whether it stands in `unanswered`: that only one text has it says nothing. */
  unanswered: boolean;
}

/**
 * The units of a comparison in one row, nested ones after what they nest in. The lines that show the base, read in
 * order, are the base; those that show the target are the target. What is only in the base stands where it stood,
 * before what came in its place.
 */
export function readingOrder(comparison: Comparison): ReadingLine[] {
  const top = [...comparison.decision, ...comparison.headings, ...comparison.articles];
  const unanswered = new Set(unansweredUnits(comparison));
  const units = [...top.flatMap(withNestedUnits), ...unanswered];
  const together = inCommonOrder(top.flatMap(withStaying));
  const waiting = units
    .filter((unit) => unit.base !== null && !together.has(unit))
    .toSorted((a, b) => place(a.base) - place(b.base));
  const lines: ReadingLine[] = [];
  const lineOf = (unit: ComparedUnit, shows: ReadingLine['shows']): ReadingLine => {
    return { unit, shows, unanswered: unanswered.has(unit) };
  };
  const showWaiting = (until: number): void => {
    while (waiting[0] && place(waiting[0].base) < until) {
      lines.push(lineOf(waiting.shift() as ComparedUnit, 'base'));
    }
  };
  const ofTarget = units.filter(({ target }) => target !== null);
  let arrived: ReadingLine[] = [];
  for (const unit of ofTarget.toSorted((a, b) => place(a.target) - place(b.target))) {
    if (!together.has(unit)) {
      arrived.push(lineOf(unit, 'target'));
      continue;
    }
    showWaiting(place(unit.base));
    pushAll(lines, arrived);
    lines.push(lineOf(unit, 'both'));
    arrived = [];
  }
  showWaiting(Number.POSITIVE_INFINITY);
  return [...lines, ...arrived];
}

/** The text that the other one, a partial text, answers only in part; null where both are whole. */
export function answeredSide({ base, target }: Comparison): 'base' | 'target' | null {
  if (target.partial) return 'base';
  return base.partial ? 'target' : null;
}

/** `comparison.unanswered` as entries without changes, in reading order. */
export function unansweredUnits(comparison: Comparison): ComparedUnit[] {
  const name = answeredSide(comparison);
  if (name === null) return [];
  return comparison.unanswered.map((side) => ({
    status: 'same',
    base: name === 'base' ? side : null,
    target: name === 'target' ? side : null,
    similarity: 0,
    evidence: [],
    label: { changes: [] },
    heading: { changes: [] },
    changes: [],
    clauses: [],
  }));
}

/** The unit and everything nested in it. */
export function withNestedUnits(unit: ComparedUnit): ComparedUnit[] {
  const units = [unit];
  const add = ({ clauses }: ComparedUnit): void => {
    for (const nested of clauses) {
      units.push(nested);
      add(nested);
    }
  };
  add(unit);
  return units;
}

/** Of these units and what nests in them what did not move, by itself or with what it stands in. */
function withStaying(unit: ComparedUnit): ComparedUnit[] {
  if (unit.status === 'moved') return [];
  return unit.clauses.length === 0 ? [unit] : [unit, ...unit.clauses.flatMap(withStaying)];
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
