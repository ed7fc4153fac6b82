import { dirname, relative, resolve } from 'node:path';
import { isIgnored, parseIgnoreFile } from '../../check/index.js';
import { type FoundConfig, pathFrom, searchUpwards } from './find-config.js';
import { readOptional } from './read-optional.js';

export const IGNORE_NAME = '.danvanignore';

export type IgnoredBy = (file: string) => string | null;

/**
 * Makes the function that says what takes a file out of a run: the configuration's `ignore`, or the first .danvanignore
 * from the user's folder upwards; null for a file that is checked.
 */
export async function ignoredPaths(
  { config, folder, files }: FoundConfig,
  directory: string,
): Promise<IgnoredBy> {
  const path = searchUpwards(IGNORE_NAME, directory);
  const patterns = path === null ? [] : parseIgnoreFile((await readOptional(path, directory)) ?? '');
  return (file) => {
    if (file === '-') return null;
    if (isIgnored(pathFrom(folder, file, directory), config.ignore)) return shown(files.at(-1) ?? '');
    if (path !== null && isIgnored(pathFrom(dirname(path), file, directory), patterns)) return shown(path);
    return null;
  };

  function shown(from: string): string {
    return relative(directory, resolve(directory, from)).replaceAll('\\', '/');
  }
}
