/** Tables that stand in Markdown as HTML, which says what pipes cannot: cells that span rows or columns, and several paragraphs in one. */
import { pushAll } from '../../text/push-all.js';
import type { Block, CellPlace } from '../block.js';
import { placeInGrid, type WrittenCell } from '../place-cells.js';
import { htmlLines } from './html-lines.js';
import { laysOutDocument } from './layout-table.js';
import { parseNoiseComment, WHOLE_COMMENT } from './noise-comment.js';

export interface TablePiece {
  lines: string[];
  cell: CellPlace | null;
  noise?: NonNullable<Block['noise']>;
}

/** A whole table; one inside another ends the match early, and the table is then not whole. */
function* tablesIn(html: string): Generator<{ source: string; index: number }> {
  const [opens, closes] = [/<table\b[^<>]*>/gi, /<\/table\s*>/gi];
  for (let open = opens.exec(html); open; open = opens.exec(html)) {
    closes.lastIndex = opens.lastIndex;
    if (!closes.exec(html)) return;
    opens.lastIndex = closes.lastIndex;
    yield { source: html.slice(open.index, closes.lastIndex), index: open.index };
  }
}

const TAG = /<(\/?)(table|tr|td|th)\b([^<>]*)>/gi;
/** A masthead or signature table has few rows. */
const MOST_LAYOUT_ROWS = 8;

/**
 * @param html a block of HTML as it stands in the Markdown
 * @param before how many tables stand above it
 * @returns its lines in order, those of tables with their cells; null where a table is not whole or holds text outside
 *   its cells, so that no word is lost
 */
export function htmlTables(html: string, before: number): TablePiece[] | null {
  const pieces: TablePiece[] = [];
  let done = 0;
  let number = before;
  for (const { source, index } of tablesIn(html)) {
    const inside = tablePieces(source, ++number);
    if (inside === null || lettersOf(piecesOf(source, null)) !== lettersOf(inside)) return null;
    pushAll(pieces, [...piecesOf(html.slice(done, index), null), ...inside]);
    done = index + source.length;
  }
  return number === before ? null : [...pieces, ...piecesOf(html.slice(done), null)];
}

/** A cell by the stretch of the source that it holds. */
interface CellSource {
  start: number;
  end: number;
}

function tablePieces(source: string, number: number): TablePiece[] | null {
  const rows: WrittenCell<CellSource>[][] = [];
  let open: CellSource | null = null;
  let depth = 0;
  let hasLines = false;
  for (const { 0: tag, 1: closing, 2: name = '', 3: attributes = '', index } of source.matchAll(TAG)) {
    const kind = name.toLowerCase();
    if (kind === 'table') {
      depth += closing ? -1 : 1;
      if (depth > 1) return null;
      hasLines ||= !closing && /\bborder\s*=\s*["']?[1-9]/i.test(attributes);
    }
    // The end of a cell may be left out.
    if (open) open.end = index;
    open = null;
    if (closing) continue;
    if (kind === 'tr') rows.push([]);
    if (kind === 'td' || kind === 'th') {
      open = { start: index + tag.length, end: source.length };
      hasLines ||= kind === 'th';
      rows.at(-1)?.push({
        key: open,
        columnSpan: spanIn(attributes, 'colspan'),
        rowSpan: spanIn(attributes, 'rowspan'),
      });
    }
  }
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isSmall = rows.length <= MOST_LAYOUT_ROWS && widest <= 2;
  // Converters make the first row of a masthead a row of headings.
  const isLayout = isSmall && (!hasLines || laysOutDocument(htmlLines(source).map((line) => line.trim())));
  return [...placeInGrid(rows, number, isLayout)].flatMap(([{ start, end }, cell]) =>
    piecesOf(source.slice(start, end), cell),
  );
}

const spanIn = (attributes: string, name: string): string | null =>
  new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? null;

function piecesOf(html: string, cell: CellPlace | null): TablePiece[] {
  return html.split(WHOLE_COMMENT).flatMap((piece): TablePiece[] => {
    const noise = parseNoiseComment(piece);
    if (noise) return [{ lines: [noise.value], cell, noise: noise.reason }];
    const lines = htmlLines(piece).filter((line) => line.trim() !== '');
    return lines.length > 0 ? [{ lines, cell }] : [];
  });
}

const lettersOf = (pieces: readonly TablePiece[]): string =>
  pieces
    .flatMap(({ lines }) => lines)
    .join('')
    .replace(/\s/g, '');
