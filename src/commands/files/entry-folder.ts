/**
 * A folder of entries that a later run may use again, one file each. An entry counts only where its key and its sum are right:
 * a torn, foreign or outdated one is as good as none. It is written under another name first, so that another run never
 * reads half of it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface EntryStore {
  /** What was kept for a subject under a key; null where there is nothing, or something else. */
  read(subject: string, key: string): Promise<string | null>;
  /** Keeps a body for a subject, in place of what was kept before. */
  write(subject: string, key: string, body: string): Promise<void>;
}

/** Entries that a process keeps to itself. */
export class MemoryEntries implements EntryStore {
  private readonly kept = new Map<string, { key: string; body: string }>();

  async read(subject: string, key: string): Promise<string | null> {
    const entry = this.kept.get(subject);
    return entry?.key === key ? entry.body : null;
  }

  async write(subject: string, key: string, body: string): Promise<void> {
    this.kept.set(subject, { key, body });
  }
}

export class EntryFolder implements EntryStore {
  private hasFailed = false;

  /** @param tellFailure is called once, when an entry cannot be written */
  constructor(
    private readonly folder: string,
    private readonly tellFailure: (reason: string) => void,
  ) {}

  async read(subject: string, key: string): Promise<string | null> {
    const text = await readFile(this.pathOf(subject), 'utf8').catch(() => null);
    if (text === null) return null;
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (end <= 0 || text.slice(0, end) !== headOf(key, body)) return null;
    await markAsUsed(this.pathOf(subject));
    return body;
  }

  /** A folder that cannot be written is no reason to stop. */
  async write(subject: string, key: string, body: string): Promise<void> {
    if (this.hasFailed) return;
    const temporary = join(this.folder, `${randomBytes(8).toString('hex')}.tmp`);
    try {
      await mkdir(this.folder, { recursive: true });
      // Nobody wants a cache in a repository.
      await writeFile(join(this.folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => {});
      await writeFile(temporary, `${headOf(key, body)}\n${body}`, { flag: 'wx' });
      await rename(temporary, this.pathOf(subject));
    } catch (error) {
      this.hasFailed = true;
      await rm(temporary, { force: true }).catch(() => {});
      const { code, message } = error as NodeJS.ErrnoException;
      this.tellFailure(code ?? message);
    }
  }

  private pathOf(subject: string): string {
    return join(this.folder, `${digestOf(subject).slice(0, 32)}.json`);
  }
}

/** What is used stays longest in the folder (`trimFolder`); one that cannot be marked is used all the same. */
async function markAsUsed(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}

const headOf = (key: string, body: string): string => `danvan-cache 1 ${key} ${digestOf(body)}`;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
