/** What an import made of a file, and everything that was dropped, joined or guessed on the way. */
import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../messages/catalogue.js';
import { wordMessage } from '../messages/catalogue.js';
import { addToRow } from '../text/add-to-row.js';
import { showObeyed } from '../text/obeyed-signs.js';
import type { DocumentComment } from '../tree/comment.js';
import { wrapText } from './wrap.js';

export interface ImportReport {
  source: string;
  /** Files written. */
  written: readonly string[];
  counts: { articles: number; clauses: number; points: number };
  /** Fields of the front matter that a person must check. */
  unverified: readonly string[];
  findings: readonly Finding[];
  /** Of a Word file, where a program asks for them. */
  comments: readonly DocumentComment[];
}

/** Places that are listed for one kind of loss; the rest is counted. */
const LISTED = 20;

/** @param width columns of the terminal */
export function printImportReport(report: ImportReport, catalogue: Catalogue, width: number): string {
  const { source, written, counts, unverified } = report;
  const head = [
    catalogue['print.imported']({ source, files: written.join(', ') }),
    catalogue['print.importCounts'](counts),
    catalogue['print.importUnverified']({ fields: unverified }),
  ];
  const groups = [...groupByRule(report.findings)].flatMap(([ruleId, findings]) => [
    catalogue['print.importLoss']({ count: findings.length, ruleId }),
    ...findings
      .slice(0, LISTED)
      .map((finding) => `- ${placeOf(finding, catalogue)}${wordMessage(ruleId, finding.params, catalogue)}`),
    ...(findings.length > LISTED ? [catalogue['print.importMore']({ count: findings.length - LISTED })] : []),
  ]);
  const losses = groups.length > 0 ? groups : [catalogue['print.importNoLoss']()];
  return [...head, ...losses]
    .map(showObeyed)
    .map((line) => `${line.startsWith('- ') ? wrapItem(line, width) : wrapText(line, { width })}\n`)
    .join('');
}

const wrapItem = (line: string, width: number): string =>
  wrapText(line.slice('- '.length), { width, label: '- ', indent: '  ' });

function groupByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) addToRow(groups, finding.ruleId, finding);
  return groups;
}

function placeOf({ line, page, paragraph }: Finding, catalogue: Catalogue): string {
  if (line !== undefined) return `${catalogue['print.line']({ line })}: `;
  if (page !== null) return `${catalogue['print.page']({ page })}: `;
  return paragraph === null ? '' : `${catalogue['print.paragraph']({ paragraph })}: `;
}
