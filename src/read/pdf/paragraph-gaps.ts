/** How each row of a PDF is parted from the one before: wrapped at the margin, a new paragraph, a new page. */
import type { Gap } from '../block.js';
import { isProvisionLine } from '../document-cues.js';
import type { OrderedRow } from './columns.js';

/** What the rows of a text keep to: its margins and the usual distance between lines, in shares of their size. */
interface Measure {
  left: number;
  right: number;
  /** Places at which many rows begin: the margin, and the indents of first lines and items. */
  starts: ReadonlySet<number>;
  leading: number;
}

/** Distances in shares of the size of the letters. */
const INDENT = 0.6;
const SAME_EDGE = 0.3;
const CENTRED = 1.2;
/** A distance of lines that is larger by this share is space between paragraphs. */
const PARAGRAPH_SPACE = 1.25;
/** Rows of less than this share of the widest do not tell where the margins are. */
const FULL_WIDTH = 0.8;
const ENOUGH_ROWS = 8;
/** Points within which rows begin at one place. */
const SAME_PLACE = 3;
/** So many rows of a page that begin at one place are no chance. */
const MANY_STARTS = 4;
/** Rows that hang out of a margin are no more than this share. */
const STRAY_SHARE = 0.05;

/** A row may also go on with the paragraph of the row before, only wrapped at the margin. */
export type RowGap = Gap | 'wrap';

/** The gap before each row, in the same order. */
export function findGaps(rows: readonly OrderedRow[]): RowGap[] {
  const measures = new Map<number, Measure>();
  const leading = usualLeading(rows);
  const measureOf = (row: OrderedRow): Measure => {
    const known = measures.get(row.page) ?? { ...marginsOf(rows, row.page), leading };
    measures.set(row.page, known);
    return known;
  };
  const marks = paragraphMarks(rows, measureOf);
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before === undefined) return 'paragraph';
    if (before.page !== row.page) {
      return marks.areIndents && goesOnOverPage(before, row, measureOf(before), measureOf(row))
        ? 'wrap'
        : 'page';
    }
    if (before.column !== row.column) return 'paragraph';
    const measure = measureOf(row);
    if (startsParagraph(before, row, measure)) return 'paragraph';
    if (isIndented(row, measure) && !standsCentred(row, measure))
      return MARKER.test(row.text) ? 'paragraph' : 'line';
    return marks.areShown && isWrapped(before, row, measure) ? 'wrap' : 'line';
  });
}

/** Rows that clearly ended early tell that a paragraph follows; so many show how the text sets off paragraphs. */
const ENOUGH_PARAGRAPHS = 2;
const EARLY_END = 0.8;
const MOST = 0.8;

interface ParagraphMarks {
  /** An indent or space opens each paragraph, so that a row without either goes on with the one before. */
  areShown: boolean;
  /** It is an indent, which is seen at the head of a page, too. */
  areIndents: boolean;
}

/** How a text sets off its paragraphs, told from the rows after those that clearly ended one. */
function paragraphMarks(
  rows: readonly OrderedRow[],
  measureOf: (row: OrderedRow) => Measure,
): ParagraphMarks {
  let starts = 0;
  let marked = 0;
  let indented = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before?.page !== row.page || before.column !== row.column || row.isNarrow) continue;
    const measure = measureOf(row);
    const width = measure.right - measure.left;
    if (standsCentred(row, measure) || standsCentred(before, measure)) continue;
    if (before.right > measure.left + width * EARLY_END) continue;
    const isMarked = isIndented(row, measure) || isSpaced(before, row, measure);
    // A list needs no indent: its items begin with a number or a dash.
    if (!isMarked && MARKER.test(row.text)) continue;
    starts++;
    if (isIndented(row, measure)) indented++;
    if (isMarked) marked++;
  }
  const isEnough = starts >= ENOUGH_PARAGRAPHS;
  return { areShown: isEnough && marked >= starts * MOST, areIndents: isEnough && indented >= starts * MOST };
}

/** Whether the first row of a page goes on with the last one of the page before. */
function goesOnOverPage(before: OrderedRow, row: OrderedRow, last: Measure, first: Measure): boolean {
  if (before.isNarrow || standsCentred(before, last) || standsCentred(row, first)) return false;
  return !isIndented(row, first) && isWrapped(before, row, last);
}

/** After a closed sentence, what looks like a number may be one: the parser decides. */
function isWrapped(before: OrderedRow, row: OrderedRow, measure: Measure): boolean {
  if (row.isNarrow || !fillsLine(before, row, measure)) return false;
  return !(CLOSED_OR_LISTED.test(before.text) && (MARKER.test(row.text) || isProvisionLine(row.text)));
}

/** The end of a sentence or of a listed part of one. */
const CLOSED = /[.;:!?][”"')]*\s*$/;
const CLOSED_OR_LISTED = /[.;:,!?][”"')]*\s*$/;
/** "1. ", "a) ", "- ", "2.1. ", "IV- "; not "Nghị định". */
const MARKER = /^\s*(?:[-–+•*]\s|(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXLC]{1,5})\s?[.)/-])/u;

function startsParagraph(before: OrderedRow, row: OrderedRow, measure: Measure): boolean {
  if (isSpaced(before, row, measure)) return true;
  if (row.isNarrow) return false;
  const wasCentred = standsCentred(before, measure);
  const isCentred = standsCentred(row, measure);
  if (isCentred && !wasCentred) return CLOSED.test(before.text) || !fillsLine(before, row, measure);
  if (isCentred !== wasCentred) return true;
  if (wasCentred) return false;
  if (!fillsLine(before, row, measure)) return true;
  return isIndented(row, measure) && Math.abs(row.left - before.left) > row.size * SAME_EDGE;
}

function isSpaced(before: OrderedRow, row: OrderedRow, measure: Measure): boolean {
  const distance = (row.baseline - before.baseline) / Math.max(row.size, before.size);
  return distance > measure.leading * PARAGRAPH_SPACE || distance < 0;
}

function isIndented(row: OrderedRow, measure: Measure): boolean {
  return row.left > measure.left + row.size * INDENT;
}

/** Whether the first word of the next row had no room left on this one. */
function fillsLine(before: OrderedRow, row: OrderedRow, measure: Measure): boolean {
  const words = row.text.trim();
  const firstWord = words.split(/\s/, 1)[0] ?? '';
  const width = ((row.right - row.left) * (firstWord.length + 1)) / Math.max(words.length, 1);
  const free = standsCentred(before, measure)
    ? measure.right - measure.left - (before.right - before.left)
    : measure.right - before.right;
  return width > free - row.size * SAME_EDGE;
}

/** Whether a row stands in the middle by itself, and not by where its first line and its last word happen to be. */
function standsCentred(row: OrderedRow, { left, right, starts }: Measure): boolean {
  const fromLeft = row.left - left;
  const fromRight = right - row.right;
  return (
    fromLeft > row.size * CENTRED &&
    Math.abs(fromLeft - fromRight) < row.size * CENTRED &&
    !starts.has(startOf(row))
  );
}

/** Margins of a page, or of the whole text where the page has too few rows to tell them. */
function marginsOf(rows: readonly OrderedRow[], page: number): Omit<Measure, 'leading'> {
  const own = wideRows(rows.filter((row) => row.page === page));
  const judged = own.length >= ENOUGH_ROWS ? own : wideRows(rows);
  const counts = countStarts(judged);
  const starts = [...counts].filter(([, count]) => count >= MANY_STARTS).map(([start]) => start);
  return { left: leftMargin(judged, counts), right: rightMargin(judged), starts: new Set(starts) };
}

/** Rows that begin at one place have the same number. */
function startOf(row: OrderedRow): number {
  return Math.round(row.left / SAME_PLACE);
}

function countStarts(rows: readonly OrderedRow[]): Map<number, number> {
  const starts = new Map<number, number>();
  for (const row of rows) starts.set(startOf(row), (starts.get(startOf(row)) ?? 0) + 1);
  return starts;
}

function wideRows(rows: readonly OrderedRow[]): readonly OrderedRow[] {
  const wide = rows.filter((row) => !row.isNarrow);
  return wide.length > 0 ? wide : rows;
}

/** The leftmost place at which more than a stray row begins. */
function leftMargin(rows: readonly OrderedRow[], starts: ReadonlyMap<number, number>): number {
  const enough = Math.max(2, rows.length * STRAY_SHARE);
  const places = [...starts.keys()].sort((a, b) => a - b);
  const margin = places.find((place) => (starts.get(place) ?? 0) + (starts.get(place + 1) ?? 0) >= enough);
  return (margin ?? places[0] ?? 0) * SAME_PLACE;
}

/** Where long rows end; a few may stand out over the margin. */
function rightMargin(rows: readonly OrderedRow[]): number {
  const widest = rows.reduce((width, row) => Math.max(width, row.right - row.left), 0);
  const ends = rows.filter((row) => row.right - row.left >= widest * FULL_WIDTH).map((row) => row.right);
  ends.sort((a, b) => a - b);
  return ends[Math.ceil((ends.length - 1) * (1 - STRAY_SHARE))] ?? 0;
}

/** The distance between lines that is met most often, in shares of their size, to a twentieth. */
function usualLeading(rows: readonly OrderedRow[]): number {
  const counts = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before?.page !== row.page || before.column !== row.column || row.isNarrow) continue;
    const distance = Math.round(((row.baseline - before.baseline) / row.size) * 20) / 20;
    if (distance > 0.5 && distance < 4) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  let usual = 1.2;
  let most = 0;
  for (const [distance, count] of counts) if (count > most) [usual, most] = [distance, count];
  return usual;
}
