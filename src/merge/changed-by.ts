/** Who made a unit and its words what they are, seen from the old central text. */
import type { Change, Changer, ComparedUnit } from '../compare/comparison.js';
import type { ThreeIndexes } from './three-texts.js';
import {
  baseSpan,
  changesOfPart,
  isReworded,
  isSubstance,
  isTouched,
  meets,
  standsElsewhere,
  targetSpan,
  type UnitPart,
} from './touched.js';

/**
 * Who put in, took out or moved the unit; absent for a unit that keeps its place in both texts, and where the three
 * comparisons do not prove it.
 */
export function unitChangedBy(unit: ComparedUnit, indexes: ThreeIndexes): Changer | undefined {
  const { base, target } = unit;
  if (base === null && target !== null) return localOnly(indexes.localByTarget(target.order), indexes);
  if (target === null && base !== null) return centralOnly(indexes.centralByNew(base.order), indexes);
  if (!standsElsewhere(unit)) return undefined;
  return changerOf(
    indexes.centralByNew(base?.order).some(standsElsewhere),
    indexes.localByTarget(target?.order).some(standsElsewhere),
  );
}

/** A unit that the new central text does not have: put in here, or left out by the centre. */
function localOnly(entries: readonly ComparedUnit[], { centralBySince }: ThreeIndexes): Changer | undefined {
  const old = entries.flatMap(({ base }) => base ?? []);
  if (old.length === 0) return entries.length === 0 ? undefined : 'local';
  const ofCentre = old.flatMap(({ order }) => centralBySince(order));
  return changerOf(isReworded(ofCentre), isReworded(entries));
}

/** A unit that the local text does not have: new from the centre, or left out here. */
function centralOnly(entries: readonly ComparedUnit[], { localBySince }: ThreeIndexes): Changer | undefined {
  const old = entries.flatMap(({ base }) => base ?? []);
  if (old.length === 0) return entries.length === 0 ? undefined : 'centre';
  const here = old.flatMap(({ order }) => localBySince(order));
  return changerOf(isReworded(entries), isReworded(here));
}

/** Where neither has touched it and the texts still differ, they are paired otherwise: nothing is claimed. */
export function changerOf(byCentre: boolean, byLocality: boolean): Changer | undefined {
  if (byCentre) return byLocality ? 'both' : 'centre';
  return byLocality ? 'local' : undefined;
}

/**
 * Who changed these words of a unit that both texts have.
 * @param part the part of its line in which the change stands
 */
export function wordsChangedBy(
  change: Change,
  part: UnitPart,
  unit: ComparedUnit,
  indexes: ThreeIndexes,
): Changer | undefined {
  const central = indexes.centralByNew(unit.base?.order);
  const local = indexes.localByTarget(unit.target?.order);
  // Of a way of writing it is asked who writes so, of words who changed them.
  const counts = isSubstance(change) ? isSubstance : () => true;
  const whole = changerOf(isTouched(central, part, counts), isTouched(local, part, counts));
  if (whole !== 'both') return whole;
  const [ofCentre, ofLocality] = [wholePair(central), wholePair(local)];
  const isOneUnit =
    ofCentre !== null && ofLocality !== null && ofCentre.base?.order === ofLocality.base?.order;
  if (!isOneUnit || wholePair([unit]) === null) return 'both';
  const inNew = baseSpan(change);
  const inLocal = targetSpan(change);
  const found = changerOf(
    changesOfPart(ofCentre, part).some((one) => counts(one) && meets(targetSpan(one), inNew)),
    changesOfPart(ofLocality, part).some((one) => counts(one) && meets(targetSpan(one), inLocal)),
  );
  return found ?? 'both';
}

/** The one entry of a unit that answers a whole unit; null for a unit alone or in pieces. */
function wholePair(entries: readonly ComparedUnit[]): ComparedUnit | null {
  const [unit, ...others] = entries;
  if (unit === undefined || others.length > 0) return null;
  const { base, target } = unit;
  return base !== null && target !== null && base.piece === null && target.piece === null ? unit : null;
}
