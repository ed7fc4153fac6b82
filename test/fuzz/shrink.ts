/**
 * The smallest text that still fails, as far as dropping stretches finds it (A. Zeller, R. Hildebrandt, "Simplifying and
 * Isolating Failure-Inducing Input", 2002): halves first, then ever smaller stretches.
 */
export async function shrink(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let smallest = text;
  let tries = 300;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.length && tries > 0; ) {
      const shorter = smallest.slice(0, at) + smallest.slice(at + size);
      tries--;
      if (await fails(shorter)) smallest = shorter;
      else at += size;
    }
  }
  return smallest;
}
