/** A comparison as Markdown for the description of a merge request (GitHub, GitLab). */
import type { Comparison } from '../../../compare/comparison.js';
import { showObeyed } from '../../../text/obeyed-signs.js';
import { changerLines, changerNote, statusNotes } from '../../comparison/changers.js';
import type { ClassSet } from '../../comparison/classes.js';
import { type CorrespondenceRow, correspondence, percentOf } from '../../comparison/correspondence.js';
import { shortenSegments } from '../../comparison/excerpt.js';
import type { Segment } from '../../comparison/line.js';
import type { ComparisonMessages } from '../../comparison/messages.js';
import { outsideLines } from '../../comparison/outside-lines.js';
import { takeOutRepeats } from '../../comparison/repeated.js';
import { makeReport, type ReportEntry, type ReportGroup } from '../../comparison/report.js';
import { type ReportTable, reportPieces } from '../../comparison/report-tables.js';
import { cautionLines, classLines, comparisonTitle, statusLines } from '../../comparison/summary-lines.js';
import { takenUpGroups } from '../../comparison/taken-up.js';
import { countChanges } from '../../comparison/view.js';
import { escapeMarkdown } from '../escape.js';

export interface MarkdownOptions {
  catalogue: ComparisonMessages;
  /** Changes of these classes are only counted. */
  hidden: ClassSet;
}

/** Words of equal text beside a difference. */
const CONTEXT_WORDS = 12;

/**
 * The differences grouped by article, the weightier first. Changes are `<del>` and `<ins>`, which both sites show:
 * asterisks and tildes beside punctuation would be printed as they are.
 */
export function renderComparisonMarkdown(
  comparison: Comparison,
  { catalogue, hidden }: MarkdownOptions,
): string {
  const report = makeReport(comparison, hidden, catalogue);
  const { repeated, groups } = takeOutRepeats(report, hidden, catalogue);
  const table = correspondence(comparison, report, hidden, catalogue);
  const blocks = [
    `## ${escapeText(comparisonTitle(comparison, catalogue))}`,
    ...[...cautionLines(comparison, catalogue), ...outsideLines(comparison, catalogue)].map(
      (line) => `> ${escapeText(line)}`,
    ),
    [
      ...statusLines(comparison, catalogue),
      ...changerLines(comparison, hidden, catalogue),
      ...classLines(countChanges(comparison), hidden, catalogue),
    ]
      .map((line) => `- ${escapeText(line)}`)
      .join('\n'),
    ...(table.length === 0 ? [] : [printTable(table, catalogue)]),
    ...[...repeated, ...groups, ...takenUpGroups(comparison, hidden, catalogue)].map((group) =>
      printGroup(group, catalogue),
    ),
    ...(report.length === 0 && comparison.outside.length === 0
      ? [escapeText(catalogue['comparison.noDifference']())]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A table of GitHub Flavored Markdown (4.10): a bar in a cell is escaped. */
function printTable(rows: readonly CorrespondenceRow[], catalogue: ComparisonMessages): string {
  const head = [
    catalogue['comparison.base'](),
    catalogue['comparison.target'](),
    catalogue['comparison.table.similarity'](),
    catalogue['comparison.table.what'](),
  ];
  const lines = rows.map(({ base, target, similarity, what }) => [base, target, percentOf(similarity), what]);
  const printed = [head, ...lines].map((cells) => cells.map(escapeText));
  return gfmTable(printed, ['---', '---', '---:', '---']);
}

/** @param rows the head first, their cells as Markdown */
const gfmTable = (rows: readonly string[][], rules: readonly string[]): string =>
  rows
    .map((cells) => cells.map(withBars))
    .toSpliced(1, 0, [...rules])
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Bars that have no backslash yet get one. */
const withBars = (cell: string): string => cell.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');

function printGroup({ title, formerly, entries }: ReportGroup, catalogue: ComparisonMessages): string {
  const number =
    formerly === null ? '' : ` (${escapeText(catalogue['comparison.formerly']({ base: formerly }))})`;
  const printed = reportPieces(entries).flatMap(({ entry, table }) => [
    ...(entry ? [{ text: printEntry(entry, catalogue), isTable: false }] : []),
    ...(table ? [{ text: printRows(table, catalogue), isTable: true }] : []),
  ]);
  // A table stands by itself; entries are items of one list.
  const body = printed.map(({ text, isTable }, index) => {
    const last = printed[index - 1];
    return last === undefined ? text : (isTable || last.isTable ? '\n\n' : '\n') + text;
  });
  return `### ${escapeText(title)}${number}\n\n${body.join('')}`;
}

/** Rows that differ, under the words of their columns; what came or went as a whole needs no more said of each row. */
function printRows({ columns, rows }: ReportTable, catalogue: ComparisonMessages): string {
  const cell = (segments: readonly Segment[], changers: ReportEntry['changers']) =>
    printLine(shortenSegments(segments, CONTEXT_WORDS), changers, catalogue);
  if (rows.every(({ entry }) => entry === null)) {
    const printed = rows.map(({ cells }) => cells.map((one) => cell(one, [])));
    return gfmTable(
      printed,
      columns.map(() => '---'),
    );
  }
  const head = [catalogue['comparison.table.row'](), ...columns, catalogue['comparison.table.what']()].map(
    escapeText,
  );
  const printed = rows.map(({ entry, cells }) => [
    escapeText(entry?.row ?? ''),
    ...cells.map((one) => cell(one, entry?.changers ?? [])),
    entry ? notesOf(entry, catalogue).map(escapeText).join(' · ') : '',
  ]);
  return gfmTable(
    [head, ...printed],
    head.map(() => '---'),
  );
}

/** Where it comes from, whose it is, and of what kind. */
function notesOf(
  { unit, origin, classes, reasons, changers }: ReportEntry,
  catalogue: ComparisonMessages,
): string[] {
  return [
    ...(origin === null ? [] : [origin]),
    ...statusNotes(unit, changers, catalogue),
    ...classes.map((name) => catalogue[`comparison.class.${name}`]()),
    ...(reasons.length === 0
      ? []
      : [reasons.map((reason) => catalogue[`comparison.reason.${reason}`]()).join('; ')]),
  ];
}

function printEntry(entry: ReportEntry, catalogue: ComparisonMessages): string {
  const { place, changers, lines } = entry;
  const heading = [`**${escapeText(place)}**`, ...notesOf(entry, catalogue).map(escapeText)];
  const texts = lines.map(
    (line) => `  ${printLine(shortenSegments(line, CONTEXT_WORDS), changers, catalogue)}`,
  );
  return [`- ${heading.join(' · ')}`, ...texts].join('\\\n');
}

/** Where the changes of a line are not all of one, each says whose it is. */
const printLine = (
  segments: readonly Segment[],
  changers: ReportEntry['changers'],
  catalogue: ComparisonMessages,
): string =>
  segments
    .map((segment, index) => printSegment(segment, changerNote(segments, index, changers, catalogue)))
    .join('');

function printSegment({ op, text, change }: Segment, note: string | null): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text.replace(/\s+/g, ' ')) ?? [];
  if (words === '' && change === null) return before;
  const name = op === 'delete' ? 'del' : 'ins';
  const printed = op === 'equal' ? escapeText(words) : `<${name}>${escapeText(words)}</${name}>`;
  return before + printed + (note === null ? '' : ` (${escapeText(note)})`) + after;
}

/** Text that Markdown and HTML leave as it is, with nothing in it that a terminal obeys, as the name of a file may hold; a pair of tildes would strike out what stands between them. */
const escapeText = (text: string): string =>
  escapeMarkdown(showObeyed(text.replace(/\s+/g, ' ')), true).replace(BARE_TILDE, '$1\\~');

/** A tilde without a backslash of its own: in "a~", not in "a\~". */
const BARE_TILDE = /(?<!\\)((?:\\\\)*)~/g;
