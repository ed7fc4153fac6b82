/** A comparison seen from the other text: what swapping the two texts has to give, the order of lists aside. */
import type { Change, ComparedUnit, Comparison, Status, TextChanges } from '../../src/compare/index.js';
import { withNestedUnits } from '../../src/compare/index.js';

const STATUS: Partial<Record<Status, Status>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

const OPERATION = { insert: 'delete', delete: 'insert', replace: 'replace' } as const;

export function mirror(comparison: Comparison): Comparison {
  const { base, target, summary, articles, headings, decision } = comparison;
  return {
    ...comparison,
    base: target,
    target: base,
    summary: {
      ...summary,
      articles: mirrorCounts(summary.articles),
      clauses: mirrorCounts(summary.clauses),
    },
    articles: articles.map(mirrorUnit),
    headings: headings.map(mirrorUnit),
    decision: decision.map(mirrorUnit),
  };
}

function mirrorCounts(counts: Record<Status, number>): Record<Status, number> {
  const { added, removed, split, merged } = counts;
  return { ...counts, added: removed, removed: added, split: merged, merged: split };
}

function mirrorUnit(unit: ComparedUnit): ComparedUnit {
  return {
    ...unit,
    status: STATUS[unit.status] ?? unit.status,
    base: unit.target,
    target: unit.base,
    label: mirrorChanges(unit.label),
    heading: mirrorChanges(unit.heading),
    changes: unit.changes.map(mirrorChange),
    ...(unit.breaks && { breaks: unit.breaks.map(mirrorChange) }),
    clauses: unit.clauses.map(mirrorUnit),
  };
}

const mirrorChanges = ({ changes }: TextChanges): TextChanges => ({ changes: changes.map(mirrorChange) });

function mirrorChange(change: Change): Change {
  const { op, base, target, baseOffset, targetOffset, suspect } = change;
  return {
    ...change,
    op: OPERATION[op],
    base: target,
    target: base,
    baseOffset: targetOffset,
    targetOffset: baseOffset,
    suspect: suspect === null ? null : suspect === 'base' ? 'target' : 'base',
  };
}

/** All entries in one row, in an order that does not depend on which text is the base. */
export function inOneRow({ articles, headings, decision }: Comparison): Omit<ComparedUnit, 'clauses'>[] {
  const place = ({ base, target }: ComparedUnit): string =>
    [base, target].map((side) => `${side?.order ?? '-'}/${side?.piece ?? 0}`).join(' ');
  return [...articles, ...headings, ...decision]
    .flatMap(withNestedUnits)
    .map((unit) => ({ unit, key: place(unit) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ unit: { clauses: _, ...unit } }) => unit);
}
