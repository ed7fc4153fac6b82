/** What the officer is told after many drafts: how many there are, which failed and why, and what is left to do. */
import type { Failure } from '../findings/failure.js';
import { type Catalogue, wordMessage } from '../messages/catalogue.js';
import { wrapText } from './wrap.js';

export interface DraftsReport {
  /** Whether the texts go to be signed: it is said how many points are open, also where there are none. */
  isFinal: boolean;
  folder: string;
  /** Documents written, of how many; and files, since a document may have several formats. */
  documents: number;
  total: number;
  files: number;
  /** Of the reference: its number ("23-QĐ/TW"), and what must be known of it. */
  reference: { number: string; note: string };
  /** Articles that every document must have, and the documents that lack some. */
  required: number;
  incomplete: readonly { file: string; covered: number; required: number }[];
  /** To be filled by the officer, each with the number of documents in which it is blank. */
  contentBlanks: readonly { field: string; label: string; documents: number }[];
  /** To be filled by the clerk on issue. */
  clericalBlanks: readonly { label: string }[];
  confirmations: readonly SharedConfirmation[];
  failures: readonly { task: string; failure: Failure }[];
}

/** A value of the profile, or a provision, that must be checked in so many documents. */
export interface SharedConfirmation {
  /** What the profile's `confirmed` calls it. */
  name: string;
  label: string;
  message: string;
  documents: number;
}

/** @param width columns of the terminal */
export function printDraftsReport(report: DraftsReport, catalogue: Catalogue, width: number): string {
  const paragraphs = [
    printWritten(report, catalogue, width),
    report.documents === 0 ? '' : printCoverage(report, catalogue, width),
    printBlanks(report, catalogue, width),
    printConfirmations(report, catalogue, width),
    printFailures(report, catalogue, width),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function printWritten(
  { documents, total, files, folder }: DraftsReport,
  catalogue: Catalogue,
  width: number,
): string {
  return wrapText(catalogue['print.drafts']({ documents, total, files, folder }), { width });
}

function printCoverage(report: DraftsReport, catalogue: Catalogue, width: number): string {
  const { required, incomplete, reference } = report;
  const { number } = reference;
  const complete = report.documents - incomplete.length;
  const counted = catalogue['print.draftsCoverage']({
    complete,
    documents: report.documents,
    required,
    number,
  });
  const gaps = incomplete.map((gap) => item(`${gap.file}: ${gap.covered}/${gap.required}`, width));
  return [wrapText(counted, { width }), ...gaps, wrapText(reference.note, { width })].join('\n');
}

function printBlanks(
  { contentBlanks, clericalBlanks }: DraftsReport,
  catalogue: Catalogue,
  width: number,
): string {
  const lines: string[] = [];
  if (contentBlanks.length > 0) {
    lines.push(wrapText(catalogue['print.draftsBlanks'](), { width }));
    lines.push(
      ...contentBlanks.map(({ field, label, documents }) =>
        item(catalogue['print.inDocuments']({ what: `${label} (${field})`, documents }), width),
      ),
    );
  }
  if (clericalBlanks.length > 0) {
    const labels = clericalBlanks.map(({ label }) => label).join('; ');
    lines.push(wrapText(catalogue['print.clericalBlanks']({ labels }), { width }));
  }
  return lines.join('\n');
}

function printConfirmations(
  { confirmations, isFinal, documents }: DraftsReport,
  catalogue: Catalogue,
  width: number,
): string {
  const count = confirmations.length;
  if (count === 0) return isFinal && documents > 0 ? catalogue['print.nothingToConfirm']() : '';
  const items = confirmations.map(({ name, label, message, documents }) => {
    const what = `${label} (${name})`;
    const detail = wrapText(message, { width, indent: '    ' });
    return [item(catalogue['print.inDocuments']({ what, documents }), width), detail].join('\n');
  });
  const opening = isFinal ? catalogue['print.finalConfirmations'] : catalogue['print.confirmations'];
  const howTo = catalogue['print.howToConfirm']({ name: confirmations[0]?.name ?? '' });
  return [wrapText(opening({ count }), { width }), ...items, wrapText(howTo, { width })].join('\n');
}

function printFailures({ failures }: DraftsReport, catalogue: Catalogue, width: number): string {
  if (failures.length === 0) return '';
  const items = failures.map(({ task, failure }) =>
    item(`${task}: ${wordMessage(failure.id, failure.params, catalogue)}`, width),
  );
  return [catalogue['print.draftFailures']({ count: failures.length }), ...items].join('\n');
}

function item(text: string, width: number): string {
  return wrapText(text, { width, label: '  - ', indent: '    ' });
}
