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
  const [ours, theirs] = [placesOfShared(base, new Set(target)), placesOfShared(target, new Set(base))];
  if (ours.length === 0 || theirs.length === 0) return [];
  const lone = base.length - ours.length + target.length - theirs.length;
  if (lone > maxEdits) return [];
  const found: CommonStretch[] = [];
  let [inBase, inTarget] = [0, 0];
  const ids = (row: readonly number[], places: readonly number[]): number[] =>
    places.map((place) => row[place] as number);
  const options = { maxEditLength: maxEdits - lone };
  for (const { added, removed, count } of diffArrays(ids(base, ours), ids(target, theirs), options) ?? []) {
    if (!added && !removed)
      pushStretches(found, ours.slice(inBase, inBase + count), theirs.slice(inTarget, inTarget + count));
    if (!added) inBase += count;
    if (!removed) inTarget += count;
  }
  return found;
}

/** Where the numbers stand that the other row has too: none of the others is in a common row, and each takes an edit to find that out. */
function placesOfShared(row: readonly number[], others: ReadonlySet<number>): number[] {
  const places: number[] = [];
  for (let at = 0; at < row.length; at++) if (others.has(row[at] as number)) places.push(at);
  return places;
}

/** Cuts equal numbers where lone ones stood between them. */
function pushStretches(found: CommonStretch[], ours: readonly number[], theirs: readonly number[]): void {
  ours.forEach((base, index) => {
    const target = theirs[index] as number;
    const last = found.at(-1);
    if (last && last.base + last.length === base && last.target + last.length === target) last.length += 1;
    else found.push({ base, target, length: 1 });
  });
}
