/** The units of a comparison by their place in one of its texts. */
import type { ComparedUnit, Comparison } from '../compare/comparison.js';
import { withNestedUnits } from '../compare/reading-order.js';

export type IndexedSide = 'base' | 'target';

/** All entries of a unit: one, or of a unit in pieces one for each piece; none for a unit that was not compared. */
export type UnitIndex = (order: number | undefined) => readonly ComparedUnit[];

/** The units of a comparison, nested ones after what they nest in. */
export function comparedUnitsOf({ decision, headings, articles }: Comparison): ComparedUnit[] {
  return [...decision, ...headings, ...articles].flatMap(withNestedUnits);
}

/**
 * Finds units by their reading order in that text. The order is the text's own, so that it names the same unit in
 * every comparison of that text.
 */
export function indexUnits(comparison: Comparison, name: IndexedSide): UnitIndex {
  const byOrder = new Map<number, ComparedUnit[]>();
  for (const unit of comparedUnitsOf(comparison)) {
    const order = unit[name]?.order;
    if (order === undefined) continue;
    const entries = byOrder.get(order);
    if (entries) entries.push(unit);
    else byOrder.set(order, [unit]);
  }
  return (order) => (order === undefined ? [] : (byOrder.get(order) ?? []));
}
