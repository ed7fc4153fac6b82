/** Finds the tables of data among the lines that readers say to stand in cells. */
import { ordinalValue } from '../text/ordinals.js';
import type { Line } from './line.js';
import { isMotto } from './masthead.js';
import { isRecipientsLabel } from './recipients.js';
import { isSignatureLine } from './signature-block.js';
import { type MarkerKind, markerOf } from './structures/index.js';
import { tableOf } from './table-node.js';

/**
 * Puts one line in the place of the lines of each table of data. The lines of any other table stay: one that lays out
 * the page, and one in which the document itself goes on with its articles.
 */
export function gatherTables(lines: readonly Line[]): Line[] {
  const gathered: Line[] = [];
  const last = new Map<MarkerKind, number>();
  for (let index = 0; index < lines.length; ) {
    const end = endOfTable(lines, index);
    const inside = lines.slice(index, Math.max(end, index + 1));
    if (end > index && isData(inside, last)) gathered.push(tableLine(inside));
    else {
      for (const line of inside) {
        noteProvision(line, last);
        gathered.push(line.cell ? { ...line, cell: { ...line.cell, isLayout: true } } : line);
      }
    }
    index += inside.length;
  }
  return gathered;
}

/** The index after the last line of the table of data that begins at `start`; `start` itself where none does. */
function endOfTable(lines: readonly Line[], start: number): number {
  const number = tableNumber(lines[start]);
  if (number === null) return start;
  let end = start + 1;
  while (tableNumber(lines[end]) === number) end++;
  return end;
}

const tableNumber = (line: Line | undefined): number | null =>
  line?.cell && !line.cell.isLayout ? line.cell.table : null;

function isData(lines: readonly Line[], last: ReadonlyMap<MarkerKind, number>): boolean {
  const words = lines.filter((line) => !line.noise);
  const rows = new Set(words.map((line) => line.cell?.row));
  const columns = new Set(words.map((line) => line.cell?.column));
  if (rows.size < 2 || columns.size < 2) return false;
  const texts = words.map((line) => line.text);
  // "Điều 21" below "Căn cứ" in row after row is cited; the document has its next article once.
  const once = texts.filter((text) => texts.indexOf(text) === texts.lastIndexOf(text));
  return !once.some((text) => isOfDocument(text, last)) && !texts.some(isOfPage);
}

/** Only a masthead or the end of a document has such lines. */
const isOfPage = (text: string): boolean => isMotto(text) || isRecipientsLabel(text) || isSignatureLine(text);

/** Only the document's own text has its next article or chapter. */
function isOfDocument(text: string, last: ReadonlyMap<MarkerKind, number>): boolean {
  const marker = markerOf(text);
  if (!marker || !COUNTED.has(marker.kind)) return false;
  return ordinalValue(marker.number ?? '')?.[0] === (last.get(marker.kind) ?? 0) + 1;
}

const COUNTED = new Set<MarkerKind>(['article', 'chapter', 'part']);

function noteProvision(line: Line, last: Map<MarkerKind, number>): void {
  const marker = line.noise ? null : markerOf(line.text);
  const value = marker && COUNTED.has(marker.kind) ? ordinalValue(marker.number ?? '')?.[0] : undefined;
  if (marker && value !== undefined) last.set(marker.kind, value);
}

function tableLine(lines: readonly Line[]): Line {
  const first = lines[0] as Line;
  return { text: '', gap: 'paragraph', origin: first.origin.slice(0, 1), table: tableOf(lines) };
}
