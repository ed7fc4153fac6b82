import { CHANGE_CLASSES, type ComparedUnit, type Status, type Summary, UNIT_STATUSES } from './comparison.js';
import { withNestedUnits } from './reading-order.js';

/** Counts by status and class, and how alike the two regulations are as a whole. */
export function summarise(
  articles: readonly ComparedUnit[],
  headings: readonly ComparedUnit[],
  decision: readonly ComparedUnit[],
): Summary {
  const nested = articles.flatMap(({ clauses }) => clauses.flatMap(withNestedUnits));
  const everything = [...articles, ...headings, ...decision].flatMap(withNestedUnits);
  const changes = everything.flatMap(({ label, heading, changes, breaks = [] }) => [
    ...label.changes,
    ...heading.changes,
    ...changes,
    ...breaks,
  ]);
  return {
    articles: countStatuses(articles),
    clauses: countStatuses(nested),
    classes: count(
      CHANGE_CLASSES,
      changes.map((change) => change.class),
    ),
    similarity: wholeSimilarity(articles),
  };
}

const countStatuses = (units: readonly ComparedUnit[]): Record<Status, number> =>
  count(
    UNIT_STATUSES,
    units.map(({ status }) => status),
  );

function count<K extends string>(keys: readonly K[], found: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const key of found) counts[key]++;
  return counts;
}

/** Each text counts by its length in both documents, wherever it stands. */
function wholeSimilarity(articles: readonly ComparedUnit[]): number {
  let [alike, all] = [0, 0];
  for (const { base, target, similarity } of articles.flatMap(withNestedUnits)) {
    const length = lengthOf(base) + lengthOf(target);
    alike += similarity * length;
    all += length;
  }
  return all === 0 ? 1 : Math.round((1000 * alike) / all) / 1000;
}

function lengthOf(side: ComparedUnit['base']): number {
  return side === null ? 0 : (side.heading?.length ?? 0) + side.text.length;
}
