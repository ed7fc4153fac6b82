/** What the officer is told after a draft: where it is, whether it is complete, and what is left to do. */
import type { Catalogue } from '../messages/catalogue.js';
import { addressInWords } from '../tree/address.js';
import { wrapText } from './wrap.js';

export interface DraftReport {
  /** Whether the text goes to be signed: it is said how many points are open, also where there are none. */
  isFinal: boolean;
  /** Paths as they were written. */
  files: readonly string[];
  /** Of the reference: its number ("23-QĐ/TW"), and what must be known of it. */
  reference: { number: string; note: string };
  coverage: { required: number; covered: number; gaps: readonly CoverageGap[] };
  /** To be filled by the officer, each with its field and what the field is. */
  contentBlanks: readonly { field: string; label: string }[];
  /** To be filled by the clerk on issue. */
  clericalBlanks: readonly { label: string }[];
  confirmations: readonly PointToConfirm[];
}

/** A value of the profile, or a provision, that must be checked before signing. */
export interface PointToConfirm {
  /** What the profile's `confirmed` calls it: "layout", "art_5__cl_4". */
  name: string;
  /** What the field or provision is: "khoản 4 Điều 5". */
  label: string;
  value?: string;
  message: string;
}

/** A required article that the draft lacks, or of which it lacks clauses. */
export interface CoverageGap {
  /** Id of the required article: "art_9". */
  requirement: string;
  subject: string;
  missingClauses: readonly string[];
}

/** @param width columns of the terminal */
export function printDraftReport(report: DraftReport, catalogue: Catalogue, width: number): string {
  const paragraphs = [
    report.files.map((file) => catalogue['print.written']({ file })).join('\n'),
    printCoverage(report, catalogue, width),
    printBlanks(report, catalogue, width),
    printConfirmations(report, catalogue, width),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function printCoverage({ coverage, reference }: DraftReport, catalogue: Catalogue, width: number): string {
  const { required, covered } = coverage;
  const counted = catalogue['print.coverage']({ covered, required, number: reference.number });
  const gaps = coverage.gaps.map(({ requirement, subject, missingClauses }) => {
    const places = missingClauses.length === 0 ? [requirement] : missingClauses;
    return item(`${places.map(addressInWords).join(', ')}: ${subject}`, width);
  });
  return [counted, ...gaps, wrapText(reference.note, { width })].join('\n');
}

function printBlanks(
  { contentBlanks, clericalBlanks }: DraftReport,
  catalogue: Catalogue,
  width: number,
): string {
  const lines: string[] = [];
  if (contentBlanks.length > 0) {
    lines.push(wrapText(catalogue['print.contentBlanks']({ count: contentBlanks.length }), { width }));
    // What a kept text has as a blank of its own is no field of the profile.
    lines.push(
      ...contentBlanks.map(({ field, label }) =>
        item(label === field ? label : `${label} (${field})`, width),
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
  { confirmations, isFinal }: DraftReport,
  catalogue: Catalogue,
  width: number,
): string {
  const count = confirmations.length;
  if (count === 0) return isFinal ? catalogue['print.nothingToConfirm']() : '';
  const items = confirmations.map(({ name, label, value, message }) => {
    const what = `${label} (${name})`;
    return [item(shorten(value ? `${what}: “${value}”` : what), width), detail(message, width)].join('\n');
  });
  const opening = isFinal ? catalogue['print.finalConfirmations'] : catalogue['print.confirmations'];
  const howTo = catalogue['print.howToConfirm']({ name: confirmations[0]?.name ?? '' });
  return [wrapText(opening({ count }), { width }), ...items, wrapText(howTo, { width })].join('\n');
}

function item(text: string, width: number): string {
  return wrapText(text, { width, label: '  - ', indent: '    ' });
}

function detail(text: string, width: number): string {
  return wrapText(text, { width, indent: '    ' });
}

/** A list of recitals would fill the screen; it stands in the draft. Cut between words. */
function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 160))} …”`;
}
