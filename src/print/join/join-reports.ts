/** Reports of the parts of one run as the report of the whole: what `check` and `matrix` would have printed in one go. */
import type { CheckReport } from '../../check/reports/report-schema.js';
import { printCheckJson } from '../check/json.js';
import { byName } from './by-name.js';
import { isJunit, joinJunit } from './junit.js';
import { joinSarif, type SarifReport } from './sarif.js';

export const REPORT_KINDS = ['check', 'sarif', 'junit', 'matrix'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report, parsed where it is JSON. */
export type ReadReport =
  | { kind: 'check'; value: CheckReport }
  | { kind: 'sarif'; value: SarifReport }
  | { kind: 'junit'; value: string }
  | { kind: 'matrix'; value: unknown };

/** Null for a text that is none of the reports. */
export function readReport(text: string): ReadReport | null {
  if (isJunit(text)) return { kind: 'junit', value: text };
  const value = parseJson(text);
  if (Array.isArray(value) && value.every(isCheckedFile)) return { kind: 'check', value };
  if (typeof value !== 'object' || value === null) return null;
  if ('runs' in value && Array.isArray(value.runs)) return { kind: 'sarif', value: value as SarifReport };
  return 'articles' in value && 'texts' in value ? { kind: 'matrix', value } : null;
}

/** @param reports of one kind that is no matrix */
export function joinReports(reports: readonly ReadReport[]): string {
  const valuesOf = <K extends ReportKind>(kind: K) =>
    reports.flatMap((one) =>
      one.kind === kind ? [one.value as Extract<ReadReport, { kind: K }>['value']] : [],
    );
  const [first] = reports;
  if (first?.kind === 'junit') return joinJunit(valuesOf('junit'));
  if (first?.kind === 'sarif') return joinSarif(valuesOf('sarif'));
  return printCheckJson(
    valuesOf('check')
      .flat()
      .toSorted((one, other) => byName(one.file, other.file)),
  );
}

const isCheckedFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'file' in value && 'findings' in value;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
