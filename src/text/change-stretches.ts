/** A stretch of a text: from a character up to another. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * The text with what stands in each stretch changed. It is put together once: to cut it in two for each stretch would copy it
 * as often, which takes the square of its length.
 * @param stretches in the order of their starts; of two on the same words the first counts
 */
export function changeStretches(
  text: string,
  stretches: readonly Stretch[],
  change: (part: string) => string,
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of stretches) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    pieces.push(text.slice(done, from), change(text.slice(from, end)));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
