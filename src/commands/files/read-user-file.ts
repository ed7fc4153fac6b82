import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

const MEGABYTE = 1024 * 1024;

/** Opening a pipe to which nobody writes would wait for ever (Windows has no such flag). */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file that the user wrote or that a run made: a profile, a configuration, a map, a baseline. A pipe or a
 * device might never end, so it is refused before anything is read of it.
 * @param limit megabytes
 * @returns null where there is none
 * @throws Failure for what is no ordinary file, is too large, or cannot be read
 */
export async function readUserFile(
  file: string,
  directory: string,
  limit: number,
): Promise<Uint8Array | null> {
  const handle = await open(resolve(directory, file), OPEN_FLAGS).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw fail('commands.inputNotReadable', { file, reason: error.code ?? error.message }, { cause: error });
  });
  if (handle === null) return null;
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) throw fail('commands.inputIsFolder', { file });
    if (!stats.isFile()) throw fail('commands.inputIsNoFile', { file });
    if (stats.size > limit * MEGABYTE) throw fail('commands.inputTooLarge', { file, limit });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
