/** The published JSON, see `check/report-schema.ts`: one array, one entry a file. */

import { type CheckedFile, countFindings, type ReportedFinding } from '../../check/index.js';
import type { CheckReport } from '../../check/reports/report-schema.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { escapeControls } from '../json.js';
import type { MakeReporter } from './reporter.js';

export const jsonReporter: MakeReporter = ({ words }) => {
  let isFirst = true;
  return {
    begin: () => '[',
    file(checked) {
      const comma = isFirst ? '' : ',';
      isFirst = false;
      return `${comma}\n${indent(escapeControls(JSON.stringify(reportOf(checked, words), null, 2)))}`;
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  };
};

function reportOf(
  { file, isUnchecked, judged, findings, coverage }: CheckedFile,
  words: Catalogue,
): CheckReport[number] {
  return {
    file,
    isUnchecked,
    day: judged?.day ?? null,
    dayOrigin: judged?.origin ?? null,
    findings: findings.map((reported) => findingOf(reported, words)),
    coverage,
    counts: countFindings(findings),
  };
}

function findingOf(
  { finding, fingerprint, suppression }: ReportedFinding,
  words: Catalogue,
): CheckReport[number]['findings'][number] {
  const { place } = finding;
  const end = place && 'end' in place ? place.end : undefined;
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: wordMessage(finding.reason, finding.params, words),
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
