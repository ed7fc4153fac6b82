/** A report says what the check of one file found. Every reporter reads this one shape. */
import type { Finding, RepairKind } from '../../findings/finding.js';
import type { Coverage } from '../coverage/coverage.js';
import type { JudgedDay } from '../facts/document-day.js';

/** Why a finding does not count. */
export interface Suppression {
  kind: 'waiver' | 'baseline';
  /** Why, as its author wrote it; null for a baseline. */
  reason: string | null;
}

export interface ReportedFinding {
  finding: Finding;
  /** The same for one fault from run to run, whatever its line. */
  fingerprint: string;
  /** Null where it counts. */
  suppression: Suppression | null;
}

/** The id of the finding that stands for a file of which nothing could be found. It is no rule, so nothing turns it off. */
export const UNCHECKED_FILE = 'unchecked-file';

export interface CheckedFile {
  /** As the user named it. */
  file: string;
  /** From the user's folder, with "/": what services that read a report beside a copy of the files need. */
  path: string;
  /** Whether it could not be read; its one finding says why. */
  isUnchecked: boolean;
  /** The byte order mark, where the file begins with one. */
  mark: string;
  /** Its text by lines, for text formats; null for others. */
  lines: readonly string[] | null;
  findings: readonly ReportedFinding[];
  /** By which day it was judged, and from where that is known; null where nothing was judged. */
  judged: JudgedDay | null;
  coverage: Coverage | null;
}

export interface Counts {
  error: number;
  warning: number;
  note: number;
  /** Findings that do not count: waived, or known to the baseline. */
  suppressed: number;
}

export function countFindings(findings: readonly ReportedFinding[]): Counts {
  const counts: Counts = { error: 0, warning: 0, note: 0, suppressed: 0 };
  for (const { finding, suppression } of findings) counts[suppression ? 'suppressed' : finding.severity]++;
  return counts;
}

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    error: one.error + other.error,
    warning: one.warning + other.warning,
    note: one.note + other.note,
    suppressed: one.suppressed + other.suppressed,
  };
}

/** How many findings that count could be repaired in a text file, by the kind of repair. */
export function countRepairs(checked: Pick<CheckedFile, 'findings'>): Record<RepairKind, number> {
  const repairs = activeFindings(checked).flatMap(({ fix, repair }) => (fix.length === 0 ? [] : repair));
  const count = (kind: RepairKind): number => repairs.filter((one) => one === kind).length;
  return { safe: count('safe'), unsafe: count('unsafe') };
}

/** What `danvan check` found that counts. */
export function activeFindings({ findings }: Pick<CheckedFile, 'findings'>): Finding[] {
  return findings.flatMap(({ finding, suppression }) => (suppression ? [] : [finding]));
}
