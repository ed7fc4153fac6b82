/** Many pieces of work at once, their results in the order of the pieces, whichever ends first. */

/** What became of one piece. */
export type BatchResult<T, R> = { item: T; index: number } & ({ value: R } | { error: unknown });

export interface Width {
  /** Pieces that are worked on at the same time. */
  atOnce: number;
  /**
   * Pieces that are begun and not yet taken: what is ready waits for the piece before it, and nothing more is begun when
   * so many wait, so that a run over thousands holds no more in memory than a run over ten.
   */
  ahead: number;
}

/**
 * Begins nothing more when the caller stops taking results.
 * @param work gives its result or throws; what it throws is the result of that piece and ends no other
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
  { atOnce, ahead }: Width,
): AsyncGenerator<BatchResult<T, R>> {
  const gate = gateOf(atOnce);
  const begun: Promise<BatchResult<T, R>>[] = [];
  const begin = (item: T, index: number): Promise<BatchResult<T, R>> =>
    gate(() => work(item, index)).then(
      (value) => ({ item, index, value }),
      (error: unknown) => ({ item, index, error }),
    );
  for (let next = 0; next < items.length || begun.length > 0; ) {
    while (next < items.length && begun.length < ahead) {
      begun.push(begin(items[next] as T, next));
      next += 1;
    }
    const first = begun[0];
    if (first !== undefined) yield await first;
    begun.shift();
  }
}

/** Lets so many pieces of work in; the others wait in a row. */
function gateOf(atOnce: number): <R>(work: () => Promise<R>) => Promise<R> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= atOnce) await new Promise<void>((enter) => waiting.push(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      const enter = waiting.shift();
      if (enter) enter();
      else inside -= 1;
    }
  };
}
