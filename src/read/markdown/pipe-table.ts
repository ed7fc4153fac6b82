/** Tables of GitHub Flavored Markdown (4.10): a head, a row of hyphens, and the rows below, cells parted by "|". */

/** A cell as it is written, without the blanks around it, and where it begins in the source. */
export interface PipeCell {
  source: string;
  start: number;
  /** From 1. */
  row: number;
  column: number;
}

export interface PipeTable {
  /** The lines of the paragraph before the head, which are none of the table. */
  before: string;
  cells: PipeCell[];
}

const DELIMITER_ROW = /^\s*(?:\|\s*)?(?::?-+:?\s*\|\s*)+(?::?-+:?\s*)?$/; // "|---|:--:|", "--- | ---"; not " - ", "-----"

/** Whether a line of a table only parts its head from its body. */
export function isDelimiterRow(line: string): boolean {
  return DELIMITER_ROW.test(line);
}

/**
 * @param source the source of a paragraph
 * @returns null where it holds no table: a row of hyphens, with as many cells as the line above it
 */
export function readPipeTable(source: string): PipeTable | null {
  if (!source.includes('|')) return null;
  const lines = source.split('\n');
  const at = lines.findIndex(
    (line, index) =>
      index > 0 &&
      isDelimiterRow(line) &&
      pipeCells(line).length === pipeCells(lines[index - 1] ?? '').length,
  );
  if (at < 0) return null;
  const cells: PipeCell[] = [];
  const before = lines.slice(0, at - 1).join('\n');
  let start = at === 1 ? 0 : before.length + 1;
  let row = 0;
  lines.slice(at - 1).forEach((line, index) => {
    const found = index === 1 ? [] : pipeCells(line);
    // Converters write an empty head above a table that has none.
    if (index !== 1 && (index > 0 || found.some((cell) => cell.source !== ''))) row++;
    found.forEach((cell, column) => {
      if (cell.source !== '') cells.push({ ...cell, start: start + cell.start, row, column: column + 1 });
    });
    start += line.length + 1;
  });
  return { before, cells };
}

/** The cells of a line; a bar after a backslash is text. */
export function pipeCells(line: string): Pick<PipeCell, 'source' | 'start'>[] {
  const first = /^[\s>]*\|?/.exec(line)?.[0].length ?? 0;
  const cells: Pick<PipeCell, 'source' | 'start'>[] = [];
  let start = first;
  for (let at = first; at <= line.length; at++) {
    if (line[at] === '\\' && at + 1 < line.length) at++;
    else if (at >= line.length || line[at] === '|') {
      const raw = line.slice(start, at);
      const isAfterLast = at >= line.length && raw.trim() === '' && cells.length > 0;
      if (!isAfterLast) {
        const blank = raw.length - raw.trimStart().length;
        cells.push({ source: raw.trim(), start: start + blank });
      }
      start = at + 1;
    }
  }
  return cells;
}
