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
  let best = -1;
  sorted.forEach((pair, index) => {
    let [sum, from] = [0, -1];
    for (let earlier = 0; earlier < index; earlier++) {
      const other = sorted[earlier] as P;
      if (other.target < pair.target && other.base < pair.base && (sums[earlier] ?? 0) > sum) {
        [sum, from] = [sums[earlier] ?? 0, earlier];
      }
    }
    sums.push(sum + pair.weight);
    previous.push(from);
    if (best < 0 || sum + pair.weight > (sums[best] ?? 0)) best = index;
  });
  const kept = new Set<P>();
  for (let index = best; index >= 0; index = previous[index] ?? -1) kept.add(sorted[index] as P);
  return kept;
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
