import { chooseReader, readBlocks } from '../../read/index.js';
import type { ReadOptions, ReadResult, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import { findLibreOffice } from './libreoffice.js';
import { CAN_READ_APART, readApart } from './read-apart.js';

/**
 * Reads an opened input into blocks, with LibreOffice at hand for formats that need it.
 * @throws Failure of the readers
 */
export async function readInput(
  source: Source,
  terminal: Terminal,
  options: Omit<ReadOptions, 'convert'> = {},
): Promise<ReadResult> {
  if (CAN_READ_APART && chooseReader(source).format === 'pdf') return readApart(source);
  const convert = await findLibreOffice(terminal.environment);
  return readBlocks(source, { ...options, ...(convert ? { convert } : {}) });
}
