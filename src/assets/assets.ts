/** Files that danvan ships with, wherever they stand. Paths are those of the package. */
import { assetSource } from './asset-source.js';

const decodedFile = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');

/** A text file, from `templates/` or `regulations/`: "regulations/ha-noi.md". */
export async function readAsset(path: string): Promise<string> {
  return decodedFile(await assetSource.readLater(path));
}

export function readAssetBytes(path: string): Promise<Uint8Array> {
  return assetSource.readLater(path);
}

/** The same at once, for what is told before anything else is loaded. */
export function readAssetNow(path: string): string {
  return decodedFile(assetSource.read(path));
}

/** Where a file stands on this disk; null where danvan is one program with all its files inside. */
export function assetPlace(path: string): string | null {
  return assetSource.place(path);
}

/** A YAML file, as plain values. */
export async function readYamlAsset(path: string): Promise<unknown> {
  const built = await readBuiltCopy(path.replace(/\.yaml$/, '.json'), [path]);
  if (built !== null) return built;
  // Loaded late: the build keeps the same values as JSON. A CommonJS package in a bundle has its default export alone.
  const { default: yaml } = await import('yaml');
  return yaml.parse(await readAsset(path));
}

/**
 * What the build made of files, kept as JSON: it is read a hundred times faster than YAML.
 * @param copy its name in `dist/assets/`
 * @returns null where there is none, or where one of the files was changed since
 */
export async function readBuiltCopy(copy: string, sources: readonly string[]): Promise<unknown> {
  const path = `dist/assets/${copy}`;
  return (await assetSource.isCurrent(path, sources)) ? JSON.parse(await readAsset(path)) : null;
}

/** Names of the files in a folder, sorted; none where there is no such folder. */
export async function listAssets(folder: string): Promise<string[]> {
  return (await assetSource.list(folder)).sort();
}
