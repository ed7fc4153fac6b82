/** Choices that look random and are the same in every run. */
export interface Choice {
  /** A whole number from 0 to `below`, which is left out. */
  number(below: number): number;
  /** @throws Error of an empty list */
  of<T>(from: readonly T[]): T;
  /** Some of them, none twice, in random order; all where there are fewer. */
  some<T>(from: readonly T[], count: number): T[];
}

/** A linear congruential generator with the constants of Numerical Recipes; the high bits are used. */
export function seededChoice(seed: number): Choice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  const of = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('nothing to choose from');
    return from[number(from.length)] as T;
  };
  const some = <T>(from: readonly T[], count: number): T[] => {
    const rest = [...from];
    return Array.from(
      { length: Math.min(count, from.length) },
      () => rest.splice(number(rest.length), 1)[0] as T,
    );
  };
  return { number, of, some };
}
