import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/**
 * Whether a file is, or stands behind, a link that leads out of the user's folder; of a file that the user names elsewhere,
 * out of its own.
 */
export async function leadsOut(file: string, directory: string): Promise<boolean> {
  const path = resolve(directory, file);
  const folder = isUnder(path, directory) ? directory : dirname(path);
  return !isUnder(await realpath(path), await realpath(folder));
}

function isUnder(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
