/** A checked document as the report of its file: what counts, and what waivers and baseline take out. */
import type { Finding } from '../../findings/finding.js';
import type { Baseline } from '../engine/baseline.js';
import type { CheckResult } from '../engine/check-regulation.js';
import { type ConfiguredWaiver, configuredWaiverFor } from '../engine/config.js';
import { fingerprintsOf } from '../engine/fingerprint.js';
import { waiverFor } from '../engine/waivers.js';
import type { CheckedFile, ReportedFinding, Suppression } from './report.js';

export interface ReportInput {
  /** As the user named it. */
  file: string;
  /** From the configuration's folder, with "/". */
  path: string;
  lines: readonly string[] | null;
  result: Pick<CheckResult, 'findings' | 'coverage' | 'waivers'>;
  waivers: readonly ConfiguredWaiver[];
  baseline: Baseline | null;
  /** ISO date */
  today: string;
}

export function reportFile(input: ReportInput): CheckedFile {
  const { file, lines, result } = input;
  const fingerprints = fingerprintsOf(result.findings);
  const known = new Set(input.baseline?.files[input.path] ?? []);
  const findings = result.findings.map((finding, index): ReportedFinding => {
    const fingerprint = fingerprints[index] ?? '';
    return { finding, fingerprint, suppression: suppressionOf(finding, known.has(fingerprint), input) };
  });
  return { file, lines, findings, coverage: result.coverage };
}

function suppressionOf(finding: Finding, isKnown: boolean, input: ReportInput): Suppression | null {
  const { result, path, waivers, today } = input;
  const waiver =
    waiverFor(finding.ruleId, finding.line, result.waivers, today) ??
    configuredWaiverFor(finding, path, waivers, today);
  if (waiver) return { kind: 'waiver', reason: waiver.reason };
  return isKnown ? { kind: 'baseline', reason: null } : null;
}
