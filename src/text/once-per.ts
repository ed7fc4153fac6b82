/**
 * Makes a function that works out what it says of a thing when it is first asked of it, and keeps that as long as the
 * thing is kept. Nobody may change the thing between, or what is said of it.
 */
export function oncePer<K extends object, T>(work: (thing: K) => T): (thing: K) => T {
  const kept = new WeakMap<K, { value: T }>();
  return (thing) => {
    const known = kept.get(thing) ?? { value: work(thing) };
    kept.set(thing, known);
    return known.value;
  };
}
