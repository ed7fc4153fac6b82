/** Rows of tables in a report: those of one table stand together, cell by cell under the words of their columns. */
import type { ComparedUnit } from '../../compare/comparison.js';
import type { Segment } from './line.js';
import type { ReportEntry } from './report.js';

export interface ReportTableRow {
  /** Null for a row of a table that came or went as a whole. */
  entry: ReportEntry | null;
  cells: Segment[][];
}

export interface ReportTable {
  /** The words of the columns, or their numbers where the table has no head. */
  columns: string[];
  rows: ReportTableRow[];
}

/** An entry, rows of a table, or an entry with the rows of the table that it is about. */
export interface ReportPiece {
  entry: ReportEntry | null;
  table: ReportTable | null;
}

/** The entries of a group in order; rows of one table are printed where the first of them stands, in the order of the table. */
export function reportPieces(entries: readonly ReportEntry[]): ReportPiece[] {
  const tables = new Map<string, ReportTable>();
  const pieces: ReportPiece[] = [];
  for (const entry of entries) {
    const whole = wholeTable(entry);
    const cells = whole || entry.row === null ? null : cellsOf(entry.unit, entry.lines);
    if (whole) pieces.push({ entry: { ...entry, lines: [] }, table: whole });
    else if (cells === null) pieces.push({ entry, table: null });
    else {
      const columns = columnsOf(entry.unit, cells.length);
      const key = JSON.stringify([tableOf(entry.unit), columns]);
      const known = tables.get(key);
      if (known) known.rows.push({ entry, cells });
      else {
        const table = { columns, rows: [{ entry, cells }] };
        tables.set(key, table);
        pieces.push({ entry: null, table });
      }
    }
  }
  for (const { rows } of tables.values()) rows.sort((one, other) => orderOf(one) - orderOf(other) || 0);
  return pieces;
}

const orderOf = ({ entry }: ReportTableRow): number =>
  entry?.unit.target?.order ?? entry?.unit.base?.order ?? 0;

/** "art_5__table_1__row_2" is a row of "art_5__table_1". */
const tableOf = ({ base, target }: ComparedUnit): string =>
  ((target ?? base)?.eId ?? '').replace(/__row_\d+$/, '');

/** A table that only one text has, with all its rows. */
function wholeTable({ unit, lines, row }: ReportEntry): ReportTable | null {
  if (row === null || (unit.target ?? unit.base)?.kind !== 'table' || lines.length === 0) return null;
  const rows = lines.map((line) => ({ entry: null, cells: inCells(line) }));
  const [head, ...others] = rows;
  const width = head?.cells.length ?? 0;
  if (!head || others.some(({ cells }) => cells.length !== width)) return null;
  return { columns: head.cells.map((_, at) => String(at + 1)), rows };
}

/** Null for what is no row, or has columns in one text that the other has not. */
function cellsOf({ base, target }: ComparedUnit, lines: readonly Segment[][]): Segment[][] | null {
  const [line] = lines;
  const count = (target ?? base)?.cells?.length;
  if (count === undefined || !line || lines.length > 1) return null;
  if (base && target && base.cells?.length !== target.cells?.length) return null;
  const cells = inCells(line);
  return cells.length <= count ? [...cells, ...Array.from({ length: count - cells.length }, () => [])] : null;
}

function columnsOf({ base, target }: ComparedUnit, count: number): string[] {
  const cells = (target ?? base)?.cells ?? [];
  return Array.from({ length: count }, (_, at) => cells[at]?.column ?? String(at + 1));
}

/** A bar with blanks beside it, which parts the cells of a row: "1 | Bia"; not "a|b". */
const BAR = /(?<=^|\s)\|(?=\s|$)/;

/** What stands in each cell. A bar that goes and one that comes part the cells of their own text each. */
function inCells(line: readonly Segment[]): Segment[][] {
  const cells: Segment[][] = [[]];
  const at = { base: 0, target: 0 };
  for (const segment of line) {
    segment.text.split(BAR).forEach((text, index) => {
      if (index > 0 && segment.op !== 'insert') at.base++;
      if (index > 0 && segment.op !== 'delete') at.target++;
      const place = segment.op === 'delete' ? at.base : at.target;
      while (cells.length <= place) cells.push([]);
      if (text.trim() !== '') cells[place]?.push({ ...segment, text });
    });
  }
  return cells.map(trimmed);
}

function trimmed(cell: readonly Segment[]): Segment[] {
  return cell.map((segment, index) => {
    const text = index === 0 ? segment.text.trimStart() : segment.text;
    return { ...segment, text: index === cell.length - 1 ? text.trimEnd() : text };
  });
}
