import { readBlocks } from '../../read/index.js';
import type { ReadOptions, ReadResult, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import { inTime } from './in-time.js';
import { findLibreOffice } from './libreoffice.js';

/** What is asked of a reader in plain values, which cross to another process. */
export type PlainReadOptions = Omit<ReadOptions, 'convert' | 'run'>;

/**
 * Reads a prepared source into blocks, with LibreOffice at hand for parts of it in formats that need it.
 * @throws Failure of the readers; TookTooLong
 */
export async function readInput(
  source: Source,
  terminal: Pick<Terminal, 'environment'>,
  options: PlainReadOptions = {},
): Promise<ReadResult> {
  const convert = await findLibreOffice(terminal.environment);
  return readBlocks(source, { ...options, run: inTime, ...(convert ? { convert } : {}) });
}
