/** What the officer is told after a draft: where it is, whether it is complete, and what is left to do. */
import type { Catalogue } from '../messages/catalogue.js';
import { addressInWords } from '../tree/address.js';
import { printTable } from './table.js';

export interface DraftReport {
  /** Paths as they were written. */
  files: readonly string[];
  /** Of the reference: its number ("23-QĐ/TW"), and what must be known of it. */
  reference: { number: string; note: string };
  coverage: { required: number; covered: number; gaps: readonly CoverageGap[] };
  /** To be filled by the officer, each with its field and what the field is. */
  contentBlanks: readonly { field: string; label: string }[];
  /** To be filled by the clerk on issue. */
  clericalBlanks: readonly { label: string }[];
  confirmations: readonly { field?: string; value?: string; eId?: string; message: string }[];
}

/** A required article that the draft lacks, or of which it lacks clauses. */
export interface CoverageGap {
  /** Id of the required article: "art_9". */
  requirement: string;
  subject: string;
  missingClauses: readonly string[];
}

export function printDraftReport(report: DraftReport, words: Catalogue): string {
  const paragraphs = [
    report.files.map((file) => words['print.written']({ file })).join('\n'),
    printCoverage(report, words),
    printBlanks(report, words),
    printConfirmations(report, words),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function printCoverage({ coverage, reference }: DraftReport, words: Catalogue): string {
  const { required, covered } = coverage;
  const counted = words['print.coverage']({ covered, required, number: reference.number });
  const gaps = coverage.gaps.map(({ requirement, subject, missingClauses }) =>
    missingClauses.length === 0
      ? `  - ${words['print.missingArticle']({ article: addressInWords(requirement), subject })}`
      : `  - ${words['print.missingClauses']({ clauses: missingClauses.map(addressInWords).join(', '), subject })}`,
  );
  return [counted, ...gaps, reference.note].join('\n');
}

function printBlanks({ contentBlanks, clericalBlanks }: DraftReport, words: Catalogue): string {
  const lines: string[] = [];
  if (contentBlanks.length > 0) {
    const rows = contentBlanks.map(({ field, label }) => [`  - ${label}`, field]);
    lines.push(words['print.contentBlanks']({ count: contentBlanks.length }), printTable(rows).trimEnd());
  }
  if (clericalBlanks.length > 0) {
    const labels = clericalBlanks.map(({ label }) => label).join('; ');
    lines.push(words['print.clericalBlanks']({ labels }));
  }
  return lines.join('\n');
}

function printConfirmations({ confirmations }: DraftReport, words: Catalogue): string {
  if (confirmations.length === 0) return '';
  const lines = confirmations.map(({ field, value, eId, message }) => {
    const what = field === undefined ? addressInWords(eId ?? '') : `${field} = “${value ?? ''}”`;
    return `  - ${what}: ${message}`;
  });
  return [words['print.confirmations']({ count: confirmations.length }), ...lines].join('\n');
}
