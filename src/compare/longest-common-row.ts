import { diffArrays } from 'diff';

/** So many numbers in a row that both have, from these indexes on. */
export interface CommonStretch {
  base: number;
  target: number;
  length: number;
}

/**
 * The longest row of equal numbers in two rows, in order, as the stretches of it.
 * @param maxEdits after so many insertions and deletions the rows count as having nothing in common
 */
export function longestCommonRow(
  base: readonly number[],
  target: readonly number[],
  maxEdits: number,
): CommonStretch[] {
  if (base.length === 0 || target.length === 0) return [];
  const found: CommonStretch[] = [];
  let [inBase, inTarget] = [0, 0];
  const options = { maxEditLength: maxEdits };
  for (const { added, removed, count } of diffArrays([...base], [...target], options) ?? []) {
    if (!added && !removed) found.push({ base: inBase, target: inTarget, length: count });
    if (!added) inBase += count;
    if (!removed) inTarget += count;
  }
  return found;
}
