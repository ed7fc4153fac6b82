/** Solves the assignment problem: it pairs rows with columns one to one so that the sum of what the pairs are worth is highest. */

/**
 * Shortest augmenting paths with dual prices (the Hungarian method in the form of Jonker and Volgenant).
 * @param scores a matrix by rows; a pair with a score of 0 or less is no pair
 * @returns for each row its column, or -1
 */
export function assignBest(scores: readonly (readonly number[])[]): Int32Array {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  if (rows > columns) return turn(assignBest(transpose(scores, columns)), rows);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  /** Row of each column; rows and columns count from 1, and 0 is none. */
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const previous = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const current = at(rowOf, column);
      const line = scores[current - 1];
      let [delta, nearest] = [Number.POSITIVE_INFINITY, 0];
      for (let next = 1; next <= columns; next++) {
        if (visited[next]) continue;
        // No pair costs as much as a pair of score 0: leaving a row alone is never worse than a bad pair.
        const cost = -Math.max(0, line?.[next - 1] ?? 0) - at(rowPrice, current) - at(columnPrice, next);
        if (cost < at(slack, next)) {
          slack[next] = cost;
          previous[next] = column;
        }
        if (at(slack, next) < delta) {
          delta = at(slack, next);
          nearest = next;
        }
      }
      for (let next = 0; next <= columns; next++) {
        if (visited[next]) {
          rowPrice[at(rowOf, next)] = at(rowPrice, at(rowOf, next)) + delta;
          columnPrice[next] = at(columnPrice, next) - delta;
        } else {
          slack[next] = at(slack, next) - delta;
        }
      }
      column = nearest;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = at(previous, column)) rowOf[column] = at(rowOf, at(previous, column));
  }
  return pairsOf(rowOf, scores, rows);
}

const at = (values: Int32Array | Float64Array, index: number): number => values[index] ?? 0;

function pairsOf(rowOf: Int32Array, scores: readonly (readonly number[])[], rows: number): Int32Array {
  const columnOf = new Int32Array(rows).fill(-1);
  for (let column = 1; column < rowOf.length; column++) {
    const row = at(rowOf, column) - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}

function transpose(scores: readonly (readonly number[])[], columns: number): number[][] {
  return Array.from({ length: columns }, (_, column) => scores.map((line) => line[column] ?? 0));
}

function turn(rowOf: Int32Array, rows: number): Int32Array {
  const columnOf = new Int32Array(rows).fill(-1);
  rowOf.forEach((row, column) => {
    if (row >= 0) columnOf[row] = column;
  });
  return columnOf;
}
