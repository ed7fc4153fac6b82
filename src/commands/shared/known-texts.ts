import type { Source } from '../../read/reader.js';
import { listAssets, readAsset } from './assets.js';

const FOLDER = 'regulations';

/** Names of the texts that danvan ships with: "ha-noi", "thai-nguyen" … */
export async function knownNames(): Promise<string[]> {
  const files = await listAssets(FOLDER);
  return files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));
}

/** The text of that name, marks, case and blanks aside ("Thái Nguyên" is "thai-nguyen"); null for none. */
export async function findKnownText(name: string): Promise<Source | null> {
  const wanted = slugOf(name);
  const known = (await knownNames()).find((candidate) => candidate === wanted);
  if (!known) return null;
  const text = await readAsset(`${FOLDER}/${known}.md`);
  return { name: `${FOLDER}/${known}.md`, bytes: new TextEncoder().encode(text) };
}

/** "Thái Nguyên" to "thai-nguyen". */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
