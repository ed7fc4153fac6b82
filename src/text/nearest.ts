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
  const measured = candidates.map((candidate) => ({
    candidate,
    distance: closeness(wanted, key(candidate)),
  }));
  const best = Math.min(...measured.map(({ distance }) => distance));
  const furthest = Math.min(best + 1, Math.max(1, Math.floor(wanted.length / 3)));
  return measured
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** A beginning of the candidate ("hai" of "hai phong") is nearer than any slip of the keys. */
function closeness(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  if (wanted !== '' && candidate.startsWith(wanted)) return 0.5;
  return editDistance(wanted, candidate);
}

/**
 * Optimal string alignment distance: the fewest insertions, deletions, substitutions and swaps of
 * neighbours that turn `a` into `b`, counted in letters.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
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

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
