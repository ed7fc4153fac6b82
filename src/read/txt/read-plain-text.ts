import { LineCollector } from '../lines.js';
import { type GridTable, gridLines, readGridTable } from '../markdown/grid-table.js';
import type { ReadResult } from '../reader.js';

/** A line of the file, and where it begins. */
interface FileLine {
  content: string;
  offset: number;
}

/** Programs that take the text out of a PDF print the rule above the notes of a page as so many blanks. */
const RULE_OF_BLANKS = 30;

/** One block a line; one empty line starts a paragraph, several (or a form feed) a page. */
export function readPlainText(text: string): ReadResult {
  const lines = new LineCollector();
  const given = linesOf(text);
  const contents = given.map(({ content }) => content);
  let blank = 0;
  let tables = 0;
  /** Lines that look like a drawn table and are none: they are looked at once. */
  let drawnUntil = 0;
  for (let at = 0; at < given.length; at++) {
    const { content, offset } = given[at] as FileLine;
    const length = at < drawnUntil ? 0 : gridLines(contents, at);
    const grid = length > 0 ? readGridTable(contents.slice(at, at + length).join('\n')) : null;
    if (grid) {
      addGrid(lines, grid, given.slice(at, at + length), at, ++tables);
      blank = 0;
      at += length - 1;
      continue;
    }
    drawnUntil = Math.max(drawnUntil, at + length);
    const isBlank = content.trim() === '';
    if (isBlank && content.length >= RULE_OF_BLANKS) lines.markRule();
    blank = isBlank ? blank + 1 : 0;
    lines.add(content, { line: at + 1, column: 1, offset });
    lines.end(content.includes('\f') || blank > 1 ? 'page' : isBlank ? 'paragraph' : 'line');
  }
  return { blocks: lines.blocks, frontMatter: null, findings: [] };
}

function linesOf(text: string): FileLine[] {
  const lines: FileLine[] = [];
  let offset = 0;
  for (const [, content = '', ending = ''] of text.matchAll(/([^\n\r]*)(\r\n|\n|\r|$)/g)) {
    lines.push({ content, offset });
    offset += content.length + ending.length;
    if (ending === '') break;
  }
  return lines;
}

/** Adds the cells of a drawn table. @param given its lines, of which the first stands at `from` in the file */
function addGrid(
  lines: LineCollector,
  { cells, isLayout }: GridTable,
  given: readonly FileLine[],
  from: number,
  table: number,
): void {
  const starts = given.map(({ offset }) => offset - (given[0]?.offset ?? 0));
  for (const { source, start, row, column } of cells) {
    lines.end(isLayout ? 'line' : 'paragraph');
    lines.enterCell({ table, row, column, ...(isLayout && { isLayout: true }) });
    const line = starts.findLastIndex((offset) => offset <= start);
    for (const part of source.split('\n')) {
      lines.add(part, { line: from + line + 1, column: 1, offset: given[line]?.offset ?? 0 });
      lines.end(part === '' ? 'paragraph' : 'line');
    }
  }
  lines.end('paragraph');
  lines.enterCell(null);
}
