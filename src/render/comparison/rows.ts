/**
 * The two texts as one sequence of lines, each text in its own order. A unit that keeps its place is one row; one
 * that moved is a row where the base has it and another where the target has it.
 */
import type { ComparedUnit, Comparison, Side } from '../../compare/comparison.js';
import { type ReadingLine, readingOrder } from '../../compare/reading-order.js';
import { oncePer } from '../../text/once-per.js';
import { printsLine } from './line.js';

export interface PlacedUnit {
  unit: ComparedUnit;
  /** The units in which it is nested, the outermost first. */
  holders: readonly ComparedUnit[];
}

export interface ComparisonRow extends PlacedUnit {
  /** The side that is printed here; both where the unit keeps its place. */
  shows: 'both' | SideName;
  /** Whether it is of what a partial text does not answer, so that nothing is claimed about it. */
  unanswered: boolean;
}

export type SideName = 'base' | 'target';

/** Every unit with those in which it is nested: decision, headings, articles. */
export const placeUnits = oncePer(({ decision, headings, articles }: Comparison): readonly PlacedUnit[] => {
  const placed: PlacedUnit[] = [];
  const add = (unit: ComparedUnit, holders: readonly ComparedUnit[]): void => {
    placed.push({ unit, holders });
    if (unit.clauses.length === 0) return;
    const inside = [...holders, unit];
    for (const nested of unit.clauses) add(nested, inside);
  };
  for (const units of [decision, headings, articles]) for (const unit of units) add(unit, NONE);
  return placed;
});

const NONE: readonly ComparedUnit[] = [];

/** Both texts as one sequence; what prints nothing of its own, such as a masthead as a whole, is no row. */
export function mergeRows(comparison: Comparison): ComparisonRow[] {
  const lines = readingOrder(comparison);
  const holdersOf = new Map(
    [...placeUnits(comparison), ...placeUnanswered(lines)].map(({ unit, holders }) => [unit, holders]),
  );
  return lines.flatMap(({ unit, shows, unanswered }) => {
    const printed = printedSide(unit, shows);
    return printed === null ? [] : [{ unit, holders: holdersOf.get(unit) ?? [], shows: printed, unanswered }];
  });
}

/** Units that are not answered, each with those of its text in which it is nested, whether they are answered or not. */
function placeUnanswered(lines: readonly ReadingLine[]): PlacedUnit[] {
  const name = lines.find(({ unanswered }) => unanswered)?.shows;
  if (name === undefined || name === 'both') return [];
  const depthOf = (unit: ComparedUnit): number => unit[name]?.depth ?? 0;
  const placed: PlacedUnit[] = [];
  let open: ComparedUnit[] = [];
  const ofText = lines.filter(({ unit }) => unit[name] !== null);
  for (const { unit, unanswered } of ofText.toSorted((a, b) => orderOf(a, name) - orderOf(b, name))) {
    open = open.filter((holder) => depthOf(holder) < depthOf(unit));
    if (unanswered) placed.push({ unit, holders: open });
    open = [...open, unit];
  }
  return placed;
}

const orderOf = ({ unit }: ReadingLine, name: SideName): number => unit[name]?.order ?? 0;

/** Of a row of both sides, the one that prints something, if only one does. */
function printedSide(
  { base, target }: ComparedUnit,
  shows: ComparisonRow['shows'],
): ComparisonRow['shows'] | null {
  const prints = {
    base: shows !== 'target' && printsLine(base),
    target: shows !== 'base' && printsLine(target),
  };
  if (prints.base && prints.target) return 'both';
  return prints.base ? 'base' : prints.target ? 'target' : null;
}

/** The sides that one text prints, in its reading order. */
export function sidesInOrder(rows: readonly ComparisonRow[], name: SideName): Side[] {
  return rows.flatMap(({ unit, shows }) => (shows === 'both' || shows === name ? (unit[name] ?? []) : []));
}
