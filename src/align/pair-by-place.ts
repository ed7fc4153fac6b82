/** Pairs the parts of a form that occur once: masthead, signature block, within them number, date line, signer. */
import type { Unit, UnitKind } from '../wording/units.js';

const ONCE: ReadonlySet<UnitKind> = new Set(['masthead', 'enactingFormula', 'recipients', 'signatureBlock']);

/** A place that both texts have exactly once makes a pair, whatever is written in it. */
export function pairByPlace(
  base: readonly Unit[],
  target: readonly Unit[],
): { base: Unit; target: Unit; place: string }[] {
  const answers = byPlace(target);
  return [...byPlace(base)].flatMap(([place, units]) => {
    const others = answers.get(place) ?? [];
    const [unit, other] = [units[0], others[0]];
    return units.length === 1 && others.length === 1 && unit && other
      ? [{ base: unit, target: other, place }]
      : [];
  });
}

function byPlace(units: readonly Unit[]): Map<string, Unit[]> {
  const places = new Map<string, Unit[]>();
  for (const unit of units) {
    const place = unit.role ?? (ONCE.has(unit.kind) ? unit.kind : null);
    if (place !== null) places.set(place, [...(places.get(place) ?? []), unit]);
  }
  return places;
}
