import type { Comparison } from '../../compare/comparison.js';
import { withNestedUnits } from '../../compare/reading-order.js';
import { withEqualTables } from '../../tree/flatten-tables.js';
import type { Document } from '../../tree/nodes.js';

/** The texts as they were compared: with tables where any of their rows stands in the comparison. */
export function comparedTrees(
  { articles, headings, decision }: Comparison,
  base: Document,
  target: Document,
): { base: Document; target: Document } {
  const units = [...articles, ...headings, ...decision].flatMap(withNestedUnits);
  const hasRows = units.some((unit) => (unit.base ?? unit.target)?.kind === 'row');
  const [from, to] = hasRows ? [base, target] : withEqualTables(base, target);
  return { base: from, target: to };
}
