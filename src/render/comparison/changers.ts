/** Who made a difference, where three texts are compared: what every rendering says of it. */
import type { Changer, ComparedUnit, Comparison } from '../../compare/comparison.js';
import type { ClassSet } from './classes.js';
import type { Segment } from './line.js';
import type { ComparisonMessages } from './messages.js';
import { placeUnits } from './rows.js';
import { documentTitle } from './summary-lines.js';
import { changesOf } from './view.js';

/** A record, so that the compiler asks here for one that is added in compare/comparison.ts. */
const NONE: Record<Changer, number> = { centre: 0, local: 0, both: 0 };

/** In the order in which they are listed. */
export const ALL_CHANGERS = Object.keys(NONE) as Changer[];

/** Who made what of these units is shown, in the order of the list of changers; none where two texts are compared. */
export function changersOf(units: readonly ComparedUnit[], hidden: ClassSet): Changer[] {
  const present = new Set(
    units.flatMap((unit) => [
      unit.changedBy,
      ...changesOf(unit).flatMap((change) => (hidden.has(change.class) ? [] : [change.changedBy])),
    ]),
  );
  return ALL_CHANGERS.filter((changer) => present.has(changer));
}

/**
 * What an entry says before the classes: of a unit that only one text has that it was put in or left out and, of three
 * texts, by whom; of any other who made what is shown of it.
 */
export function statusNotes(
  unit: ComparedUnit,
  changers: readonly Changer[],
  catalogue: ComparisonMessages,
): string[] {
  const { base, target, changedBy } = unit;
  if (base !== null && target !== null)
    return changers.map((changer) => catalogue[`comparison.changer.${changer}`]());
  if (changedBy === undefined) return [catalogue[`comparison.status.${unit.status}`]()];
  return [catalogue[`comparison.${base === null ? 'added' : 'removed'}By.${changedBy}`]()];
}

/**
 * What is said after a stretch where the changes of its line are not all of one: "địa phương tự đặt"; null where the
 * line says it as a whole, and where more of the same change follows.
 */
export function changerNote(
  segments: readonly Segment[],
  index: number,
  ofLine: readonly Changer[],
  catalogue: ComparisonMessages,
): string | null {
  const change = segments[index]?.change;
  if (ofLine.length < 2 || change?.changedBy === undefined || segments[index + 1]?.change === change)
    return null;
  return catalogue[`comparison.changer.${change.changedBy}`]();
}

/** How much is whose, and how much of the centre's changes the local text has; none where two texts are compared. */
export function changerLines(
  comparison: Comparison,
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): string[] {
  const { since, takenUp = [], outsideTakenUp = [] } = comparison;
  if (since === undefined) return [];
  const counts = countChangers(comparison, hidden);
  const taken = takenUp.length + outsideTakenUp.length;
  const parts = ALL_CHANGERS.filter((changer) => counts[changer] > 0).map((changer) =>
    catalogue['comparison.count']({
      count: counts[changer],
      what: catalogue[`comparison.changedBy.${changer}`](),
    }),
  );
  return [
    catalogue['comparison.sinceText']({ text: documentTitle(since, catalogue) }),
    ...(parts.length === 0 ? [] : [catalogue['comparison.changers']({ counts: parts.join('; ') })]),
    ...(taken > 0 ? [catalogue['comparison.takenUp.count']({ count: taken })] : []),
  ];
}

/** Places: a change of words, or a unit that one text alone has or that stands elsewhere. */
function countChangers(comparison: Comparison, hidden: ClassSet): Record<Changer, number> {
  const counts = { ...NONE };
  for (const { unit, holders } of placeUnits(comparison)) {
    const isOfHolder = holders.some(
      (holder) => isAlone(holder) && holder.status === unit.status && holder.changedBy === unit.changedBy,
    );
    if (unit.changedBy !== undefined) counts[unit.changedBy] += isOfHolder ? 0 : 1;
    if (isAlone(unit)) continue;
    for (const { class: name, changedBy } of changesOf(unit)) {
      if (changedBy !== undefined && !hidden.has(name)) counts[changedBy] += 1;
    }
  }
  for (const { changedBy } of comparison.outside) if (changedBy !== undefined) counts[changedBy] += 1;
  return counts;
}

const isAlone = ({ base, target }: ComparedUnit): boolean => base === null || target === null;
