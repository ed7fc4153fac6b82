/** `collect --names`: who sent which file. */
import { basename } from 'node:path';
import { failer } from '../../findings/failure.js';
import { readUserFile } from '../files/read-user-file.js';
import { csvReadings } from './csv-rows.js';
import type { messages } from './messages.vi.js';

const fail = failer<typeof messages>();

const MOST_MEGABYTES = 32;

/** Programs compose the letters of a file's name each in their way. */
export const fileKey = (file: string): string => basename(file).normalize('NFC').trim();

/**
 * `file,name` a line, of the returned files or of more.
 * @returns by `fileKey`
 * @throws Failure for a file that is missing or cannot be read
 */
export async function readNames(
  file: string,
  { directory, returned }: { directory: string; returned: readonly string[] },
): Promise<Map<string, string>> {
  const bytes = await readUserFile(file, directory, MOST_MEGABYTES);
  if (bytes === null) throw fail('commands.collect.noNames', { file });
  const wanted = new Set(returned.map(fileKey));
  const known = ([name = '', reviewer = '']: readonly string[]) =>
    wanted.has(fileKey(name)) && reviewer !== '';
  const readings = await csvReadings(bytes);
  if (readings.length === 0) throw fail('commands.collect.badCsv', { file });
  const [best = []] = readings.toSorted(
    (one, other) => other.filter(known).length - one.filter(known).length,
  );
  return new Map(best.flatMap(([name, reviewer]) => (name && reviewer ? [[fileKey(name), reviewer]] : [])));
}
