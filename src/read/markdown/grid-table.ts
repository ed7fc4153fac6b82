/**
 * Tables drawn with "+", "-" and "|", as Pandoc and reStructuredText write those whose cells hold several lines (Pandoc's
 * manual, "grid_tables"). A table in which a cell spans rows or columns is none of these: its lines stay as they are.
 */
import { laysOutDocument } from './layout-table.js';
import { type PipeCell, pipeCells } from './pipe-table.js';

export interface GridTable {
  /** With the line breaks of the cell. */
  cells: PipeCell[];
  isLayout: boolean;
}

/** A line that parts two rows. */
const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/; // "+-----+:====:+"; not "+-----", "| a +---+"
const ROW = /^\s*\|.*\|\s*$/; // "| a | b |"
/** A masthead or a signature has few lines. */
const MOST_LAYOUT_LINES = 60;

/** How many lines, from the one at `from`, look like a drawn table; 0 where none begins there. */
export function gridLines(lines: readonly string[], from: number): number {
  if (!BORDER.test(lines[from] ?? '')) return 0;
  let end = from + 1;
  while (end < lines.length && (BORDER.test(lines[end] ?? '') || ROW.test(lines[end] ?? ''))) end++;
  return end - from;
}

/**
 * @param source the source of a paragraph
 * @returns null where it is no table from its first line to its last
 */
export function readGridTable(source: string): GridTable | null {
  if (!source.trimStart().startsWith('+')) return null;
  const lines = linesOf(source);
  const isWhole = lines.every(({ text }) => BORDER.test(text) || ROW.test(text));
  if (!isWhole || !BORDER.test(lines[0]?.text ?? '') || !BORDER.test(lines.at(-1)?.text ?? '')) return null;
  const widths = (lines[0]?.text.trim().slice(1, -1).split('+') ?? []).map(({ length }) => length - 2);
  const columns = widths.length;
  const rows = rowsOf(lines);
  if (!rows.flat().every(({ text }) => pipeCells(text).length === columns)) return null;
  const isSmall = columns <= 2 && lines.length <= MOST_LAYOUT_LINES;
  const isLayout = isSmall && laysOutDocument(rows.flat().flatMap(({ text }) => wordsOf(text)));
  return { cells: rows.flatMap((row, index) => cellsOfRow(row, index + 1, widths, isLayout)), isLayout };
}

/** The cells of a line without the marks of emphasis around them. */
export const wordsOf = (line: string): string[] =>
  pipeCells(line).map(({ source }) => source.replace(/[*_\\]+/g, ''));

interface SourceLine {
  text: string;
  start: number;
}

function linesOf(source: string): SourceLine[] {
  let start = 0;
  return source.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

/** The lines between two borders are one row; one without any text is the empty head that converters write. */
function rowsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const rows: SourceLine[][] = [];
  for (const line of lines) {
    if (BORDER.test(line.text)) rows.push([]);
    else rows.at(-1)?.push(line);
  }
  return rows.filter((row) => row.some(({ text }) => /[^\s|]/.test(text)));
}

/** The cells of a row, each with the text of all its lines; a place in a cell is that of its first line. */
function cellsOfRow(
  row: readonly SourceLine[],
  number: number,
  widths: readonly number[],
  laysOut: boolean,
): PipeCell[] {
  const lines = row.map(({ text, start }) =>
    pipeCells(text).map((cell) => ({ ...cell, start: start + cell.start })),
  );
  return mergeCells(lines, number, widths, laysOut);
}

/** The cells of a row out of those of its lines. */
export function mergeCells(
  lines: readonly (readonly Pick<PipeCell, 'source' | 'start'>[])[],
  number: number,
  widths: readonly number[],
  laysOut: boolean,
): PipeCell[] {
  return widths
    .map((_, column) => lines.flatMap((cells) => cells[column] ?? []))
    .map((cell, column) => ({
      source: cell
        .map(({ source }) => source)
        .reduce((text, line) => joined(text, line, laysOut ? (widths[column] ?? 0) : 0), '')
        .trim(),
      start: cell.find(({ source }) => source !== '')?.start ?? 0,
      row: number,
      column: column + 1,
    }))
    .filter(({ source }) => source !== '');
}

/**
 * A line goes on with the one above it, as in any paragraph of Markdown, but for a line break.
 * @param width of a column that is set line by line, where a line goes on only if its first word had no room above; else 0
 */
function joined(text: string, line: string, width: number): string {
  if (text === '') return line;
  if (line === '') return text.endsWith('\n') ? text : `${text}\n\n`;
  if (text.endsWith('\n')) return text + line;
  const standsAlone = width > 0 && (!/[\p{L}\d]/u.test(line) || laysOutDocument(wordsOf(line)));
  const breaks = standsAlone || hasRoom(text, line, width) || text.endsWith('\\');
  return breaks ? `${text}\n${line}` : `${text} ${line}`;
}

/** Whether the first word of a line would have stood on the line above it. */
function hasRoom(text: string, line: string, width: number): boolean {
  if (width === 0) return false;
  const above = text.length - text.lastIndexOf('\n') - 1;
  return above + 1 + (/^\S*/.exec(line)?.[0].length ?? 0) <= width;
}
