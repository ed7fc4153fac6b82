/** Makes the report of a file from its check: it parts the findings that count from those that waivers and baseline take out. */
import type { Failure } from '../../findings/failure.js';
import { createFinding, type Finding } from '../../findings/finding.js';
import { fingerprintsOf } from '../engine/baseline.js';
import type { CheckResult } from '../engine/check-regulation.js';
import { configuredWaiverFor } from '../engine/configured-waivers.js';
import { waiverFor } from '../engine/waivers.js';
import type { ConfiguredWaiver } from '../schemas/config.js';
import { type CheckedFile, type ReportedFinding, type Suppression, UNCHECKED_FILE } from './report.js';

export interface ReportInput {
  /** As the user named it. */
  file: string;
  /** From the user's folder, with "/". */
  path: string;
  /** From the configuration's folder, with "/". */
  configuredPath: string;
  /** The file's fingerprints in the baseline. */
  known: readonly string[];
  mark: string;
  lines: readonly string[] | null;
  result: Pick<CheckResult, 'findings' | 'coverage' | 'waivers' | 'day' | 'dayOrigin'>;
  waivers: readonly ConfiguredWaiver[];
  /** ISO date */
  today: string;
}

export function reportFile(input: ReportInput): CheckedFile {
  const { file, path, lines, mark, result } = input;
  const fingerprints = fingerprintsOf(result.findings);
  const known = new Set(input.known);
  const findings = result.findings.map((finding, index): ReportedFinding => {
    const fingerprint = fingerprints[index] ?? '';
    return { finding, fingerprint, suppression: suppressionOf(finding, known.has(fingerprint), input) };
  });
  const judged = { day: result.day, origin: result.dayOrigin };
  return { file, path, isUnchecked: false, mark, lines, findings, judged, coverage: result.coverage };
}

/** The report of a file that could not be read: one error, which no waiver and no baseline takes out. */
export function reportUnchecked(file: string, path: string, { id, params }: Failure): CheckedFile {
  const finding = createFinding(id, params, { ruleId: UNCHECKED_FILE, severity: 'error' });
  const [fingerprint = ''] = fingerprintsOf([finding]);
  const findings = [{ finding, fingerprint, suppression: null }];
  return { file, path, isUnchecked: true, mark: '', lines: null, findings, judged: null, coverage: null };
}

function suppressionOf(finding: Finding, isKnown: boolean, input: ReportInput): Suppression | null {
  const { result, configuredPath, waivers, today } = input;
  const waiver =
    waiverFor(finding.ruleId, finding.line, result.waivers, today) ??
    configuredWaiverFor(finding, configuredPath, waivers, today);
  if (waiver) return { kind: 'waiver', reason: waiver.reason };
  return isKnown ? { kind: 'baseline', reason: null } : null;
}
