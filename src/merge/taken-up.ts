/** What the centre has changed since the old text and the local text has too. */
import type { Change, ComparedUnit, Side, TakenUp } from '../compare/comparison.js';
import type { ThreeIndexes, ThreeTexts } from './three-texts.js';
import {
  baseSpan,
  changesOfPart,
  isReworded,
  isSubstance,
  meets,
  standsElsewhere,
  targetSpan,
  type UnitPart,
} from './touched.js';

/**
 * Goes through what the centre changed, in its order. Of a unit that the centre put in or took out with all that nests
 * in it only the outermost is listed.
 */
export function takenUpBy({ central }: ThreeTexts, indexes: ThreeIndexes): TakenUp[] {
  const top = [...central.decision, ...central.headings, ...central.articles];
  return top.flatMap((unit) => takenUpIn(unit, indexes)).toSorted((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ base, since }: TakenUp): number => (base ?? since)?.order ?? 0;

function takenUpIn(unit: ComparedUnit, indexes: ThreeIndexes): TakenUp[] {
  const own = takenUpOf(unit, indexes);
  const isWhole = own !== null && (unit.base === null || unit.target === null);
  const nested = unit.clauses.flatMap((inner) => takenUpIn(inner, indexes));
  if (!isWhole) return [...(own === null ? [] : [own]), ...nested];
  return [own, ...nested.filter(({ status }) => status !== unit.status)];
}

function takenUpOf(unit: ComparedUnit, indexes: ThreeIndexes): TakenUp | null {
  const { base: since, target: current, status } = unit;
  if (current === null) {
    const here = indexes.localBySince(since?.order);
    const isGone = here.length > 0 && here.every(({ target }) => target === null);
    return isGone ? { ...NO_CHANGES, status, since, base: null, target: null } : null;
  }
  const shown = indexes.shownByNew(current.order);
  const local = shown.flatMap(({ target }) => target ?? [])[0];
  if (local === undefined) return null;
  if (since === null) {
    return isReworded(shown) ? null : { ...NO_CHANGES, status, since, base: current, target: local };
  }
  const heading = { changes: changesTakenUp(unit, 'heading', shown) };
  const changes = changesTakenUp(unit, 'text', shown);
  const isMoved = standsElsewhere(unit) && hasMovedToo(local, shown, indexes);
  const hasSome = heading.changes.length + changes.length > 0 || isMoved;
  return hasSome ? { status, since, base: current, target: local, heading, changes } : null;
}

const NO_CHANGES: Pick<TakenUp, 'heading' | 'changes'> = { heading: { changes: [] }, changes: [] };

/** Of numbers alone nothing is said: they follow the units. */
function changesTakenUp(unit: ComparedUnit, part: UnitPart, shown: readonly ComparedUnit[]): Change[] {
  const left = shown.flatMap((entry) => changesOfPart(entry, part)).filter(isSubstance);
  return changesOfPart(unit, part).filter(
    (change) => isSubstance(change) && !left.some((other) => meets(targetSpan(change), baseSpan(other))),
  );
}

/** Whether the local text has it where the centre moved it to. */
function hasMovedToo(local: Side, shown: readonly ComparedUnit[], { localByTarget }: ThreeIndexes): boolean {
  return !shown.some(standsElsewhere) && localByTarget(local.order).some(standsElsewhere);
}
