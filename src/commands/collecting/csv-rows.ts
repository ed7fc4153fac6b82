/** Rows of a CSV file as spreadsheets write it: with commas, with semicolons where the comma stands in numbers, or with tabs. */
import { decodeText } from '../../read/encodings/decode-text.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** The rows for each mark that may part the cells, where the quotation marks allow it; which one does, the file does not say. */
export async function csvReadings(bytes: Uint8Array): Promise<string[][][]> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const { text } = decodeText(bytes);
  return DELIMITERS.flatMap((delimiter) => {
    try {
      const rows = parse(text, {
        bom: true,
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      });
      return [rows as string[][]];
    } catch (error) {
      if (error instanceof CsvError) return [];
      throw error;
    }
  });
}
