/** Who made a difference of notes, headers and footers, seen from the old central text. */
import type { Changer, OutsideDifference } from '../compare/comparison.js';
import { changerOf } from './changed-by.js';
import type { ThreeTexts } from './three-texts.js';

/** What of the old central text may be said beside its comparisons with the two others. */
export interface OldOutside {
  /** Whether it was compared with both others in such a difference. */
  isKnown(kind: OutsideDifference['kind']): boolean;
  /** Its scraps, which are compared in versions of one text only; undefined where its format may keep others. */
  scraps: readonly string[] | undefined;
}

/**
 * Each with who made it: what one text says is another's own where it differs from what the old text says there, and
 * what it has unchanged was taken out or changed by the other.
 */
export function markOutside(
  { shown, central, local }: ThreeTexts,
  { isKnown, scraps }: OldOutside,
): OutsideDifference[] {
  const scrapChangedBy = scraps && changedByScraps(scraps);
  return shown.outside.map((difference) => {
    const changedBy =
      difference.kind === 'noise'
        ? scrapChangedBy?.(difference)
        : isKnown(difference.kind)
          ? outsideChangedBy(
              difference,
              ownOf(difference, 'base', central.outside),
              ownOf(difference, 'target', local.outside),
            )
          : undefined;
    return changedBy === undefined ? difference : { ...difference, changedBy };
  });
}

/** A scrap has no place: the old text has it somewhere, or it is new. */
function changedByScraps(scraps: readonly string[]) {
  const old = new Set(scraps);
  return ({ base, target }: OutsideDifference): Changer | undefined => {
    const isNew = (text: string | null): boolean => text !== null && !old.has(text);
    return changerOf(
      base === null ? !isNew(target) : isNew(base),
      target === null ? !isNew(base) : isNew(target),
    );
  };
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
