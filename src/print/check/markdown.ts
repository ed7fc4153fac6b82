/** A summary in Markdown, for the page of a job or a comment on a merge request. */

import {
  activeFindings,
  addCounts,
  type CheckedFile,
  type Counts,
  countFindings,
} from '../../check/index.js';
import type { Finding } from '../../findings/finding.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { showObeyed } from '../../text/obeyed-signs.js';
import { addressInWords } from '../../tree/address.js';
import { judgedDayWords } from './judged-day.js';
import type { MakeReporter } from './reporter.js';

export const markdownReporter: MakeReporter = ({ catalogue, quiet }) => {
  let total: Counts = { error: 0, warning: 0, note: 0, suppressed: 0 };
  let files = 0;
  return {
    begin: () => `# ${catalogue['print.checkTitle']()}\n`,
    file(checked) {
      files++;
      total = addCounts(total, countFindings(checked.findings));
      return sectionOf(checked, catalogue, quiet);
    },
    end: () => `\n${catalogue['print.checkSummary']({ ...total, files })}\n`,
  };
};

function sectionOf(checked: CheckedFile, catalogue: Catalogue, quiet: boolean): string {
  const { file, coverage } = checked;
  const shown = activeFindings(checked).filter(({ severity }) => !quiet || severity !== 'note');
  const about = [
    coverage ? catalogue['print.checkCoverage'](coverage) : null,
    judgedDayWords(checked, catalogue),
  ]
    .filter((line) => line !== null)
    .map((line) => `\n${line}\n`)
    .join('');
  if (shown.length === 0) return `\n## ${escapeCell(file)}\n${about}\n${catalogue['print.checkClean']()}\n`;
  const rows = shown.map((finding) => `| ${cellsOf(finding, catalogue).map(escapeCell).join(' | ')} |`);
  const head = [
    catalogue['print.checkPlace'](),
    catalogue['print.checkSeverity'](),
    catalogue['print.checkRule'](),
    catalogue['print.checkFound'](),
  ];
  const table = [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
  return `\n## ${escapeCell(file)}\n${about}\n${table}\n`;
}

function cellsOf(
  { line, column, eId, severity, ruleId, reason, params }: Finding,
  catalogue: Catalogue,
): string[] {
  const place = line === undefined ? '' : `${line}:${column ?? 1}`;
  const address = eId === null ? '' : addressInWords(eId);
  const where = [place, address].filter((part) => part !== '').join(', ');
  return [where, catalogue[`print.${severity}`](), ruleId, wordMessage(reason, params, catalogue)];
}

/** Text of a document must not become a table, a link or HTML. */
function escapeCell(text: string): string {
  return showObeyed(text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, ' '));
}
