import type { Finding } from '../../../src/findings/finding.js';

/** Whether a finding says that a provision, or the one around it, binds less in this way. */
export function saysWeakened(
  kind: 'modal' | 'number' | 'bearer',
  eId: string,
): (finding: Finding) => boolean {
  return (finding) =>
    finding.reason === `check.no-weakened-duty.${kind}` &&
    finding.eId !== null &&
    (eId === finding.eId || eId.startsWith(`${finding.eId}__`));
}
