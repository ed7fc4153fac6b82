/** Finds the days on which dated tables change. From one such day to the next the tables say the same. */

const ISO_DATE = /^\d{4}-\d\d-\d\d$/; // matches "2025-07-01"; not "01/7/2025"

/**
 * Makes the function that gives, for a day, the last one up to it on which anything changes in the tables; empty
 * before all of them. What is made from the tables for one day serves all days with the same answer.
 * @param tables of rows with half-open ranges, see data/dated-range.ts
 */
export function lastChangeIn(tables: unknown): (day: string) => string {
  const changes = [...datesIn(tables)].sort();
  const known = new Map<string, string>();
  return (day) => {
    const last = known.get(day) ?? changes.findLast((date) => date <= day) ?? '';
    known.set(day, last);
    return last;
  };
}

function datesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && ISO_DATE.test(value)) found.add(value);
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) datesIn(part, found);
  }
  return found;
}
