import { dirname, join, resolve } from 'node:path';
import { searchUpwards } from './find-config.js';

/**
 * Where a cache stands: where the user says; else in `node_modules/.cache` of the project, as other checkers have it; else
 * in a folder of its own beside the configuration.
 * @param folder that of the configuration, or the user's
 */
export function cacheFolder(named: string | undefined, folder: string, directory: string): string {
  if (named !== undefined) return resolve(directory, named);
  const modules = searchUpwards('node_modules', folder);
  const isProject =
    modules !== null && searchUpwards('package.json', folder) === join(dirname(modules), 'package.json');
  return isProject ? join(modules, '.cache', 'danvan') : join(folder, '.danvan-cache');
}
