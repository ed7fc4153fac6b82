import { createHash } from 'node:crypto';
import type { Finding } from '../../findings/finding.js';
import { foldForMatching } from '../../text/index.js';

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
