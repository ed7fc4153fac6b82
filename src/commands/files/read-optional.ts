import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/** The text of a file, null where there is none. @throws Failure for one that cannot be read */
export async function readOptional(file: string, directory: string): Promise<string | null> {
  return readFile(resolve(directory, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw fail('commands.inputNotReadable', { file, reason: error.code ?? error.message }, { cause: error });
  });
}
