import { readUserFile } from './read-user-file.js';

/** A baseline of ten thousand texts has half as much. */
const MOST_MEGABYTES = 32;

/** The text of a file, null where there is none. @throws Failure for one that cannot be read */
export async function readOptional(file: string, directory: string): Promise<string | null> {
  const bytes = await readUserFile(file, directory, MOST_MEGABYTES);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
