/** `collect --answers`: a table of opinions that danvan made and an officer filled in, as Word file or CSV. */
import type { FilledCell } from '../../../edit/index.js';
import { failer } from '../../../findings/failure.js';
import { chooseReader } from '../../../read/index.js';
import type { Source } from '../../../read/reader.js';
import { csvReadings } from '../csv-rows.js';
import type { messages } from '../messages.vi.js';
import { type FilledTable, filledRows } from './filled-rows.js';

const fail = failer<typeof messages>();

/**
 * @param source a Word file, made a DOCX where it was of another form, or text
 * @param columns the names of the columns as danvan writes them
 * @throws Failure for a file that cannot be read or has no such table
 */
export async function readAnswers(source: Source, columns: readonly string[]): Promise<FilledTable> {
  const found = (await tablesOf(source))
    .map((tables) => filledRows(tables, columns))
    .find((one) => one !== null);
  if (!found) throw fail('commands.collect.noAnswerTable', { file: source.name });
  return found;
}

/** The tables of the file; of a CSV file those of each way in which it may be read. */
async function tablesOf({ bytes, name }: Source): Promise<FilledCell[][][][]> {
  if (!name.toLowerCase().endsWith('.csv')) {
    if (chooseReader({ bytes, name }).format !== 'docx')
      throw fail('commands.collect.noAnswerTable', { file: name });
    const { openForEditing, readTableRows } = await import('../../../edit/index.js');
    return [readTableRows(openForEditing(bytes, name, true))];
  }
  const readings = await csvReadings(bytes);
  if (readings.length === 0) throw fail('commands.collect.badCsv', { file: name });
  return readings.map((rows) => [rows.map((row) => row.map(csvCell))]);
}

/** What `printCsv` writes before a cell that a spreadsheet would take for a formula is none of its words. */
const csvCell = (text: string, at: number): FilledCell => ({
  text: text.replace(/^'(?=[=+\-@\t\r])/, ''), // "'- Tiếp thu"; not "'Tiếp thu'"
  start: at,
  end: at + 1,
  isContinued: false,
});
