import type { ChangeReason, ComparedUnit, Comparison } from '../../compare/comparison.js';
import { withNestedUnits } from '../../compare/reading-order.js';
import { addressesOf, selectByReason, selectUnits, unknownAddresses } from '../../compare/select-units.js';
import { failer } from '../../findings/failure.js';
import type { ClassSet } from '../../render/comparison/classes.js';
import { changesOf } from '../../render/comparison/view.js';
import { nearest } from '../../text/nearest.js';
import type { messages } from '../messages.vi.js';
import { toAddress } from './diff-options.js';

const fail = failer<typeof messages>();

/**
 * The part of a comparison that `--only` and `--reason` ask for; all of it where they ask for nothing.
 * @throws Failure for a place that neither text has
 */
export function narrow(
  comparison: Comparison,
  { only, reasons }: { only: readonly string[]; reasons: readonly ChangeReason[] },
): Comparison {
  const placed = only.length === 0 ? comparison : narrowToPlaces(comparison, only);
  return reasons.length === 0 ? placed : selectByReason(placed, reasons);
}

function narrowToPlaces(comparison: Comparison, only: readonly string[]): Comparison {
  const eIds = only.map(toAddress);
  const [unknown] = unknownAddresses(comparison, eIds);
  if (unknown !== undefined) {
    const known = [...new Set(addressesOf(topUnits(comparison)))];
    throw fail('commands.diff.unknownPlace', {
      place: unknown,
      suggestion: nearest(unknown, known).join(', '),
    });
  }
  return selectUnits(comparison, eIds);
}

/** Whether anything is left that a reader is shown. */
export function hasShownDifference(comparison: Comparison, hidden: ClassSet): boolean {
  const units = topUnits(comparison).flatMap(withNestedUnits);
  return (
    comparison.outside.length > 0 ||
    units.some(
      (unit) =>
        changesOf(unit).some((change) => !hidden.has(change.class)) ||
        ['moved', 'split', 'merged'].includes(unit.status),
    )
  );
}

const topUnits = ({ decision, headings, articles }: Comparison): ComparedUnit[] => [
  ...decision,
  ...headings,
  ...articles,
];
