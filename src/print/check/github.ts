/** Annotations of a GitHub workflow: "::error file=…,line=…::message", one a finding. */

import { activeFindings, type CheckedFile } from '../../check/index.js';
import type { Finding } from '../../findings/finding.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { showObeyed } from '../../text/obeyed-signs.js';
import { judgedDayWords } from './judged-day.js';
import { plainLine } from './plain-line.js';
import { provisionPath } from './provision-path.js';
import type { MakeReporter } from './reporter.js';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

export const githubReporter: MakeReporter = ({ catalogue, quiet }) => ({
  begin: () => '',
  file: (checked) =>
    activeFindings(checked)
      .filter(({ severity }) => !quiet || severity !== 'note')
      .map((finding) => annotation(finding, checked, catalogue))
      .join('') + logLine(checked, catalogue),
  end: () => '',
});

/** A line of the log and no annotation: GitHub shows ten annotations of a kind, which are for findings. */
function logLine(checked: CheckedFile, catalogue: Catalogue): string {
  const day = judgedDayWords(checked, catalogue);
  return day === null ? '' : `${plainLine(`${checked.path}: ${day}`)}\n`;
}

function annotation(finding: Finding, { path }: CheckedFile, catalogue: Catalogue): string {
  const { severity, line, column, place, ruleId, eId } = finding;
  const end = place && 'end' in place ? place.end : undefined;
  const properties = {
    file: path,
    line,
    endLine: end?.line,
    col: column,
    endColumn: end?.column,
    title: [ruleId, eId === null ? '' : provisionPath(eId)].filter((part) => part !== '').join(' · '),
  };
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(wordMessage(finding.reason, finding.params, catalogue))}\n`;
}

/** As the workflow commands ask: percent and line breaks, in properties also what parts them; no character that a terminal obeys. */
const escapeData = (text: string): string =>
  showObeyed(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
