/**
 * GitLab Code Quality: a JSON array of issues, each with `description`, `check_name`, `fingerprint`, `severity` and
 * `location` (GitLab's documentation, "Code Quality report format"). GitLab keeps one issue a fingerprint, so the file's
 * name is part of it. What waivers and the baseline take out is left out.
 */

import { createHash } from 'node:crypto';
import type { CheckedFile, ReportedFinding } from '../../check/index.js';
import type { Severity } from '../../findings/finding.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { escapeControls } from '../../text/escape-json.js';
import { judgedDayWords } from './judged-day.js';
import type { MakeReporter } from './reporter.js';

const SEVERITY: Record<Severity, 'major' | 'minor' | 'info'> = {
  error: 'major',
  warning: 'minor',
  note: 'info',
};

export const gitlabReporter: MakeReporter = ({ catalogue, quiet }) => {
  let separator = '\n';
  return {
    begin: () => '[',
    file(checked) {
      const issues = checked.findings
        .filter(({ suppression, finding }) => !suppression && (!quiet || finding.severity !== 'note'))
        .map((reported) => escapeControls(JSON.stringify(issueOf(reported, checked, catalogue))));
      if (issues.length === 0) return '';
      const text = separator + issues.join(',\n');
      separator = ',\n';
      return text;
    },
    end: () => '\n]\n',
  };
};

function issueOf(
  { finding, fingerprint }: ReportedFinding,
  { path, isUnchecked, judged }: CheckedFile,
  catalogue: Catalogue,
) {
  const { ruleId, severity, line, paragraph, page, reason, params, place } = finding;
  const day = judgedDayWords({ judged }, catalogue);
  const end = place && 'end' in place ? place.end?.line : undefined;
  return {
    description: wordMessage(reason, params, catalogue),
    check_name: ruleId,
    // Code Climate's field for more words, which GitLab lets stand.
    ...(day === null ? {} : { content: { body: day } }),
    fingerprint: createHash('sha256').update([path, fingerprint].join('\n')).digest('hex').slice(0, 32),
    severity: isUnchecked ? 'blocker' : SEVERITY[severity],
    // A Word file has no lines: its paragraph, or the page of a PDF, stands for one, as in SARIF.
    location: {
      path,
      lines: { begin: line ?? paragraph ?? page ?? 1, ...(end === undefined ? {} : { end }) },
    },
  };
}
