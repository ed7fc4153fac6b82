/**
 * The two texts as one stream of text and paragraph ends, each kept, inserted or deleted. Without the insertions it
 * is the base, without the deletions the target: also where a paragraph was cut in two, or two were joined.
 */
import type { Change, Comparison, Side } from '../../../compare/comparison.js';
import { pushAll } from '../../../text/push-all.js';
import { type Segment, segmentsOf, segmentsOfSide } from '../../comparison/line.js';
import { type ComparisonRow, mergeRows, type SideName, sidesInOrder } from '../../comparison/rows.js';
import { type Separator, separatorAfter } from '../../comparison/side-text.js';

export type Operation = Segment['op'];

export interface TextToken {
  kind: 'text';
  op: Operation;
  text: string;
  /** The change to which it belongs; null for equal text and for whole lines. */
  change: Change | null;
  row: ComparisonRow;
}

/** The end of a paragraph. */
export interface EndToken {
  kind: 'end';
  op: Operation;
  row: ComparisonRow;
}

export type RedlineToken = TextToken | EndToken;

export function redlineTokens(comparison: Comparison): RedlineToken[] {
  const rows = mergeRows(comparison);
  const separators = { base: separatorsOf(rows, 'base'), target: separatorsOf(rows, 'target') };
  const tokens: RedlineToken[] = [];
  for (const row of rows) {
    const { base, target } = row.unit;
    const after = {
      base: row.shows === 'target' ? null : separators.base.get(base as Side),
      target: row.shows === 'base' ? null : separators.target.get(target as Side),
    };
    for (const { op, text, change } of segmentsOfRow(row))
      tokens.push({ kind: 'text', op, text, change, row });
    pushAll(tokens, separatorTokens(after.base ?? null, after.target ?? null, row));
  }
  return tokens;
}

function segmentsOfRow({ unit, shows }: ComparisonRow): Segment[] {
  if (shows === 'both') return segmentsOf(unit);
  return shows === 'base' ? segmentsOfSide(unit.base, 'delete') : segmentsOfSide(unit.target, 'insert');
}

function separatorsOf(rows: readonly ComparisonRow[], name: SideName): Map<Side, Separator> {
  const sides = sidesInOrder(rows, name);
  return new Map(sides.map((side, index) => [side, separatorAfter(side, sides[index + 1] ?? null)]));
}

/** @param base what follows in the base, null where the row is not of the base; `target` likewise */
function separatorTokens(
  base: Separator | null,
  target: Separator | null,
  row: ComparisonRow,
): RedlineToken[] {
  if (base === target) return separatorToken(base, 'equal', row);
  const [deleted, inserted] = [separatorToken(base, 'delete', row), separatorToken(target, 'insert', row)];
  // A blank belongs to the paragraph that ends here, so it goes before the end.
  return target === '\n' ? [...deleted, ...inserted] : [...inserted, ...deleted];
}

function separatorToken(separator: Separator | null, op: Operation, row: ComparisonRow): RedlineToken[] {
  if (separator === null) return [];
  return separator === '\n'
    ? [{ kind: 'end', op, row }]
    : [{ kind: 'text', op, text: separator, change: null, row }];
}
