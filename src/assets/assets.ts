import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the package: two folders above this file in src/assets/, dist/assets/ and dist/cli/ alike. */
const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where a file that danvan ships with stands on this disk. @param path e.g. "regulations/ha-noi.md" */
export function assetPath(path: string): string {
  return join(PACKAGE_ROOT, path);
}

/** A text file that danvan ships with, from `templates/` or `regulations/`. */
export function readAsset(path: string): Promise<string> {
  return readFile(assetPath(path), 'utf8');
}

/** A YAML file that danvan ships with, as plain values. */
export async function readYamlAsset(path: string): Promise<unknown> {
  const built = await readBuiltCopy(path.replace(/\.yaml$/, '.json'), [path]);
  if (built !== null) return built;
  // Loaded late: the build keeps the same values as JSON. A CommonJS package in a bundle has its default export alone.
  const { default: yaml } = await import('yaml');
  return yaml.parse(await readAsset(path));
}

/**
 * What the build made of files that danvan ships with, kept as JSON: it is read a hundred times faster than YAML.
 * @param copy its name in `dist/assets/`
 * @returns null where there is none, or where one of the files was changed since
 */
export async function readBuiltCopy(copy: string, sources: readonly string[]): Promise<unknown> {
  const path = assetPath(`dist/assets/${copy}`);
  const changed = (file: string) =>
    stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
  const [built, ...ofSources] = await Promise.all([
    changed(path),
    ...sources.map((one) => changed(assetPath(one))),
  ]);
  if (built == null || ofSources.some((time) => time === null || time > built)) return null;
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Names of the files in a folder that danvan ships with, sorted; none where there is no such folder. */
export async function listAssets(folder: string): Promise<string[]> {
  return listEntries(folder, (entry) => entry.isFile());
}

/** Names of the folders in a folder that danvan ships with, sorted. */
export async function listAssetFolders(folder: string): Promise<string[]> {
  return listEntries(folder, (entry) => entry.isDirectory());
}

async function listEntries(folder: string, isWanted: (entry: Dirent) => boolean): Promise<string[]> {
  const path = assetPath(folder);
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter(isWanted)
    .map((entry) => entry.name)
    .sort();
}
