/** The published JSON, see `check/report-schema.ts`: one array, one entry a file. */

import { type CheckedFile, countFindings, type ReportedFinding } from '../../check/index.js';
import type { CheckReport } from '../../check/reports/report-schema.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { escapeControls } from '../../text/escape-json.js';
import type { MakeReporter } from './reporter.js';

export const jsonReporter: MakeReporter = ({ catalogue }) => {
  let isFirst = true;
  return {
    begin: () => '[',
    file(checked) {
      const text = printEntry(reportOf(checked, catalogue), isFirst);
      isFirst = false;
      return text;
    },
    end: () => endOf(isFirst),
  };
};

/** A whole report that is known already. */
export const printCheckJson = (report: CheckReport): string =>
  `[${report.map((entry, index) => printEntry(entry, index === 0)).join('')}${endOf(report.length === 0)}`;

const printEntry = (entry: CheckReport[number], isFirst: boolean): string =>
  `${isFirst ? '' : ','}\n${indent(escapeControls(JSON.stringify(entry, null, 2)))}`;

const endOf = (isEmpty: boolean): string => (isEmpty ? ']\n' : '\n]\n');

function reportOf(
  { file, isUnchecked, judged, findings, coverage }: CheckedFile,
  catalogue: Catalogue,
): CheckReport[number] {
  return {
    file,
    isUnchecked,
    day: judged?.day ?? null,
    dayOrigin: judged?.origin ?? null,
    findings: findings.map((reported) => findingOf(reported, catalogue)),
    coverage,
    counts: countFindings(findings),
  };
}

function findingOf(
  { finding, fingerprint, suppression }: ReportedFinding,
  catalogue: Catalogue,
): CheckReport[number]['findings'][number] {
  const { place } = finding;
  const end = place && 'end' in place ? place.end : undefined;
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: wordMessage(finding.reason, finding.params, catalogue),
    eId: finding.eId,
    line: finding.line ?? null,
    column: finding.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    page: finding.page,
    paragraph: finding.paragraph,
    expected: finding.expected ?? [],
    actual: finding.actual ?? null,
    fix: [...finding.fix],
    repair: finding.repair,
    fingerprint,
    suppressed: suppression,
  };
}

const indent = (text: string): string => text.replace(/^/gm, '  ');
