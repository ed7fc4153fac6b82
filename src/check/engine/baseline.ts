/** Findings that were there before, so that only new ones count. */

import { createHash } from 'node:crypto';
import type { Finding } from '../../findings/finding.js';
import { foldForMatching } from '../../text/index.js';
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

/**
 * Fingerprints of a file's findings, in their order: the rule, the provision and the words found, habits of typing
 * aside. Lines do not count, so that text added above changes nothing; equal ones are numbered.
 */
export function fingerprintsOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, eId, actual, params }) => {
    const words = foldForMatching(actual || Object.values(params).join(' '));
    const hash = createHash('sha256')
      .update([ruleId, eId ?? '', words].join('\n'))
      .digest('hex')
      .slice(0, 16);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return `${hash}:${times}`;
  });
}
