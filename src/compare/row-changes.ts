/**
 * The changes of a row of a table, cell by cell: a column that came in or went out is one change, whatever stands in the cells
 * beside it.
 */
import { pairInOrder } from '../align/spine.js';
import { foldForMatching } from '../text/index.js';
import { cellTexts, type RowCell } from '../tree/row-lines.js';
import { sliceOfLine, type WordedLine } from '../wording/index.js';
import type { Change } from './comparison.js';

/** A row as it is compared. */
export interface RowText {
  line: WordedLine;
  cells: readonly RowCell[];
}

/** @param compare gives the changes of two lines */
export function rowChanges(
  base: RowText,
  target: RowText,
  compare: (from: WordedLine, to: WordedLine) => Change[],
): Change[] {
  const [cuts, others] = [cutsOf(base), cutsOf(target)];
  return stepsOf(pairCells(base, target), base.cells.length, target.cells.length).flatMap(
    ([from, to, otherFrom, otherTo]) => {
      const [start, otherStart] = [cuts[from] ?? 0, others[otherFrom] ?? 0];
      const line = sliceOfLine(base.line, start, cuts[to] ?? 0);
      const other = sliceOfLine(target.line, otherStart, others[otherTo] ?? 0);
      return compare(line, other).map((change) => ({
        ...change,
        baseOffset: start + change.baseOffset,
        targetOffset: otherStart + change.targetOffset,
      }));
    },
  );
}

/** Where each cell begins, with the bar before it and the blank before that, and where the last one ends. */
function cutsOf({ line: { text }, cells }: RowText): number[] {
  const starts = cells.map(({ start }, index) => {
    const bar = index === 0 ? 0 : text.lastIndexOf('|', start - 1);
    return text[bar - 1] === ' ' ? bar - 1 : bar;
  });
  return [...starts, text.length];
}

/** From and to in the cells of the base, from and to in those of the target: pairs, and what stands between two of them. */
type Step = [from: number, to: number, otherFrom: number, otherTo: number];

function stepsOf(pairs: readonly [number, number][], count: number, otherCount: number): Step[] {
  const steps: Step[] = [];
  let [at, other] = [0, 0];
  for (const [row, column] of pairs) {
    if (row > at || column > other) steps.push([at, row, other, column]);
    steps.push([row, row + 1, column, column + 1]);
    [at, other] = [row + 1, column + 1];
  }
  if (at < count || other < otherCount) steps.push([at, count, other, otherCount]);
  return steps;
}

/** Of as many cells each with the one in its place; else those under one name, and of the head those that say the same. */
function pairCells(base: RowText, target: RowText): [number, number][] {
  if (base.cells.length === target.cells.length) return base.cells.map((_, index) => [index, index]);
  const [names, others] = [namesOf(base), namesOf(target)];
  return pairInOrder(names.map((name) => others.map((other) => (name === other ? 1 : 0))));
}

function namesOf({ line: { text }, cells }: RowText): string[] {
  return cellTexts(text, cells).map((said, index) => foldForMatching(cells[index]?.column ?? said));
}
