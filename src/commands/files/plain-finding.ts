/** Findings as plain values, as they go from one thread to another: what crosses keeps its fields and loses its class. */
import { createFinding, type Finding } from '../../findings/finding.js';

export type PlainFinding = Pick<Finding, 'ruleId' | 'severity' | 'params'> & Record<string, unknown>;

/** `stack` is left behind: it names places of the thread, and of a finding none is printed. */
export function toPlain(finding: Finding): PlainFinding {
  const { stack: _, ...fields } = finding;
  return { ...fields, reason: finding.reason } as PlainFinding;
}

export function fromPlain(plain: PlainFinding): Finding {
  const finding = createFinding(String(plain.reason), plain.params, { severity: plain.severity });
  return Object.assign(finding, plain);
}
