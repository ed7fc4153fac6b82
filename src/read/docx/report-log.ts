import { type Finding, reporter } from '../../findings/finding.js';
import { pushAll } from '../../text/push-all.js';
import { reportAsides } from '../report-asides.js';
import type { messages } from './messages.vi.js';
import type { ReadingLog } from './reading-log.js';

const report = reporter<typeof messages>();

/** One finding for each thing that was read from aside, guessed or left out. */
export function reportLog(log: ReadingLog): Finding[] {
  const at = (paragraph: number | undefined) =>
    paragraph === undefined ? {} : { origin: [{ start: 0, paragraph }] };
  const note = (paragraph?: number) => ({ severity: 'note' as const, ...at(paragraph) });
  const findings: Finding[] = [];

  for (const { text, paragraph } of log.textBoxes)
    findings.push(report('read.docx.textBox', { text }, note(paragraph)));
  pushAll(findings, reportAsides(log.asides));
  const [formula] = log.formulas;
  if (formula) {
    const { text } = formula;
    findings.push(
      report('read.docx.formulas', { count: log.formulas.length, text }, note(formula.paragraph)),
    );
  }
  for (const { format, paragraph } of log.unreadChunks)
    findings.push(report('read.docx.unreadChunk', { format }, at(paragraph)));
  const [firstTable] = log.tables;
  if (firstTable !== undefined)
    findings.push(report('read.docx.tables', { count: log.tables.length }, note(firstTable)));
  const [firstNested] = log.nestedTables;
  if (firstNested !== undefined)
    findings.push(report('read.docx.nestedTables', { count: log.nestedTables.length }, note(firstNested)));
  const firstNote = log.notes[0];
  if (firstNote)
    findings.push(report('read.docx.notes', { count: log.notes.length }, note(firstNote.paragraph)));
  const [firstContents] = log.contentsParagraphs;
  if (firstContents !== undefined) {
    findings.push(
      report('read.docx.tableOfContents', { count: log.contentsParagraphs.size }, note(firstContents)),
    );
  }
  const [firstMissing] = log.missingLists;
  if (firstMissing !== undefined) {
    findings.push(report('read.docx.missingList', { count: log.missingLists.size }, at(firstMissing)));
  }
  if (log.pictures > 0) findings.push(report('read.docx.pictures', { count: log.pictures }, note()));
  for (const { kind, text, paragraph } of log.drawnWords)
    findings.push(report('read.docx.drawnWords', { kind, text }, at(paragraph)));
  if (log.objects.length > 0) {
    const programs = [...new Set(log.objects.filter((program) => program !== ''))].join(', ');
    findings.push(report('read.docx.objects', { count: log.objects.length, programs }));
  }
  const [firstSub] = log.subDocuments;
  if (firstSub !== undefined)
    findings.push(report('read.docx.subDocuments', { count: log.subDocuments.length }, at(firstSub)));
  if (log.placeholders > 0) findings.push(report('read.docx.placeholders', { count: log.placeholders }));
  for (const symbol of log.symbols) findings.push(report('read.docx.symbol', { symbol }));
  for (const format of log.numberFormats) findings.push(report('read.docx.numberFormat', { format }));
  for (const field of log.fields) findings.push(report('read.docx.field', { field }));
  if (log.legacyFonts.size > 0) {
    findings.push(report('read.docx.legacyFonts', { fonts: [...log.legacyFonts].join(', ') }, note()));
  }
  return findings;
}
