/**
 * Three texts as their three comparisons: the old central text, the new central one and the local one. What is known
 * of a change is found from these alone, so that it can contradict none of them.
 */
import type { Comparison } from '../compare/comparison.js';
import { indexUnits, type UnitIndex } from './unit-index.js';

export interface ThreeTexts {
  /** What the centre changed: from the old central text to the new one. */
  central: Comparison;
  /** What the locality changed: from the old central text to the local one. */
  local: Comparison;
  /** How the local text differs from the new central one: what a reader is shown. */
  shown: Comparison;
}

/** Where a unit of one text stands in the comparisons of it. */
export interface ThreeIndexes {
  /** Units of the centre's changes, by their place in the old and in the new central text. */
  centralBySince: UnitIndex;
  centralByNew: UnitIndex;
  /** Units of the locality's changes, by their place in the old central and in the local text. */
  localBySince: UnitIndex;
  localByTarget: UnitIndex;
  /** Units of what is shown, by their place in the new central text. */
  shownByNew: UnitIndex;
}

export function indexThree({ central, local, shown }: ThreeTexts): ThreeIndexes {
  return {
    centralBySince: indexUnits(central, 'base'),
    centralByNew: indexUnits(central, 'target'),
    localBySince: indexUnits(local, 'base'),
    localByTarget: indexUnits(local, 'target'),
    shownByNew: indexUnits(shown, 'base'),
  };
}
