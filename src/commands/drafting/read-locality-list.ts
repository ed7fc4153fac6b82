/** A list of localities as CSV, as spreadsheets save it: a row a draft. */
import { CsvError, parse } from 'csv-parse/sync';
import { nameKey } from '../../data/name-key.js';
import { fieldLabel } from '../../draft/field-labels.vi.js';
import { fieldsMeant } from '../../draft/fields-meant.js';
import { isItemField, PROFILE_FIELDS, PROFILE_LISTS } from '../../draft/index.js';
import { type Failure, failer } from '../../findings/failure.js';
import { nearest } from '../../text/nearest.js';
import type { messages } from '../messages.vi.js';

/** One row: the locality, and values of its profile by field. */
export interface ListedLocality {
  name: string;
  /** "xã", "phường", "tỉnh" …; empty where the name says it. */
  type: string;
  /** Of a commune: the province or city in which it is; empty where the list does not say. */
  province: string;
  values: ReadonlyMap<string, string>;
}

/** A row by its line in the file, counted from 1, or why it cannot be used. */
export type ListRow = { line: number } & ({ locality: ListedLocality } | { failure: Failure });

const OWN_COLUMNS = ['name', 'type', 'province'];
const ROW_COUNT = '#';
/** What officers call these columns in their own lists, and the count of rows, which says nothing of a unit; as `nameKey` has them. */
const VIETNAMESE_COLUMNS: Readonly<Record<string, string>> = {
  ...named('name', [
    'ten',
    'tendonvi',
    'tenxa',
    'tenphuong',
    'tenxaphuong',
    'tenxaphuongdackhu',
    'tendiaphuong',
  ]),
  ...named('name', ['donvi', 'xaphuong', 'xaphuongdackhu', 'diaphuong']),
  ...named('type', ['loai', 'loaidonvi', 'loaihinh']),
  ...named('province', ['tinh', 'tinhthanh', 'tinhthanhpho', 'thuoctinh', 'tentinh']),
  ...named(ROW_COUNT, ['stt', 'tt', 'sothutu']),
};
const DELIMITERS = [',', ';', '\t'];
/** Excel's own first line, "sep=;". */
const SEPARATOR_LINE = /^sep=.$/i;
/** "=1+1", "+84", "-1", "@sum": what a spreadsheet would compute; not "Phường 12". */
const FORMULA = /^[=+@-]/;
/** What is left of Vietnamese letters saved in an encoding that lacks them: "Ph? Đ?nh". */
const LOST_LETTER = /[?\ufffd]/;

const fail = failer<typeof messages>();

/**
 * Reads a list row by row: a line is a row, so that a quote which is never closed spoils its own row and no other.
 * @param file what the user knows it by
 * @throws Failure for a header without `name`, or with a column that is no field of a profile
 */
export function readLocalityList(text: string, file: string): ListRow[] {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => /[^\s,;]/.test(content) && !SEPARATOR_LINE.test(content));
  const [header, ...rows] = lines;
  if (!header || rows.length === 0) throw fail('commands.draftList.empty', { file });
  const delimiter = delimiterOf(header.content);
  const columns = readHeader(cellsOf(header.content, delimiter), file);
  return rows.map(({ content, line }) => {
    try {
      return { line, locality: localityOf(cellsOf(content, delimiter), columns) };
    } catch (error) {
      return { line, failure: rowFailure(error) };
    }
  });
}

/** Spreadsheets write ";" where the comma is the decimal mark, as it is in Việt Nam. */
function delimiterOf(header: string): string {
  const countOf = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
}

function cellsOf(line: string, delimiter: string): string[] {
  const [cells = []] = parse(line, { delimiter, trim: true }) as string[][];
  return cells;
}

/** Names of the columns; empty where a column has none. */
function readHeader(cells: readonly string[], file: string): string[] {
  const columns = cells.map(columnNamed);
  if (!columns.includes('name')) throw fail('commands.draftList.noName', { file });
  const known = [...OWN_COLUMNS, ...PROFILE_FIELDS.filter((field) => !PROFILE_LISTS.has(field))];
  columns.forEach((column, index) => {
    if (column === '' || column === ROW_COUNT) return;
    if (PROFILE_LISTS.has(column)) throw fail('commands.draftList.columnIsList', { file, column });
    if (columns.indexOf(column) < index) throw fail('commands.draftList.columnTwice', { file, column });
    if (known.includes(column) || isItemField(column)) return;
    const near = nearest(column, known);
    const suggestion = (near.length > 0 ? near : fieldsMeant(column)).join(', ');
    throw fail('commands.draftList.unknownColumn', { file, column, suggestion });
  });
  return columns;
}

/** A column by what its head says: "Name", "Tên đơn vị", "signer.name", "Họ và tên người ký"; else as it is written. */
function columnNamed(head: string): string {
  const key = nameKey(head);
  const own = OWN_COLUMNS.find((column) => column === key) ?? VIETNAMESE_COLUMNS[key];
  if (own !== undefined || PROFILE_FIELDS.includes(head)) return own ?? head;
  return (
    PROFILE_FIELDS.find((field) => !PROFILE_LISTS.has(field) && nameKey(fieldLabel(field)) === key) ?? head
  );
}

function named(column: string, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, column]));
}

/** @throws Failure for a cell that cannot be part of a document */
function localityOf(cells: readonly string[], columns: readonly string[]): ListedLocality {
  const filled = cells.flatMap((value, index) => {
    if (value === '') return [];
    const column = columns[index] ?? '';
    if (column === ROW_COUNT) return [];
    if (column === '') throw fail('commands.draftList.cellWithoutColumn', { cell: value });
    if (FORMULA.test(value)) throw fail('commands.draftList.formula', { column, cell: value });
    if (LOST_LETTER.test(value)) throw fail('commands.draftList.lostLetter', { column, cell: value });
    return [[column, value] as const];
  });
  const values = new Map(filled);
  const own = OWN_COLUMNS.map((column) => values.get(column) ?? '');
  for (const column of OWN_COLUMNS) values.delete(column);
  const [name = '', type = '', province = ''] = own;
  if (name === '') throw fail('commands.draftList.rowWithoutName', undefined);
  return { name, type, province, values };
}

function rowFailure(error: unknown): Failure {
  if (!(error instanceof CsvError)) return error as Failure;
  return fail('commands.draftList.badRow', { reason: error.code }, { cause: error });
}
