/** Makes a function that works its value out when it is first asked and keeps it. */
export function once<T>(work: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}
