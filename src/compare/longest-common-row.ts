/** The longest row of equal numbers in two rows, in order: Myers' shortest edit script. */

/** So many numbers in a row that both have, from these indexes on. */
export interface CommonStretch {
  base: number;
  target: number;
  length: number;
}

/** No path reaches the diagonal. */
const NONE = -1;

/**
 * Goes along all diagonals at once (base index minus target index), one insertion or deletion further in each round
 * (E. W. Myers, "An O(ND) difference algorithm and its variations", 1986).
 * @param maxEdits after so many insertions and deletions the rows count as having nothing in common
 */
export function longestCommonRow(
  base: readonly number[],
  target: readonly number[],
  maxEdits: number,
): CommonStretch[] {
  const paths = new Paths(base, target);
  const offset = Math.min(maxEdits, target.length) + 1;
  /** By diagonal the path that came farthest on it. */
  const best = new Int32Array(offset + Math.min(maxEdits, base.length) + 2).fill(NONE);
  let path = paths.extend(NONE, -1, 0);
  best[offset] = path;
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (paths.isAtEnd(path)) return paths.stretchesOf(path);
  for (let edits = 1; edits <= Math.min(maxEdits, base.length + target.length); edits++) {
    for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
      const [removal, addition] = [best[offset + diagonal - 1] ?? NONE, best[offset + diagonal + 1] ?? NONE];
      best[offset + diagonal - 1] = NONE;
      const mayAdd = addition !== NONE && paths.mayAdd(addition, diagonal);
      const mayRemove = removal !== NONE && paths.mayRemove(removal);
      if (!mayAdd && !mayRemove) {
        best[offset + diagonal] = NONE;
        continue;
      }
      const adds = !mayRemove || (mayAdd && paths.lastBase(removal) < paths.lastBase(addition));
      path = adds
        ? paths.extend(addition, paths.lastBase(addition), diagonal)
        : paths.extend(removal, paths.lastBase(removal) + 1, diagonal);
      if (paths.isAtEnd(path)) return paths.stretchesOf(path);
      best[offset + diagonal] = path;
      // Past the end of a row there is nothing to find.
      if (paths.isAtEndOfBase(path)) highest = Math.min(highest, diagonal - 1);
      if (paths.isAtEndOfTarget(path)) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return [];
}

/** Paths as entries of flat lists: the path before, the diagonal, the last index in the base, and how much is equal. */
class Paths {
  readonly #base: readonly number[];
  readonly #target: readonly number[];
  readonly #before: number[] = [];
  readonly #diagonals: number[] = [];
  readonly #ends: number[] = [];
  readonly #lengths: number[] = [];

  constructor(base: readonly number[], target: readonly number[]) {
    this.#base = base;
    this.#target = target;
  }

  /** A path one step further, and then along all that is equal. */
  extend(before: number, from: number, diagonal: number): number {
    let end = from;
    while (
      end + 1 < this.#base.length &&
      end - diagonal + 1 < this.#target.length &&
      this.#base[end + 1] === this.#target[end - diagonal + 1]
    ) {
      end++;
    }
    this.#before.push(before);
    this.#diagonals.push(diagonal);
    this.#ends.push(end);
    this.#lengths.push(end - from);
    return this.#ends.length - 1;
  }

  lastBase(path: number): number {
    return this.#ends[path] ?? NONE;
  }

  mayRemove(path: number): boolean {
    return this.lastBase(path) + 1 < this.#base.length;
  }

  mayAdd(path: number, diagonal: number): boolean {
    const at = this.lastBase(path) - diagonal;
    return at >= 0 && at < this.#target.length;
  }

  isAtEndOfBase(path: number): boolean {
    return this.lastBase(path) + 1 >= this.#base.length;
  }

  isAtEndOfTarget(path: number): boolean {
    return this.lastBase(path) - (this.#diagonals[path] ?? 0) + 1 >= this.#target.length;
  }

  isAtEnd(path: number): boolean {
    return this.isAtEndOfBase(path) && this.isAtEndOfTarget(path);
  }

  stretchesOf(last: number): CommonStretch[] {
    const found: CommonStretch[] = [];
    for (let path = last; path !== NONE; path = this.#before[path] ?? NONE) {
      const length = this.#lengths[path] ?? 0;
      const base = this.lastBase(path) - length + 1;
      if (length > 0) found.push({ base, target: base - (this.#diagonals[path] ?? 0), length });
    }
    return found.reverse();
  }
}
