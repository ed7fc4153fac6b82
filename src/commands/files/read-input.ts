import { chooseReader, readBlocks } from '../../read/index.js';
import type { ReadOptions, ReadResult, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import { inTime } from './in-time.js';
import { findLibreOffice } from './libreoffice.js';

/** What is asked of a reader in plain values, which cross to another process. */
export type PlainReadOptions = Omit<ReadOptions, 'convert' | 'run'>;

/**
 * Reads a source into blocks, with LibreOffice at hand for a format that needs it: it is looked for in all folders of the path.
 * @throws Failure of the readers; TookTooLong
 */
export async function readInput(
  source: Source,
  terminal: Pick<Terminal, 'environment'>,
  options: PlainReadOptions = {},
): Promise<ReadResult> {
  const needsIt = chooseReader(source).format === 'doc';
  const convert = needsIt ? await findLibreOffice(terminal.environment) : undefined;
  return readBlocks(source, { ...options, run: inTime, ...(convert ? { convert } : {}) });
}
