import type { Change, ChangeReason, ComparedUnit, Comparison, Side, TakenUp } from './comparison.js';
import { withNestedUnits } from './reading-order.js';
import { summarise } from './summarise.js';

/**
 * The part of a comparison that is about some units: each with all that nests in it, whichever of the texts has it
 * under that address. Its numbers are of that part alone.
 * @param eIds "art_9", "art_9__cl_3", "chp_II" (the heading and the articles below it)
 */
export function selectUnits(comparison: Comparison, eIds: readonly string[]): Comparison {
  const wanted = new Set(eIds);
  const divisions = comparison.headings.filter((unit) => hasAddress(unit, wanted));
  const isBelow = (unit: ComparedUnit) =>
    divisions.some((division) => isInside(unit, division, comparison.headings));
  const select = (units: readonly ComparedUnit[]): ComparedUnit[] =>
    units.flatMap((unit) => (hasAddress(unit, wanted) || isBelow(unit) ? [unit] : select(unit.clauses)));
  const [articles, headings, decision] = (['articles', 'headings', 'decision'] as const).map((name) =>
    select(comparison[name]),
  ) as [ComparedUnit[], ComparedUnit[], ComparedUnit[]];
  const isTaken = isOfUnits([...articles, ...headings, ...decision], wanted);
  return {
    ...comparisonWithTakenUp(comparison, isTaken),
    only: [...eIds],
    outside: [],
    summary: summarise(articles, headings, decision),
    articles,
    headings,
    decision,
    unanswered: selectSides(comparison.unanswered, eIds),
  };
}

/**
 * The part of a comparison in which a change has one of some reasons: each unit with such a change, in the units that hold it.
 * @param reasons as `Change.reasons` has them
 */
export function selectByReason(comparison: Comparison, reasons: readonly ChangeReason[]): Comparison {
  const isMeant = ({ reasons: own }: Change): boolean => own.some((reason) => reasons.includes(reason));
  const select = (units: readonly ComparedUnit[]): ComparedUnit[] =>
    units.flatMap((unit) => {
      const clauses = select(unit.clauses);
      const isOwn = [...unit.heading.changes, ...unit.changes].some(isMeant);
      return isOwn || clauses.length > 0 ? [{ ...unit, clauses }] : [];
    });
  const [articles, headings, decision] = (['articles', 'headings', 'decision'] as const).map((name) =>
    select(comparison[name]),
  ) as [ComparedUnit[], ComparedUnit[], ComparedUnit[]];
  const summary = summarise(articles, headings, decision);
  const kept = comparisonWithTakenUp(comparison, ({ heading, changes }) =>
    [...heading.changes, ...changes].some(isMeant),
  );
  return { ...kept, outside: [], summary, articles, headings, decision, unanswered: [] };
}

/** Of three texts, what is taken up is narrowed as the rest; notes, headers and footers are of no unit. */
function comparisonWithTakenUp(
  { outsideTakenUp, ...comparison }: Comparison,
  isKept: (one: TakenUp) => boolean,
): Comparison {
  const { takenUp } = comparison;
  return takenUp === undefined ? comparison : { ...comparison, takenUp: takenUp.filter(isKept) };
}

/** Whether a change that was taken up is of one of these units; of what no text has any more its old address is asked. */
function isOfUnits(units: readonly ComparedUnit[], wanted: ReadonlySet<string>): (one: TakenUp) => boolean {
  const all = units.flatMap(withNestedUnits);
  const [inBase, inTarget] = (['base', 'target'] as const).map(
    (name) => new Set(all.map((unit) => unit[name]?.order)),
  ) as [Set<number | undefined>, Set<number | undefined>];
  return ({ since, base, target }) => {
    if (target !== null) return inTarget.has(target.order);
    if (base !== null) return inBase.has(base.order);
    return [...wanted].some((eId) => since?.eId === eId || since?.eId?.startsWith(`${eId}__`));
  };
}

/** A paragraph without an address goes with the unit in which it stands. */
function selectSides(sides: readonly Side[], eIds: readonly string[]): Side[] {
  let holder: Side | null = null;
  return sides.filter((side) => {
    if (side.eId !== null) {
      const { eId } = side;
      holder = eIds.some((wanted) => eId === wanted || eId.startsWith(`${wanted}__`)) ? side : null;
    } else if (holder !== null && side.depth <= holder.depth) {
      holder = null;
    }
    return holder !== null;
  });
}

/** The addresses that neither text has. */
export function unknownAddresses(comparison: Comparison, eIds: readonly string[]): string[] {
  const known = new Set(
    addressesOf([...comparison.decision, ...comparison.headings, ...comparison.articles]),
  );
  return eIds.filter((eId) => !known.has(eId));
}

/** Every address of either text. */
export function addressesOf(units: readonly ComparedUnit[]): string[] {
  return units.flatMap(({ base, target, clauses }) => [
    ...[base?.eId, target?.eId].filter((eId) => eId != null),
    ...addressesOf(clauses),
  ]);
}

const hasAddress = ({ base, target }: ComparedUnit, wanted: ReadonlySet<string>): boolean =>
  wanted.has(base?.eId ?? '') || wanted.has(target?.eId ?? '');

/** Whether it stands, in one of the texts, after the division and before the next one of its rank. */
function isInside(unit: ComparedUnit, division: ComparedUnit, headings: readonly ComparedUnit[]): boolean {
  return (['base', 'target'] as const).some((name) => {
    const [side, start] = [unit[name], division[name]];
    if (side === null || start === null || side.order <= start.order) return false;
    return !headings.some(({ [name]: other }) => {
      return (
        other !== null && other.order > start.order && other.order <= side.order && other.depth <= start.depth
      );
    });
  });
}
