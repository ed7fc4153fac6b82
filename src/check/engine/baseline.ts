/** Findings that were there before, so that only new ones count. */
import type { Baseline } from '../schemas/baseline.js';

/**
 * The same findings give the same file: files and fingerprints are sorted.
 * @param known an earlier baseline, whose files count where the run did not check them
 */
export function makeBaseline(
  fingerprints: ReadonlyMap<string, readonly string[]>,
  known: Baseline['files'] = {},
): Baseline {
  const files = [...new Map([...Object.entries(known), ...fingerprints])]
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => [file, [...list].sort()] as const);
  return { schemaVersion: 1, files: Object.fromEntries(files) };
}

/** Entries of a checked file that stand for nothing any more. */
export function staleEntries(known: readonly string[], found: readonly string[]): string[] {
  const still = new Set(found);
  return known.filter((entry) => !still.has(entry));
}
