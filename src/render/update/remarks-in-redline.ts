/** What an update says of its rows, at the lines of the redline between the standing text and the updated one. */
import type { Comparison, Side } from '../../compare/comparison.js';
import { isNews, type UpdateRow, type UpdateWords } from '../../update/update.js';
import { type ComparisonRow, mergeRows, type SideName, sidesInOrder } from '../comparison/rows.js';
import { placeOfRow, remarkOfRow, type UpdateMessages } from './row-words.js';

/**
 * Each row that is news stands at its line of the updated text, else at its line of the standing one; what is in neither stands
 * at the line before it, with its place in front, so that no row is lost.
 * @param comparison the standing text with the updated one
 * @param rows all rows of the update, in the order of the result
 * @returns the remarks at a line of the comparison, each as the paragraphs of one comment
 */
export function remarksInRedline(
  comparison: Comparison,
  rows: readonly UpdateRow[],
  catalogue: UpdateMessages,
): (line: ComparisonRow) => string[][] {
  const lines = mergeRows(comparison);
  const find = { base: sideFinder(lines, 'base'), target: sideFinder(lines, 'target') };
  const remarks = new Map<Side, string[][]>();
  let last = sidesInOrder(lines, 'target')[0];
  for (const row of rows) {
    const standing = row.local && find.base(row.local);
    const own = row.result === null ? standing : find.target(row.result);
    const side = own ?? last;
    last = side;
    if (!side || !isNews(row)) continue;
    const remark = remarkOfRow(row, catalogue);
    const said = own ? remark : `${placeOfRow(row, catalogue)}: ${remark}`;
    remarks.set(side, [...(remarks.get(side) ?? []), said.split('\n')]);
  }
  return ({ unit, shows }) => [
    ...((shows !== 'target' && unit.base && remarks.get(unit.base)) || []),
    ...((shows !== 'base' && unit.target && remarks.get(unit.target)) || []),
  ];
}

/** Finds the lines of one text by their words; lines of the same words come in the order in which they stand. */
function sideFinder(
  lines: readonly ComparisonRow[],
  name: SideName,
): (words: Omit<UpdateWords, 'eId'>) => Side | undefined {
  const pieces = new Map<number, [Side, ...Side[]]>();
  for (const side of sidesInOrder(lines, name)) {
    const known = pieces.get(side.order);
    if (known) known.push(side);
    else pieces.set(side.order, [side]);
  }
  const waiting = new Map<string, Side[]>();
  for (const [first, ...others] of pieces.values()) {
    const text = [first, ...others].map((one) => one.text).filter((one) => one !== '');
    const key = keyOf({ ...first, text: text.join(' ') });
    waiting.set(key, [...(waiting.get(key) ?? []), first]);
  }
  return (words) => waiting.get(keyOf(words))?.shift();
}

const keyOf = ({ kind, label, heading, text }: Omit<UpdateWords, 'eId'>): string =>
  JSON.stringify([kind, label, heading, text]);
