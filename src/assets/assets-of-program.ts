/** https://nodejs.org/api/single-executable-applications.html: `npm run package` puts the files into the program, under their paths. */
import { getAsset } from 'node:sea';
import type { AssetSource } from './asset-source.js';

/** The name under which the program keeps the list of what is in it. */
const LIST = 'assets.json';

const read = (path: string): Uint8Array => new Uint8Array(getAsset(path));

/** Paths of all files inside, read once. */
let paths: readonly string[] | null = null;
const allPaths = (): readonly string[] => {
  paths ??= JSON.parse(getAsset(LIST, 'utf8')) as string[];
  return paths;
};

/** What `danvan.exe` has inside: it needs no folder of its own. Nobody changes it there. */
export const ASSETS_OF_PROGRAM: AssetSource = {
  read,
  readLater: async (path) => read(path),
  place: () => null,

  list: async (folder) =>
    allPaths()
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1))
      .filter((name) => !name.includes('/')),

  isCurrent: async (built) => allPaths().includes(built),
};
