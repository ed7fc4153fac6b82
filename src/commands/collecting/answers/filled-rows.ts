/** What an officer filled into a table of opinions, whatever became of its rows and columns since danvan wrote it. */
import type { FilledCell } from '../../../edit/index.js';
import { comparable } from './comparable.js';

/** One row of a filled table. */
export interface FilledRow {
  /** Its place in the file, from 1, the rows with the names of the columns counted with the others. */
  row: number;
  /** As the row has it; what is merged over several rows belongs to each of them. */
  number: string;
  place: string;
  draft: string;
  reviewer: string;
  opinion: string;
  answer: string;
}

/** A row that is one cell from side to side, as a title is. */
export interface AcrossRow {
  row: number;
  text: string;
}

export interface FilledTable {
  rows: FilledRow[];
  across: AcrossRow[];
}

const FIELDS = ['number', 'place', 'draft', 'reviewer', 'opinion', 'answer'] as const;
type Field = (typeof FIELDS)[number];

/** The columns of a table, each with the cell of the head over it. */
interface Head {
  cells: readonly FilledCell[];
  fields: readonly (Field | null)[];
}

/**
 * @param tables rows of cells; a table without names of columns goes on with those before it where it has as many
 * @param names of the columns in the order in which danvan writes them; the file may have them in another
 * @returns null where no table names the reviewer, the opinion and the answer
 */
export function filledRows(
  tables: readonly (readonly FilledCell[][])[],
  names: readonly string[],
): FilledTable | null {
  const found: FilledTable = { rows: [], across: [] };
  let head: Head | null = null;
  let row = 0;
  for (const table of tables) {
    let above = new Map<Field, string>();
    const width = table.reduce((most, cells) => Math.max(most, cells.length), 0);
    let isRead: boolean = head !== null && width === head.cells.length;
    for (const cells of table) {
      row++;
      const own = headOf(cells, names);
      if (own) {
        [head, isRead, above] = [own, true, new Map()];
        continue;
      }
      if (head === null || !isRead) continue;
      const [only] = cells;
      if (only && cells.length === 1) found.across.push({ row, text: only.text });
      else found.rows.push({ row, ...fieldsOf(cells, head, above) });
    }
  }
  return head === null ? null : found;
}

/** A row in which the columns that matter are named; an officer may have added words to a name. */
function headOf(cells: readonly FilledCell[], names: readonly string[]): Head | null {
  const wanted = names.map(comparable);
  const fields = cells.map(({ text }) => {
    const name = comparable(text);
    const exact = wanted.indexOf(name);
    // A long cell is somebody's opinion that speaks of the column.
    const at = exact >= 0 ? exact : wanted.findIndex((one) => name.length < 80 && name.startsWith(one));
    return FIELDS[at] ?? null;
  });
  const isHead = (['reviewer', 'opinion', 'answer'] as const).every((one) => fields.includes(one));
  return isHead ? { cells, fields } : null;
}

/**
 * A cell that covers several columns has its words in each, save that what stands in one cell with the answer is the answer alone.
 * @param above what stands in the row before, which this row's replaces
 */
function fieldsOf(
  cells: readonly FilledCell[],
  head: Head,
  above: Map<Field, string>,
): Omit<FilledRow, 'row'> {
  const found = { number: '', place: '', draft: '', reviewer: '', opinion: '', answer: '' };
  for (const [at, cell] of cells.entries()) {
    const covered = coveredBy(cell, at, cells.length, head);
    const own = covered.includes('answer') ? (['answer'] as const) : covered;
    for (const field of own) {
      const text = cell.isContinued ? (above.get(field) ?? '') : cell.text;
      found[field] = text;
      above.set(field, text);
    }
  }
  return found;
}

/** In a row of as many cells as the head has, each is under its own, wherever its borders were drawn to. */
function coveredBy(cell: FilledCell, at: number, count: number, { cells, fields }: Head): Field[] {
  if (count === cells.length) return [fields[at] ?? null].filter((one) => one !== null);
  return fields.filter((field, column): field is Field => {
    const over = cells[column];
    if (field === null || !over) return false;
    const shared = Math.min(cell.end, over.end) - Math.max(cell.start, over.start);
    return shared * 2 > over.end - over.start;
  });
}
