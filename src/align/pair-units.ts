/**
 * Pairs two rows of units in stages. First come units of the same text, then those that are alike and in order beyond
 * doubt. An optimal assignment pairs the rest, and a last pass pairs by order. A number alone never makes a pair.
 */

import type { Unit, UnitKind } from '../wording/units.js';
import { assignBest } from './assignment.js';
import { inBlocks, MOST_PAIRS, type UnitBlock } from './blocks.js';
import { type Judge, mayAnswer } from './judge.js';
import { heaviestInOrder, pairInOrder } from './spine.js';

export interface Pair {
  base: Unit;
  target: Unit;
  similarity: number;
}

/** Less alike than this, two articles, recitals or headings do not answer each other, whatever their numbers. */
export const PAIR_FROM = 0.4;
/** Within articles that answer each other, between clauses that do, less is enough: nothing else comes into question. */
const NESTED_PAIR_FROM = 0.2;
/** Out of order, or in another article, more must speak for a pair. */
export const MOVE_FROM = 0.55;
/** A pair is beyond doubt when no other partner of either comes nearer than this to it. */
export const CLEAR_BY = 0.1;
/** Decide between equals, no more: the same place and the same number. */
const PLACE_BONUS = 0.02;
const NUMBER_BONUS = 0.01;

/** Within these, a rewritten text is still the answer to the one in its place. */
const NESTING: ReadonlySet<UnitKind> = new Set(['article', 'clause', 'subclause', 'point', 'item', 'table']);

/**
 * @param settled pairs of the same two rows that are already made: what stands between two of them is a gap
 * @param similarities how alike units are
 */
export function pairUnits(
  base: readonly Unit[],
  target: readonly Unit[],
  settled: readonly Pair[],
  judge: Judge,
  similarities: Judge['similarities'],
): Pair[] {
  const exact = pairExact(base, target, judge);
  const paired = new Set(exact.flatMap((pair) => [pair.base, pair.target]));
  const rows = base.filter((unit) => !paired.has(unit));
  const columns = target.filter((unit) => !paired.has(unit));
  if (rows.length * columns.length > MOST_PAIRS) {
    const inside = blocksBetween([...settled, ...exact], rows, columns).flatMap((block) =>
      pairUnits(block.rows, block.columns, [], judge, similarities),
    );
    return releaseLightCrossings([...exact, ...inside], settled);
  }
  const scores = similarities(rows, columns).map((line, row) =>
    line.map((score, column) => (mayAnswer(rows[row] as Unit, columns[column] as Unit) ? score : 0)),
  );
  const pairAt = ([row, column]: [number, number]): Pair => ({
    base: rows[row] as Unit,
    target: columns[column] as Unit,
    similarity: scores[row]?.[column] ?? 0,
  });
  const clear = clearPairs(scores);
  const fixed = [...exact, ...clear.map(pairAt)];
  const isNested = base[0]?.holder?.kind !== undefined && NESTING.has(base[0].holder.kind);
  const gapFrom = isNested ? NESTED_PAIR_FROM : PAIR_FROM;
  const rest = assignRest(
    scores,
    clear,
    gapsBetween([...settled, ...fixed], rows, columns),
    bonusFor(rows, columns),
    gapFrom,
  );
  return releaseLightCrossings([...fixed, ...rest.map(pairAt)], settled);
}

/** Texts that differ in habits only, the first with the first where there are several. */
function pairExact(base: readonly Unit[], target: readonly Unit[], judge: Judge): Pair[] {
  const waiting = byExactKey(target, judge);
  return [...byExactKey(base, judge)].flatMap(([key, units]) => {
    const partners = waiting.get(key) ?? [];
    // Three here and two there: which one is gone is for place and order to say.
    if (partners.length !== units.length) return [];
    return units.flatMap((unit, index): Pair[] => {
      const partner = partners[index] as Unit;
      return mayAnswer(unit, partner) ? [{ base: unit, target: partner, similarity: 1 }] : [];
    });
  });
}

function byExactKey(units: readonly Unit[], judge: Judge): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = judge.exactKey(unit);
    const alike = groups.get(key);
    if (alike) alike.push(unit);
    else groups.set(key, [unit]);
  }
  return groups;
}

/** Pairs in order of which both are by far the best partner of each other. */
function clearPairs(scores: readonly (readonly number[])[]): [number, number][] {
  const bestOfRow = scores.map(twoBest);
  const width = scores[0]?.length ?? 0;
  const bestOfColumn = Array.from({ length: width }, (_, column) =>
    twoBest(scores.map((line) => line[column] ?? 0)),
  );
  const likely = scores.map((line) => line.map((score) => (score >= PAIR_FROM ? score : 0)));
  return pairInOrder(likely).filter(([row, column]) => {
    const score = scores[row]?.[column] ?? 0;
    const other = (best: [number, number] | undefined): number => (best?.[0] === score ? best[1] : 1);
    return score - Math.max(other(bestOfRow[row]), other(bestOfColumn[column])) >= CLEAR_BY;
  });
}

function twoBest(values: Iterable<number>): [first: number, second: number] {
  let [first, second] = [0, 0];
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return [first, second];
}

/** Between which two of the pairs that are fixed each row and each column stands. */
function gapsOf(fixed: readonly Pair[], rows: readonly Unit[], columns: readonly Unit[]) {
  const placed = fixed.map((pair) => ({ base: pair.base.order, target: pair.target.order, weight: 1 }));
  const spine = [...heaviestInOrder(placed)];
  const baseOrders = spine.map(({ base }) => base).sort((a, b) => a - b);
  const targetOrders = spine.map(({ target }) => target).sort((a, b) => a - b);
  return {
    rowGaps: rows.map(({ order }) => countBelow(baseOrders, order)),
    columnGaps: columns.map(({ order }) => countBelow(targetOrders, order)),
  };
}

/** How many numbers of a row in order are less than this one. */
function countBelow(row: readonly number[], bound: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a row and a column stand between the same two of the pairs that are fixed. */
function gapsBetween(fixed: readonly Pair[], rows: readonly Unit[], columns: readonly Unit[]) {
  const { rowGaps, columnGaps } = gapsOf(fixed, rows, columns);
  return (row: number, column: number): boolean => rowGaps[row] === columnGaps[column];
}

/** What stands between the same two pairs, where that is much in blocks. */
function blocksBetween(
  fixed: readonly Pair[],
  rows: readonly Unit[],
  columns: readonly Unit[],
): UnitBlock<Unit>[] {
  const { rowGaps, columnGaps } = gapsOf(fixed, rows, columns);
  const gaps = new Map<number, { rows: Unit[]; columns: Unit[] }>();
  rows.forEach((unit, index) => {
    const gap = rowGaps[index] as number;
    const there = gaps.get(gap);
    if (there) there.rows.push(unit);
    else gaps.set(gap, { rows: [unit], columns: [] });
  });
  columns.forEach((unit, index) => {
    gaps.get(columnGaps[index] as number)?.columns.push(unit);
  });
  return [...gaps.values()].flatMap((gap) => inBlocks(gap.rows, gap.columns));
}

function bonusFor(rows: readonly Unit[], columns: readonly Unit[]) {
  return (row: number, column: number): number => {
    const apart = Math.abs(row / Math.max(1, rows.length) - column / Math.max(1, columns.length));
    const number = rows[row]?.number ?? null;
    const sameNumber = number !== null && number === columns[column]?.number;
    return PLACE_BONUS * (1 - apart) + (sameNumber ? NUMBER_BONUS : 0);
  };
}

/** The optimal assignment of what is not yet paired. */
function assignRest(
  scores: readonly (readonly number[])[],
  clear: readonly [number, number][],
  sameGap: (row: number, column: number) => boolean,
  bonus: (row: number, column: number) => number,
  gapFrom: number,
): [number, number][] {
  const [doneRows, doneColumns] = [
    new Set(clear.map(([row]) => row)),
    new Set(clear.map(([, column]) => column)),
  ];
  const rows = [...scores.keys()].filter((row) => !doneRows.has(row));
  const columns = [...(scores[0]?.keys() ?? [])].filter((column) => !doneColumns.has(column));
  const values = rows.map((row) =>
    columns.map((column) => {
      const score = scores[row]?.[column] ?? 0;
      return score >= (sameGap(row, column) ? gapFrom : MOVE_FROM) ? score + bonus(row, column) : 0;
    }),
  );
  return [...assignBest(values)].flatMap((column, row): [number, number][] =>
    column < 0 ? [] : [[rows[row] as number, columns[column] as number]],
  );
}

/** Out of order stays only what is alike enough to have moved. */
function releaseLightCrossings(pairs: readonly Pair[], settled: readonly Pair[]): Pair[] {
  const placed = [...pairs, ...settled].map((pair) => ({
    pair,
    base: pair.base.order,
    target: pair.target.order,
    weight: pair.similarity,
  }));
  const spine = new Set([...heaviestInOrder(placed)].map(({ pair }) => pair));
  return pairs.filter((pair) => spine.has(pair) || pair.similarity >= MOVE_FROM);
}
