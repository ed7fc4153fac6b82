/**
 * Texts as points of a plane in which near stands for alike: classical scaling (Torgerson, "Multidimensional scaling: I. Theory
 * and method", 1952), the two longest axes of the distances after their means were taken out.
 */

/** From 0 to 1 on both axes, which have one scale. */
export interface MapPlace {
  x: number;
  y: number;
}

/** How alike each two texts are, from 0 to 1. */
export interface LikenessTable {
  size: number;
  /** Row by row. */
  values: Float32Array;
}

/** Axes settle within a few dozen rounds, for two axes of texts are seldom equally long. */
const ROUNDS = 60;
/** Below this all texts are at one place. */
const NOTHING = 1e-9;

/** @returns a point for each text; null for all where fewer than three texts differ in nothing that could be drawn */
export function likenessMap({ size, values }: LikenessTable): MapPlace[] | null {
  if (size < 3) return null;
  const centred = centredSquares(values, size);
  const first = longestAxis(centred, size, null);
  if (first === null) return null;
  const second = longestAxis(centred, size, first.direction);
  const [xs, ys] = [first.places, second?.places ?? new Float64Array(size)];
  const [left, top] = [least(xs), least(ys)];
  const scale = Math.max(greatest(xs) - left, greatest(ys) - top);
  const inside = (value: number) => Number((value / scale).toFixed(3));
  return Array.from(xs, (x, index) => ({ x: inside(x - left), y: inside((ys[index] ?? 0) - top) }));
}

const least = (values: Float64Array): number => values.reduce((one, other) => Math.min(one, other));
const greatest = (values: Float64Array): number => values.reduce((one, other) => Math.max(one, other));

/** Half of the squared distances, without the mean of their row and of their column, with the sign turned. */
function centredSquares(likeness: Float32Array, size: number): Float64Array {
  const squares = Float64Array.from(likeness, (value) => (1 - value) ** 2);
  for (let index = 0; index < size; index += 1) squares[index * size + index] = 0;
  const means = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let column = 0; column < size; column += 1) sum += squares[row * size + column] ?? 0;
    means[row] = sum / size;
  }
  const mean = means.reduce((sum, value) => sum + value, 0) / size;
  return squares.map(
    (square, at) => -(square - (means[Math.floor(at / size)] ?? 0) - (means[at % size] ?? 0) + mean) / 2,
  );
}

/** By multiplying again and again, at right angles to an axis that is known; null where nothing is left to spread. */
function longestAxis(
  table: Float64Array,
  size: number,
  known: Float64Array | null,
): { direction: Float64Array; places: Float64Array } | null {
  let direction: Float64Array = Float64Array.from(
    { length: size },
    (_, index) => 1 + (index % 7) - index / size,
  );
  let length = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = multiply(table, direction, size);
    if (known) removeAlong(next, known);
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    if (length < NOTHING) return null;
    direction = next.map((value) => value / length);
  }
  // An axis has no direction of its own: the text that is farthest out is on the right, or below.
  const farthest = direction.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one), 0);
  const scale = Math.sign(farthest) * Math.sqrt(length);
  return { direction, places: direction.map((value) => value * scale) };
}

function multiply(table: Float64Array, vector: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let column = 0; column < size; column += 1)
      sum += (table[row * size + column] ?? 0) * (vector[column] ?? 0);
    product[row] = sum;
  }
  return product;
}

function removeAlong(vector: Float64Array, axis: Float64Array): void {
  const share = vector.reduce((sum, value, index) => sum + value * (axis[index] ?? 0), 0);
  for (let index = 0; index < vector.length; index += 1)
    vector[index] = (vector[index] ?? 0) - share * (axis[index] ?? 0);
}
