/** Who made a difference of notes, headers and footers, seen from the old central text. */
import type { Changer, OutsideDifference } from '../compare/comparison.js';
import { changerOf } from './changed-by.js';
import type { ThreeTexts } from './three-texts.js';

/**
 * Each with who made it: what one text says is another's own where it differs from what the old text says there, and
 * what it has unchanged was taken out or changed by the other.
 * @param isKnown whether the old text was compared with both others in such a difference
 */
export function markOutside(
  { shown, central, local }: ThreeTexts,
  isKnown: (difference: OutsideDifference) => boolean,
): OutsideDifference[] {
  return shown.outside.map((difference) => {
    if (!isKnown(difference)) return difference;
    const changedBy = outsideChangedBy(
      difference,
      ownOf(difference, 'base', central.outside),
      ownOf(difference, 'target', local.outside),
    );
    return changedBy === undefined ? difference : { ...difference, changedBy };
  });
}

type Side = 'base' | 'target';

/** How the text of one side came from the old one; undefined where the old text has it as it is. */
function ownOf(
  difference: OutsideDifference,
  side: Side,
  changes: readonly OutsideDifference[],
): OutsideDifference | undefined {
  const text = difference[side];
  if (text === null) return undefined;
  return changes.find(
    ({ kind, target, places }) =>
      kind === difference.kind && target === text && places?.target === difference.places?.[side],
  );
}

function outsideChangedBy(
  { base, target }: OutsideDifference,
  ofCentre: OutsideDifference | undefined,
  ofLocality: OutsideDifference | undefined,
): Changer | undefined {
  // What the other text does not have was taken out there, unless it is new here.
  const isNew = (own: OutsideDifference | undefined): boolean => own !== undefined && own.base === null;
  const byCentre = base === null ? !isNew(ofLocality) : ofCentre !== undefined;
  const byLocality = target === null ? !isNew(ofCentre) : ofLocality !== undefined;
  return changerOf(byCentre, byLocality);
}
