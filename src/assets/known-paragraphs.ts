/** The paragraphs that drafts have in common, as the build has already read them. */
import type { Block } from '../read/block.js';
import type { KnownParagraphs } from '../read/markdown/paragraph-blocks.js';
import { readBuiltCopy } from './assets.js';

/** What the build keeps of them in `dist/assets/`. A paragraph that a template says otherwise since is another paragraph. */
export const KNOWN_PARAGRAPHS = 'texts/paragraphs.json';

/** None where the build has kept none. */
export async function readKnownParagraphs(): Promise<KnownParagraphs> {
  const kept = (await readBuiltCopy(KNOWN_PARAGRAPHS, [])) as [string, Block[]][] | null;
  return new Map(kept ?? []);
}
