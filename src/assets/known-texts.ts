import { nameKey } from '../data/name-key.js';
import type { Source } from '../read/reader.js';
import { listAssets, readAsset } from './assets.js';

const FOLDER = 'regulations';

/** Names of the texts that danvan ships with: "ha-noi", "thai-nguyen" … */
export async function knownNames(): Promise<string[]> {
  const files = await listAssets(FOLDER);
  return files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));
}

/** @param name one of `knownNames` */
export async function openKnownText(name: string): Promise<Source> {
  const path = `${FOLDER}/${name}.md`;
  return { name: path, bytes: new TextEncoder().encode(await readAsset(path)) };
}

/**
 * The text that a user's words mean: its own name ("ha noi"), or the locality's in any way in which a province
 * may be named ("tỉnh Thái Nguyên"). Null for none.
 * @param asOf ISO date of the names
 */
export async function findKnownText(words: string, asOf: string): Promise<Source | null> {
  const names = await knownNames();
  const find = (wanted: string) => names.find((name) => nameKey(name) === nameKey(wanted));
  const direct = find(words);
  if (direct) return openKnownText(direct);
  // The tables of provinces take longer to load than most texts take to read.
  const { provinceNames } = await import('./province-names.js');
  const viaProvince = (await provinceNames(words, asOf)).map(find).find(Boolean);
  return viaProvince ? openKnownText(viaProvince) : null;
}
