import type { Reader, ReadOptions, ReadResult, Source } from '../reader.js';
import { detectActualFormat } from './actual-format.js';
import { convertChunks } from './read-chunk.js';
import { readDocx } from './read-docx.js';

export { readDocx } from './read-docx.js';

/** Reads Word documents of 2007 and later (ECMA-376, transitional and strict). */
export const docxReader: Reader = {
  format: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  // A locked document is claimed too, so that the failure says what is wrong with it.
  accepts: (bytes) => ['zip', 'encrypted', 'flatOpc'].includes(detectActualFormat(bytes)),
  read: readWordFile,
};

/** A Word document with all that it imports, also in formats that only a word processor reads. */
async function readWordFile(source: Source, options: ReadOptions): Promise<ReadResult> {
  return readDocx(source, { ...options, converted: await convertChunks(source, options.convert) });
}
