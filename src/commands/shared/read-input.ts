import { readBlocks } from '../../read/index.js';
import type { ReadOptions, ReadResult, Source } from '../../read/reader.js';
import { findLibreOffice } from './libreoffice.js';
import type { Terminal } from './terminal.js';

/**
 * Reads an opened input into blocks, with LibreOffice at hand for formats that need it.
 * @throws Failure of the readers
 */
export async function readInput(
  source: Source,
  terminal: Terminal,
  options: Omit<ReadOptions, 'convert'> = {},
): Promise<ReadResult> {
  const convert = await findLibreOffice(terminal.environment);
  return readBlocks(source, { ...options, ...(convert ? { convert } : {}) });
}
