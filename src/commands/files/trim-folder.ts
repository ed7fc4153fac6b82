/**
 * Keeps a folder of entries small. What no run has used for longest goes first; an entry that is read counts as used. Several runs
 * may do it at once: an entry that another took away is as good as none, and is made anew.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that a cache may take: the findings of some ten thousand texts. */
const LARGEST = 512 * 1024 * 1024;
/** Milliseconds after which a half-written entry is that of a run that was killed: a day. */
const LONGEST_WRITING = 24 * 60 * 60 * 1000;

interface FolderFile {
  path: string;
  bytes: number;
  /** Milliseconds since 1970. */
  usedAt: number;
}

/** @param limit bytes that may stay; of an entry used in this moment as well */
export async function trimFolder(folder: string, limit = LARGEST): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const entries = await filesOf(folder, names, '.json');
  const isTorn = ({ usedAt }: FolderFile): boolean => usedAt < Date.now() - LONGEST_WRITING;
  const torn = (await filesOf(folder, names, '.tmp')).filter(isTorn);
  let bytes = 0;
  const tooMany = entries
    .sort((one, other) => other.usedAt - one.usedAt || (one.path < other.path ? -1 : 1))
    .filter((entry) => {
      bytes += entry.bytes;
      return bytes > limit;
    });
  for (const { path } of [...tooMany, ...torn]) await rm(path, { force: true }).catch(() => {});
}

/** Those of an ending that are still there. */
async function filesOf(folder: string, names: readonly string[], ending: string): Promise<FolderFile[]> {
  const found: FolderFile[] = [];
  for (const name of names.filter((one) => one.endsWith(ending))) {
    const path = join(folder, name);
    const facts = await stat(path).catch(() => null);
    if (facts) found.push({ path, bytes: facts.size, usedAt: facts.mtimeMs });
  }
  return found;
}
