import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';

/** The root of the package: three folders above this file both in src and in dist. */
const PACKAGE_ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where a file that danvan ships with stands on this disk. @param path e.g. "regulations/ha-noi.md" */
export function assetPath(path: string): string {
  return join(PACKAGE_ROOT, path);
}

/** A text file that danvan ships with, from `templates/` or `regulations/`. */
export function readAsset(path: string): Promise<string> {
  return readFile(assetPath(path), 'utf8');
}

/**
 * A YAML file that danvan ships with, as plain values. The build keeps a copy as JSON, which is read a hundred
 * times faster; a file that was changed since goes before its copy.
 */
export async function readYamlAsset(path: string): Promise<unknown> {
  return (await readCompiled(path)) ?? parseYaml(await readAsset(path));
}

async function readCompiled(path: string): Promise<unknown> {
  const copy = assetPath(`dist/assets/${path.replace(/\.yaml$/, '.json')}`);
  const [source, compiled] = await Promise.all(
    [assetPath(path), copy].map((file) => stat(file).catch(() => null)),
  );
  if (!source || !compiled || compiled.mtimeMs < source.mtimeMs) return null;
  return JSON.parse(await readFile(copy, 'utf8'));
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
