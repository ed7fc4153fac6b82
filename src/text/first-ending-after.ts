/**
 * Index of the first stretch that ends after `place`; how many there are where none does. By halves, because a hostile
 * text has as many stretches as words.
 * @param stretches in the text's order, without overlaps
 */
export function firstEndingAfter(stretches: readonly { end: number }[], place: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
