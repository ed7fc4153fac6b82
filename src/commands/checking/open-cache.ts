import { codeDigest } from '../../assets/code-digest.js';
import type { CheckMaterials } from '../../check/index.js';
import { cacheFolder } from '../files/cache-folder.js';
import { EntryFolder, type EntryStore } from '../files/entry-folder.js';
import type { FoundConfig } from '../files/find-config.js';
import { trimFolder } from '../files/trim-folder.js';
import type { CommandContext } from '../terminal/command.js';
import { CheckCache } from './check-cache.js';
import type { CheckCommandOptions } from './check-options.js';

/**
 * The cache of `--cache`; null without it.
 * @param kept entries of this process, where there are some: what they hold goes without `--cache`
 */
export async function openCache(
  { cache, cacheLocation, revisions, struck }: CheckCommandOptions,
  { folder }: FoundConfig,
  materials: CheckMaterials,
  kept: EntryStore | null,
  { terminal, catalogue }: CommandContext,
): Promise<CheckCache | null> {
  if (!cache && kept === null) return null;
  const { directory } = terminal;
  const terms = { materials, code: await codeDigest(), revisions, struck, directory };
  if (!cache && kept !== null) return new CheckCache(kept, terms);
  const place = cacheFolder(cacheLocation, folder, directory);
  await trimFolder(place);
  const entries = new EntryFolder(place, (reason) =>
    terminal.note(`${catalogue['commands.check.cacheNotWritten']({ folder: place, reason })}\n`),
  );
  return new CheckCache(entries, terms);
}
