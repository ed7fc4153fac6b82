import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssetSource } from './asset-source.js';

/** The root of the package: two folders above this file in src/assets/, dist/assets/ and dist/cli/ alike. */
const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const placeOf = (path: string): string => join(PACKAGE_ROOT, path);

/** When a file was changed, in milliseconds; null where there is none. */
const changedAt = (path: string): Promise<number | null> =>
  stat(placeOf(path)).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );

/** The folder that danvan is installed in. Whoever works on danvan changes files in it, so that a copy may be older than its sources. */
export const ASSETS_OF_FOLDER: AssetSource = {
  read: (path) => readFileSync(placeOf(path)),
  readLater: (path) => readFile(placeOf(path)),
  place: placeOf,

  async list(folder) {
    const entries = await readdir(placeOf(folder), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      },
    );
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  },

  async isCurrent(built, sources) {
    const [copy, ...ofSources] = await Promise.all([built, ...sources].map(changedAt));
    return copy != null && ofSources.every((time) => time !== null && time <= copy);
  },
};
