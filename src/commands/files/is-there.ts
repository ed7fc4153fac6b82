import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether a path is that of a file or folder. */
export function isThere(path: string, folder: string): boolean {
  return existsSync(resolve(folder, path));
}
