/** Findings and failures as lines for a person at a terminal. */

import { Chalk, type ChalkInstance } from 'chalk';
import type { Failure } from '../findings/failure.js';
import type { Finding, Severity } from '../findings/finding.js';
import { type Catalogue, wordMessage } from '../messages/catalogue.js';
import { showObeyed } from '../text/obeyed-signs.js';
import { wrapText } from './wrap.js';

export interface PrintOptions {
  catalogue: Catalogue;
  colour: boolean;
}

/**
 * One line a finding: place, severity, what is wrong, rule.
 * @example "903.txt:12:1  cảnh báo  dòng “Tin” không thuộc nội dung nào  (parse.noise)"
 */
export function printFindings(findings: readonly Finding[], file: string, options: PrintOptions): string {
  return findings.map((finding) => `${printFinding(finding, file, options)}\n`).join('');
}

function printFinding(finding: Finding, file: string, { catalogue, colour }: PrintOptions): string {
  const chalk = paint(colour);
  const label = catalogue[`print.${finding.severity}`]();
  const message = wordMessage(finding.reason, finding.params, catalogue);
  return [
    chalk.dim(oneLine(placeOf(finding, file, catalogue))),
    severityColour(chalk, finding.severity)(label),
    oneLine(message),
    chalk.dim(`(${finding.ruleId})`),
  ].join('  ');
}

/**
 * A reason to stop, as one ended line.
 * @param options `width`: columns of the window in which a person reads it; the line is then broken between words
 */
export function printFailure(
  failure: Failure,
  { catalogue, colour, width }: PrintOptions & { width?: number | undefined },
): string {
  const label = paint(colour).red(`${capitalise(catalogue['print.error']())}:`);
  const line = `${label} ${oneLine(wordMessage(failure.id, failure.params, catalogue))}`;
  return `${width === undefined ? line : wrapText(line, { width })}\n`;
}

function placeOf(finding: Finding, file: string, catalogue: Catalogue): string {
  if (finding.line !== undefined) return `${file}:${finding.line}:${finding.column ?? 1}`;
  const parts = [file];
  if (finding.page !== null) parts.push(catalogue['print.page']({ page: finding.page }));
  if (finding.paragraph !== null) parts.push(catalogue['print.paragraph']({ paragraph: finding.paragraph }));
  return parts.join(', ');
}

function paint(colour: boolean): ChalkInstance {
  return new Chalk({ level: colour ? 1 : 0 });
}

function severityColour(chalk: ChalkInstance, severity: Severity): ChalkInstance {
  return { error: chalk.red, warning: chalk.yellow, note: chalk.blue }[severity];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Line breaks and control characters of a file name or of a document must not reach the terminal. */
function oneLine(text: string): string {
  return showObeyed(text.replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks)));
}
