/** A longer text is worked on each time: its answer is rarely asked for again, and it would be kept in memory. */
const LONGEST = 2000;

/**
 * Makes a function that keeps the answers for the last texts that it was asked about. The same answer comes back for the
 * same text, so the function must be pure and nobody may change what it gives.
 * @param size texts to keep; twice as many at most
 */
export function remember<T>(work: (text: string) => T, size: number): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as T;
    const value = older.has(text) ? (older.get(text) as T) : work(text);
    if (recent.size >= size) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
