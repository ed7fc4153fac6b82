import type { RuleSet } from './rule-set.js';

/**
 * The set of form rules by which a text of a day is set and judged: the newest in force on it. A day that falls
 * between two sets goes by the newest that has begun; a day before all of them by the oldest.
 * @param day ISO date
 * @returns null only where there are no sets
 */
export function ruleSetOn(day: string, ruleSets: readonly RuleSet[]): RuleSet | null {
  const newestFirst = ruleSets.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const begun = newestFirst.filter(({ from }) => from <= day);
  const inForce = begun.find(({ to }) => to === null || day <= to);
  return inForce ?? begun[0] ?? newestFirst.at(-1) ?? null;
}
