/** What stands beside the articles of a text, a row an appendix in the table of what answers which. */
import type { ComparedUnit, Side } from '../../compare/comparison.js';
import { withNestedUnits } from '../../compare/reading-order.js';
import { addressInWords } from '../../tree/address.js';

export interface AppendixRow {
  /** "Phụ lục II"; empty where this text does not have it. */
  base: string;
  target: string;
  /** From 0 to 1, by the length of what answers each other; null where one text alone has it. */
  similarity: number | null;
  units: ComparedUnit[];
}

/** Units in a row that stand in one appendix; text that stands in none has no name and no row. */
export function appendixRows(
  units: readonly ComparedUnit[],
  headings: readonly ComparedUnit[],
): AppendixRow[] {
  const [inBase, inTarget] = [namesBefore(headings, 'base'), namesBefore(headings, 'target')];
  const groups: AppendixRow[] = [];
  let open = '';
  for (const unit of units) {
    const [base, target] = [inBase(unit.base), inTarget(unit.target)];
    const name = target || base;
    const last = groups.at(-1);
    if (last && name === open) {
      last.units.push(unit);
      last.base ||= base;
      last.target ||= target;
    } else if (name !== '') groups.push({ base, target, similarity: null, units: [unit] });
    open = name;
  }
  return groups.map((group) => ({
    ...group,
    similarity: group.base === '' || group.target === '' ? null : shareOf(group.units),
  }));
}

/** The appendix of which a unit is: the last one that begins before it. */
function namesBefore(headings: readonly ComparedUnit[], of: 'base' | 'target') {
  const starts = headings
    .flatMap((unit) => (unit[of]?.kind === 'appendix' ? [unit[of]] : []))
    .toSorted((a, b) => b.order - a.order);
  return (side: Side | null): string => {
    const appendix = side && starts.find(({ order }) => order < side.order);
    return appendix?.eId ? addressInWords(appendix.eId) : '';
  };
}

function shareOf(units: readonly ComparedUnit[]): number {
  let [all, alike] = [0, 0];
  for (const unit of units) {
    const length = lengthOf(unit, 'base') + lengthOf(unit, 'target');
    all += length;
    alike += unit.similarity * length;
  }
  return all === 0 ? 1 : alike / all;
}

const lengthOf = (unit: ComparedUnit, of: 'base' | 'target'): number =>
  withNestedUnits(unit).reduce((sum, inner) => sum + (inner[of]?.text.length ?? 0), 0);
