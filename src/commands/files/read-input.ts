import { readBlocks } from '../../read/index.js';
import type { ReadOptions, ReadResult, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import { findLibreOffice } from './libreoffice.js';

/**
 * Reads a prepared source into blocks, with LibreOffice at hand for parts of it in formats that need it.
 * @throws Failure of the readers
 */
export async function readInput(
  source: Source,
  terminal: Pick<Terminal, 'environment'>,
  options: Omit<ReadOptions, 'convert'> = {},
): Promise<ReadResult> {
  const convert = await findLibreOffice(terminal.environment);
  return readBlocks(source, { ...options, ...(convert ? { convert } : {}) });
}
