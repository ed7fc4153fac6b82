/**
 * Tables whose columns a line of hyphens marks, as Pandoc writes most tables of a Word file (its manual, "simple_tables" and
 * "multiline_tables"): the text of a cell stands below its hyphens, and nothing stands below the blanks between them.
 */
import { type GridTable, mergeCells, wordsOf } from './grid-table.js';
import { laysOutDocument } from './layout-table.js';
import type { PipeCell } from './pipe-table.js';

export interface RuledTable extends GridTable {
  /** Where its first character stands in the Markdown, and its last line ends. */
  start: number;
  end: number;
}

/** "---- ------"; not "-----", "- - -", "| --- |". */
const RULER = /^[ \t]*-{2,}(?: +-{2,})+ *$/;
/** "----------", above and below a table whose rows blank lines part. */
const EDGE = /^[ \t]*-{5,} *$/;
/** Lines that the head of such a table may have. */
const MOST_HEAD_LINES = 12;

interface Row {
  text: string;
  start: number;
}

/** The tables of a text, in order. */
export function ruledTables(source: string): RuledTable[] {
  if (!/^[ \t]*-{2,} +-{2,}/m.test(source)) return [];
  const lines = linesOf(source);
  const edges = nextOf(lines, ({ text }) => EDGE.test(text) || RULER.test(text));
  const blanks = nextOf(lines, isBlank);
  const tables: RuledTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!RULER.test(lines[at]?.text ?? '')) continue;
    const found = tableAt(lines, at, { closing: edges[at] ?? -1, below: blanks[at] ?? -1 }, source);
    if (!found) continue;
    tables.push(found.table);
    at = found.last;
  }
  return tables;
}

/** The text with each table as a comment of the same length, so that every place stays. */
export function hideTables(source: string, tables: readonly RuledTable[]): string {
  let text = '';
  let done = 0;
  for (const { start, end } of tables) {
    const inside = source.slice(start + 4, end - 3).replace(/[^\s]/g, 'x');
    text += `${source.slice(done, start)}<!--${inside}-->`;
    done = end;
  }
  return text + source.slice(done);
}

function linesOf(source: string): Row[] {
  let start = 0;
  return source.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

const isBlank = (line: Row | undefined): boolean => line === undefined || line.text.trim() === '';

/** For each line the next one below it of a kind; -1 where there is none. */
function nextOf(lines: readonly Row[], isOfKind: (line: Row) => boolean): number[] {
  const next: number[] = new Array(lines.length).fill(-1);
  let found = -1;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    next[at] = found;
    if (line && isOfKind(line)) found = at;
  }
  return next;
}

/** @param closing the next line below of hyphens alone, `below` the next blank one; -1 where there is none */
function tableAt(
  lines: readonly Row[],
  ruler: number,
  { closing, below: blank }: { closing: number; below: number },
  source: string,
): { table: RuledTable; last: number } | null {
  const isClosed = closing > ruler + 1 && isBlank(lines[closing + 1]);
  const top = edgeAbove(lines, ruler);
  const hasHead = !isBlank(lines[ruler - 1]);
  const first = top ?? (hasHead ? ruler - 1 : ruler);
  const below = blank < 0 ? lines.length : blank;
  // Blank lines part the rows of a table that an edge closes; one without a head is closed as well.
  const last = top === null && hasHead && (below < closing || !isClosed) ? below - 1 : closing;
  if (last <= ruler || (last === closing && !isClosed)) return null;
  // Each line is looked at for one table only.
  if (closing > ruler && closing < last) return null;
  const columns = columnsOf(lines[ruler]?.text ?? '');
  const head = lines.slice(top === null ? first : first + 1, ruler);
  const body = lines.slice(ruler + 1, last === closing ? last : last + 1);
  if (![...head, ...body].every((line) => fits(line.text, columns))) return null;
  const isMultiline = body.some(isBlank) || top !== null;
  const rows = [
    ...(head.length > 0 ? [head] : []),
    ...(isMultiline ? parted(body) : body.map((line) => [line])),
  ];
  const isLayout =
    columns.length <= 2 &&
    laysOutDocument(
      rows
        .flat()
        .flatMap((line) => cellsOf(line, columns).flatMap(({ source: text }) => wordsOf(`| ${text} |`))),
    );
  const widths = columns.map(({ from, to }) => to - from);
  const cells = rows.flatMap((row, index) =>
    mergeCells(
      row.map((line) => cellsOf(line, columns)),
      index + 1,
      widths,
      isLayout,
    ),
  );
  const from = lines[first];
  const to = lines[last];
  if (!from || !to) return null;
  const start = from.start + from.text.length - from.text.trimStart().length;
  return { table: { cells, isLayout, start, end: Math.min(to.start + to.text.length, source.length) }, last };
}

/** The line of hyphens above the head of a table whose rows blank lines part. */
function edgeAbove(lines: readonly Row[], ruler: number): number | null {
  for (let at = ruler - 1; at >= Math.max(ruler - MOST_HEAD_LINES, 0); at--) {
    const line = lines[at];
    if (isBlank(line)) return null;
    if (line && EDGE.test(line.text)) return at;
  }
  return null;
}

interface Column {
  from: number;
  to: number;
}

const columnsOf = (ruler: string): Column[] =>
  [...ruler.matchAll(/-+/g)].map(({ 0: hyphens, index }) => ({ from: index, to: index + hyphens.length }));

/** Whether nothing stands between the columns. */
function fits(text: string, columns: readonly Column[]): boolean {
  const gaps = columns.slice(1).map(({ from }, index) => text.slice(columns[index]?.to ?? 0, from));
  return text.slice(0, columns[0]?.from ?? 0).trim() === '' && gaps.every((gap) => gap.trim() === '');
}

function cellsOf({ text, start }: Row, columns: readonly Column[]): Pick<PipeCell, 'source' | 'start'>[] {
  return columns.map(({ from }, index) => {
    const cell = text.slice(from, columns[index + 1]?.from);
    const blanks = cell.length - cell.trimStart().length;
    return { source: cell.trim(), start: start + from + blanks };
  });
}

/** Rows that blank lines part. */
function parted(lines: readonly Row[]): Row[][] {
  const rows: Row[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) rows.push([]);
    else rows.at(-1)?.push(line);
  }
  return rows.filter((row) => row.length > 0);
}
