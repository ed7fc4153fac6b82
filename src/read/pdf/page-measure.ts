/** What the rows of a page keep to, and how one row stands to it. */
import { beginsUnit } from './begins-unit.js';
import type { OrderedRow } from './columns.js';

/** What the rows of a text keep to: its margins and the usual distance between lines, in shares of their size. */
export interface Measure {
  left: number;
  right: number;
  /** Places at which many rows begin: the margin, and the indents of first lines and items. */
  starts: ReadonlySet<number>;
  /** Places at which many rows of the whole text begin, of which a short page may show one. */
  indents: ReadonlySet<number>;
  leading: number;
}

/** Distances in shares of the size of the letters. */
const INDENT = 0.6;
const CENTRED = 1.2;
/** A row ends at the margin if it comes as near to it, and begins where another does. */
export const SAME_EDGE = 0.3;
/** A distance of lines that is larger by this share is space between paragraphs. */
const PARAGRAPH_SPACE = 1.25;
/** Rows of less than this share of the widest do not tell where the margins are. */
const FULL_WIDTH = 0.8;
const ENOUGH_ROWS = 8;
/** Points within which rows begin at one place. */
const SAME_PLACE = 3;
/** So many rows of a page that begin at one place are no chance. */
const MANY_STARTS = 4;
/** So many rows of a whole text that begin at one place are indents, though a short page shows it once; titles in the middle are fewer. */
const INDENT_SHARE = 0.05;
/** Rows that hang out of a margin are no more than this share. */
const STRAY_SHARE = 0.05;

/** What the rows of each page keep to; of the whole text where the page has too few rows to tell. */
export function measurePages(rows: readonly OrderedRow[]): (row: OrderedRow) => Measure {
  const pages = new Map<number, OrderedRow[]>();
  for (const row of rows) {
    const page = pages.get(row.page);
    if (page) page.push(row);
    else pages.set(row.page, [row]);
  }
  const leading = usualLeading(rows);
  const wholeRows = wideRows(rows);
  const indents = placesOf(wholeRows, Math.max(MANY_STARTS, wholeRows.length * INDENT_SHARE));
  const whole = { ...marginsOf(wholeRows), indents, leading };
  const measures = new Map<number, Measure>();
  for (const [page, own] of pages) {
    const wide = wideRows(own);
    measures.set(page, wide.length >= ENOUGH_ROWS ? { ...marginsOf(wide), indents, leading } : whole);
  }
  return (row) => measures.get(row.page) ?? whole;
}

function marginsOf(rows: readonly OrderedRow[]): Omit<Measure, 'leading' | 'indents'> {
  return {
    left: leftMargin(rows, countStarts(rows)),
    right: rightMargin(rows),
    starts: placesOf(rows, MANY_STARTS),
  };
}

/** The places at which so many rows begin. */
function placesOf(rows: readonly OrderedRow[], fewest: number): ReadonlySet<number> {
  return new Set([...countStarts(rows)].filter(([, count]) => count >= fewest).map(([place]) => place));
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

export function isSpaced(before: OrderedRow, row: OrderedRow, measure: Measure): boolean {
  const distance = (row.baseline - before.baseline) / Math.max(row.size, before.size);
  return distance > measure.leading * PARAGRAPH_SPACE || distance < 0;
}

export function isIndented(row: OrderedRow, measure: Measure): boolean {
  return row.left > measure.left + row.size * INDENT;
}

/** Whether the first word of the next row had no room left on this one. */
export function fillsLine(before: OrderedRow, row: OrderedRow, measure: Measure): boolean {
  const words = row.text.trim();
  const firstWord = words.split(/\s/, 1)[0] ?? '';
  const width = ((row.right - row.left) * (firstWord.length + 1)) / Math.max(words.length, 1);
  const free = standsCentred(before, measure)
    ? measure.right - measure.left - (before.right - before.left)
    : measure.right - before.right;
  return width > free - row.size * SAME_EDGE;
}

/** Whether a row stands in the middle by itself, and not by where its first line and its last word happen to be. */
export function standsCentred(row: OrderedRow, { left, right, starts, indents }: Measure): boolean {
  const fromLeft = row.left - left;
  const fromRight = right - row.right;
  return (
    fromLeft > row.size * CENTRED &&
    Math.abs(fromLeft - fromRight) < row.size * CENTRED &&
    !starts.has(startOf(row)) &&
    !(indents.has(startOf(row)) && mayBeIndented(row.text))
  );
}

/** Not a title in capitals, whose first letter may stand above an indent by chance. */
const mayBeIndented = (text: string): boolean => /\p{Ll}/u.test(text) || beginsUnit(text);
