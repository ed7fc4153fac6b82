/** Finds, among the pairs of two rows, the heaviest that stand in the same order on both sides. */

export interface Placed {
  base: number;
  target: number;
  weight: number;
}

/**
 * Of pairs, the heaviest ones that stand in the same order on both sides (weighted longest increasing
 * subsequence). What is not among them has moved.
 */
export function heaviestInOrder<P extends Placed>(pairs: readonly P[]): Set<P> {
  const sorted = pairs.toSorted((a, b) => a.base - b.base || a.target - b.target);
  const sums: number[] = [];
  const previous: number[] = [];
  const rankOf = new Map(
    [...new Set(sorted.map(({ target }) => target))]
      .sort((a, b) => a - b)
      .map((target, rank) => [target, rank + 1]),
  );
  const below = new HeaviestBelow(rankOf.size, sums);
  let best = -1;
  // A row that stands in several pairs is in one of them: what it may follow was told before any of these.
  let told = 0;
  sorted.forEach((pair, index) => {
    for (; (sorted[told] as P).base < pair.base; told++)
      below.tell(rankOf.get((sorted[told] as P).target) as number, told);
    const from = below.heaviest((rankOf.get(pair.target) as number) - 1);
    const before = Math.max(0, sums[from] ?? 0);
    const sum = before + pair.weight;
    sums.push(sum);
    previous.push(before > 0 ? from : -1);
    if (best < 0 || sum > (sums[best] ?? 0)) best = index;
  });
  const kept = new Set<P>();
  for (let index = best; index >= 0; index = previous[index] ?? -1) kept.add(sorted[index] as P);
  return kept;
}

/** Which of the pairs up to a rank weighs most with all before it, the first of several (a binary indexed tree). */
class HeaviestBelow {
  readonly #tree: Int32Array;
  readonly #sums: readonly number[];

  constructor(ranks: number, sums: readonly number[]) {
    this.#tree = new Int32Array(ranks + 1).fill(-1);
    this.#sums = sums;
  }

  tell(rank: number, pair: number): void {
    for (let at = rank; at < this.#tree.length; at += at & -at)
      this.#tree[at] = this.#heavier(this.#tree[at] ?? -1, pair);
  }

  /** -1 where there is none. */
  heaviest(rank: number): number {
    let found = -1;
    for (let at = rank; at > 0; at -= at & -at) found = this.#heavier(found, this.#tree[at] ?? -1);
    return found;
  }

  #heavier(one: number, other: number): number {
    if (one < 0 || other < 0) return Math.max(one, other);
    const [first, later] = [Math.min(one, other), Math.max(one, other)];
    return (this.#sums[later] ?? 0) > (this.#sums[first] ?? 0) ? later : first;
  }
}

/**
 * Pairs rows with columns in order so that the sum of scores is highest (global alignment without a cost for gaps).
 * @param scores a matrix by rows; 0 or less is no pair
 */
export function pairInOrder(scores: readonly (readonly number[])[]): [row: number, column: number][] {
  const columns = scores[0]?.length ?? 0;
  const width = columns + 1;
  const best = new Float64Array((scores.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  scores.forEach((line, row) => {
    for (let column = 0; column < columns; column++) {
      const score = line[column] ?? 0;
      const together = score > 0 ? at(row, column) + score : 0;
      best[(row + 1) * width + column + 1] = Math.max(at(row, column + 1), at(row + 1, column), together);
    }
  });
  const pairs: [number, number][] = [];
  for (let [row, column] = [scores.length, columns]; row > 0 && column > 0; ) {
    if (at(row, column) === at(row - 1, column)) row--;
    else if (at(row, column) === at(row, column - 1)) column--;
    else pairs.push([--row, --column]);
  }
  return pairs.reverse();
}
