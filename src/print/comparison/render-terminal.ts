/** A comparison for a person at a terminal. */

import type { ComparedUnit, Comparison } from '../../compare/comparison.js';
import { changerLines, changerNote, statusNotes } from '../../render/comparison/changers.js';
import type { ClassSet } from '../../render/comparison/classes.js';
import { correspondence } from '../../render/comparison/correspondence.js';
import { shortenSegments } from '../../render/comparison/excerpt.js';
import type { Segment } from '../../render/comparison/line.js';
import type { ComparisonMessages } from '../../render/comparison/messages.js';
import { outsideLines } from '../../render/comparison/outside-lines.js';
import { takeOutRepeats } from '../../render/comparison/repeated.js';
import { makeReport, type ReportEntry, type ReportGroup } from '../../render/comparison/report.js';
import { type ReportTable, reportPieces } from '../../render/comparison/report-tables.js';
import {
  cautionLines,
  classLines,
  comparisonTitle,
  statusLines,
} from '../../render/comparison/summary-lines.js';
import { takenUpGroups } from '../../render/comparison/taken-up.js';
import { countChanges } from '../../render/comparison/view.js';
import { showObeyed } from '../../text/obeyed-signs.js';
import { wrapText } from '../wrap.js';
import { articleTable } from './correspondence-table.js';
import { lookOfClass, makePaint, type Paint, type PaintedText } from './looks.js';
import { columnWidths, linesOfCells, printedCells } from './row-table.js';

export interface TerminalOptions {
  catalogue: ComparisonMessages;
  /** Changes of these classes are only counted. */
  hidden: ClassSet;
  colour: boolean;
  /** Columns, 100 by default. */
  width?: number;
}

interface Layout {
  width: number;
  indent: string;
  paint: Paint;
}

/** Of a hundred other notes, as between two laws, the first say enough; the other outputs have all. */
const MOST_OUTSIDE = 20;

/** Words of equal text beside a difference. */
const CONTEXT_WORDS = 8;

/**
 * The differences as text: grouped by article, the weightier first, `[-left out-]` and `{+put in+}`, and the
 * number of what is not shown. Control characters of the texts do not reach the terminal.
 */
export function renderTerminal(comparison: Comparison, options: TerminalOptions): string {
  const { catalogue, hidden, colour, width = 100 } = options;
  const layout: Layout = { width, indent: '', paint: makePaint(colour) };
  const report = makeReport(comparison, hidden, catalogue);
  const { repeated, groups } = takeOutRepeats(report, hidden, catalogue);
  const table = correspondence(comparison, report, hidden, catalogue);
  const counts = countChanges(comparison);
  const hidesSome = [...hidden].some((name) => counts[name] > 0);
  const say = (line: string, look: PaintedText['look'] = 'plain') =>
    wrap([{ text: plain(line), look }], layout);
  const lines = [
    ...say(comparisonTitle(comparison, catalogue), 'title'),
    ...[...cautionLines(comparison, catalogue), ...outsideLines(comparison, catalogue, MOST_OUTSIDE)].flatMap(
      (line) => say(line, 'caution'),
    ),
    ...statusLines(comparison, catalogue).flatMap((line) => say(line)),
    ...changerLines(comparison, hidden, catalogue).flatMap((line) => say(line)),
    ...classLines(counts, hidden, catalogue).flatMap((line) => say(line)),
    ...(hidesSome ? say(catalogue['comparison.howToShowAll'](), 'faint') : []),
    ...articleTable(table, catalogue, layout),
    ...[...repeated, ...groups, ...takenUpGroups(comparison, hidden, catalogue)].flatMap((group) => [
      '',
      ...printGroup(group, catalogue, layout),
    ]),
    ...(report.length === 0 && comparison.outside.length === 0
      ? ['', ...say(catalogue['comparison.noDifference']())]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function printGroup(group: ReportGroup, catalogue: ComparisonMessages, layout: Layout): string[] {
  const { title, article, entries } = group;
  const heading: PaintedText[] = [{ text: plain(title), look: 'title' }];
  if (article !== null)
    heading.push({ text: ` (${articleState(group, article, catalogue)})`, look: 'faint' });
  const body = reportPieces(entries).flatMap(({ entry, table }) => [
    ...(entry ? printEntry(entry, catalogue, layout) : []),
    ...(table ? printRows(table, catalogue, layout) : []),
  ]);
  return [...wrap(heading, layout), ...body];
}

/** Rows that differ, each below its place; as lines where the terminal has no room for the columns. */
function printRows(table: ReportTable, catalogue: ComparisonMessages, layout: Layout): string[] {
  const { paint, width } = layout;
  const cells = printedCells(table, (cell, { entry }) =>
    paint(piecesOf(shortenSegments(cell, CONTEXT_WORDS), entry?.changers ?? [], catalogue)),
  );
  const isWhole = table.rows.every(({ entry }) => entry === null);
  const head = table.columns.map(plain);
  const widths = columnWidths(isWhole ? cells : [head, ...cells], width - CELL_INDENT.length);
  const lines = (row: readonly string[]): string[] =>
    widths
      ? linesOfCells(row, widths, CELL_INDENT)
      : wrapText(row.join(' | '), { width, indent: CELL_INDENT, cutsWords: true }).split('\n');
  const names =
    widths && !isWhole ? lines(head).map((line) => paint([{ text: line, look: 'faint' }], true)) : [];
  return [
    ...names,
    ...table.rows.flatMap(({ entry }, at) => [
      ...(entry
        ? printEntry({ ...entry, place: (widths && entry.row) || entry.place, lines: [] }, catalogue, layout)
        : []),
      ...lines(cells[at] ?? []),
    ]),
  ];
}

const CELL_INDENT = '    ';

function articleState(
  { formerly }: ReportGroup,
  article: ComparedUnit,
  catalogue: ComparisonMessages,
): string {
  const status = catalogue[`comparison.status.${article.status}`]();
  if (article.base === null || article.target === null) return status;
  const percent = Math.floor(article.similarity * 100);
  const number = formerly === null ? [] : [catalogue['comparison.formerly']({ base: formerly })];
  return [...number, status, catalogue['comparison.similarity']({ percent })].join(', ');
}

function printEntry(
  { unit, place, origin, classes, reasons, changers, lines }: ReportEntry,
  catalogue: ComparisonMessages,
  layout: Layout,
): string[] {
  const notes = [...(origin === null ? [] : [origin]), ...statusNotes(unit, changers, catalogue)];
  const heading: PaintedText[] = [
    { text: plain(place), look: 'plain' },
    ...notes.map((note): PaintedText => ({ text: ` · ${plain(note)}`, look: 'plain' })),
    ...classes.map(
      (name): PaintedText => ({
        text: ` · ${catalogue[`comparison.class.${name}`]()}`,
        look: lookOfClass(name),
      }),
    ),
    ...(reasons.length === 0
      ? []
      : [
          {
            text: ` (${reasons.map((reason) => catalogue[`comparison.reason.${reason}`]()).join('; ')})`,
            look: 'faint' as const,
          },
        ]),
  ];
  const text = { ...layout, indent: '    ' };
  return [
    ...wrap(heading, { ...layout, indent: '  ' }),
    ...lines.flatMap((line) =>
      wrap(piecesOf(shortenSegments(line, CONTEXT_WORDS), changers, catalogue), text),
    ),
  ];
}

/** Lines of at most so many columns; a word that is longer is cut. */
function wrap(pieces: readonly PaintedText[], { paint, ...layout }: Layout): string[] {
  const painted = paint(pieces);
  return painted === '' ? [] : wrapText(painted, { ...layout, cutsWords: true }).split('\n');
}

/** Where the changes of a line are not all of one, each says whose it is. */
const piecesOf = (
  segments: readonly Segment[],
  changers: ReportEntry['changers'],
  catalogue: ComparisonMessages,
): PaintedText[] =>
  segments.flatMap((segment, index) => toPieces(segment, changerNote(segments, index, changers, catalogue)));

/** Marks as in wdiff, readable without colours; a blank at the edge of a change stays outside the marks. */
function toPieces({ op, text, change }: Segment, note: string | null): PaintedText[] {
  const clean = plain(text);
  if (op === 'equal') return [{ text: clean, look: 'plain' }];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(clean) ?? [];
  if (words === '' && change === null) return [{ text: before, look: 'plain' }];
  const isDeleted = op === 'delete';
  const marked: PaintedText = {
    text: before + (isDeleted ? `[-${words}-]` : `{+${words}+}`),
    look: isDeleted ? 'deleted' : 'inserted',
  };
  const whose: PaintedText[] = note === null ? [] : [{ text: ` (${plain(note)})`, look: 'caution' }];
  return [marked, ...whose, { text: after, look: 'plain' }];
}

const plain = (text: string): string => showObeyed(text.replace(/\s+/g, ' '));
