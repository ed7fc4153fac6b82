import type { ReadOptions, ReadResult, Source } from '../reader.js';
import { convertChunks } from './read-chunk.js';
import { readDocx } from './read-docx.js';

export { readDocx } from './read-docx.js';

/**
 * Reads Word documents of 2007 and later (ECMA-376, transitional and strict) with all that they import, also in formats
 * that only a word processor reads.
 */
export async function readWordFile(source: Source, options: ReadOptions): Promise<ReadResult> {
  const converted = await convertChunks(source, options.convert);
  const read = () => readDocx(source, { ...options, converted });
  return options.run ? options.run(read) : read();
}
