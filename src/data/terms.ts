import type { ObsoleteTerm, Replacement, TermsTable } from './schemas/terms.js';
import type { Tier } from './tiers.js';

/** Of what body a text is; a row limited to tiers or levels counts only where they are known. */
export interface TextOwner {
  tier?: Tier;
  /** Level of the provincial unit on the day, that of the province for a commune. */
  level?: 'province' | 'city';
  /** Id of the provincial unit. */
  unit?: string;
}

/** The terms that a text of a day, of such a body, should not use. */
export function termsObsoleteAt({ terms }: TermsTable, asOf: string, owner: TextOwner = {}): ObsoleteTerm[] {
  return terms.filter(
    ({ from, tiers, levels }) =>
      hasBegun(from, asOf) && allows(tiers, owner.tier) && allows(levels, owner.level),
  );
}

/** The patterns of a term that count on a day. */
export function patternsAt({ patterns, from }: ObsoleteTerm, asOf: string): string[] {
  return patterns
    .map((one) => (typeof one === 'string' ? { text: one, from } : one))
    .filter((one) => hasBegun(one.from, asOf))
    .map(({ text }) => text);
}

/** The instruments of a term that a text of a day should not cite; ids of instruments.yaml. */
export function termInstrumentsAt({ instruments }: ObsoleteTerm, asOf: string): string[] {
  return instruments.filter(({ from }) => hasBegun(from, asOf)).map(({ id }) => id);
}

/** What to write in a text of the day: the last replacement begun. The fields are left for the unit's words. */
export function replacementAt({ replacements }: ObsoleteTerm, asOf: string): Replacement | null {
  return replacements.findLast(({ from }) => hasBegun(from, asOf)) ?? null;
}

function hasBegun(from: string | null, asOf: string): boolean {
  return from === null || from <= asOf;
}

function allows<T>(only: readonly T[] | undefined, value: T | undefined): boolean {
  return only === undefined || (value !== undefined && only.includes(value));
}
