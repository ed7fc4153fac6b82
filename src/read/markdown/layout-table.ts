/**
 * Tables of GitHub Flavored Markdown (4.10) that only lay out a document: converters write the masthead, or recipients
 * beside a signature, as "| ỦY BAN NHÂN DÂN<br>TỈNH A | CỘNG HÒA … |". A table of data is read by `pipe-table.ts`.
 */
import { isMottoLine, isRecipientsLine } from '../document-cues.js';

const ROW = /^\s*\|.*\|\s*$/; // "| a | b |"; not "| a", "a | b"
/** A table of one column is a frame around text. */
const ONE_CELL = /^\s*\|[^|]*\|\s*$/;
const MARKUP = /[*_#]+/g;

/** Whether the source of a paragraph is a table of one column, or one in which some cell holds the motto or the recipients. */
export function isLayoutTable(source: string): boolean {
  if (!source.startsWith('|')) return false;
  const rows = source.split('\n');
  if (!rows.every((row) => ROW.test(row))) return false;
  if (rows.length > 1 && rows.every((row) => ONE_CELL.test(row))) return true;
  return rows.some((row) => laysOutDocument(cellLines(row)));
}

/** Whether the lines of a cell are those of a masthead, or of recipients beside a signature. */
export const laysOutDocument = (lines: readonly string[]): boolean =>
  lines.some((line) => isMottoLine(line) || isRecipientsLine(line));

const cellLines = (row: string): string[] =>
  row.split(/\||<br\s*\/?>/i).map((line) => line.replace(MARKUP, '').trim());
