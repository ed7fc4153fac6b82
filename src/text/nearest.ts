/**
 * The candidates that `word` was probably meant to be, nearest first: for "did you mean" after an unknown
 * name or option. At most `limit` of them, none where nothing is near.
 * @param key what is compared, e.g. a folding that drops marks; both sides pass through it
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  { key = (text: string) => text, limit = 3 }: { key?: (text: string) => string; limit?: number } = {},
): string[] {
  const wanted = key(word);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const measured = candidates
    .map((candidate) => ({ candidate, distance: closeness(wanted, key(candidate), most) }))
    .filter(({ distance }) => distance <= most);
  const best = measured.reduce((least, { distance }) => Math.min(least, distance), most);
  const furthest = Math.min(best + 1, most);
  return measured
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/**
 * A beginning of the candidate ("hai" of "hai phong") is nearer than any slip of the keys; what differs in length by more
 * than `most` letters is further than `most` without being measured (outside the basic plane a letter has two units).
 */
function closeness(wanted: string, candidate: string, most: number): number {
  if (wanted === candidate) return 0;
  if (wanted !== '' && candidate.startsWith(wanted)) return 0.5;
  if (Math.abs(wanted.length - candidate.length) > 2 * most) return Number.POSITIVE_INFINITY;
  return editDistance(wanted, candidate);
}

/**
 * Optimal string alignment distance: the fewest insertions, deletions, substitutions and swaps of
 * neighbours that turn `a` into `b`, counted in letters.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  if (from.length <= WORD_BITS) return distanceInBits(from, to);
  let beforeLast: number[] = [];
  let last = to.map((_, j) => j).concat(to.length);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) steps.push(at(beforeLast, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

/** Bits of a number that JavaScript shifts and masks; the sign bit is left out. */
const WORD_BITS = 31;

/**
 * The same distance with a column of the table in the bits of one number: H. Hyyrö, "A Bit-Vector Algorithm for Computing
 * Levenshtein and Damerau Edit Distances" (2003). A text of another language is compared with thousands of words.
 */
function distanceInBits(from: readonly string[], to: readonly string[]): number {
  if (from.length === 0) return to.length;
  const places = new Map<string, number>();
  for (const [index, letter] of from.entries()) places.set(letter, (places.get(letter) ?? 0) | (1 << index));
  const lowest = 1 << (from.length - 1);
  let distance = from.length;
  let [more, less, zero, before] = [-1, 0, 0, 0];
  for (const letter of to) {
    const same = places.get(letter) ?? 0;
    const swapped = ((~zero & same) << 1) & before;
    zero = (((same & more) + more) ^ more) | same | less | swapped;
    const right = less | ~(zero | more);
    const left = zero & more;
    if (right & lowest) distance++;
    if (left & lowest) distance--;
    const shifted = (right << 1) | 1;
    more = (left << 1) | ~(zero | shifted);
    less = zero & shifted;
    before = same;
  }
  return distance;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
