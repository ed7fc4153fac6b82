/**
 * `--resume`: what an earlier run has made is not made again where it would come out the same and its files are still as they were
 * written. What is known of each piece of work stands in a folder beside its files, an entry a piece.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Source } from '../../read/reader.js';
import { digestOfBytes, digestOfFile } from '../files/digest-of-file.js';
import { EntryFolder } from '../files/entry-folder.js';
import type { OutputFile } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';

const FOLDER = '.danvan-cache';

/** Under which name a piece of work is known, and what must be the same for it to come out the same. */
export interface DoneKey {
  subject: string;
  key: string;
}

/** What an entry says. */
interface DoneEntry<A> {
  /** By path the digest of what was written. */
  files: Record<string, string>;
  answer: A;
}

export class DoneBefore<A> {
  private readonly entries: EntryFolder;
  private readonly directory: string;

  /** @param folder where the files go, as the user named it */
  constructor(folder: string, { terminal, catalogue }: CommandContext) {
    this.directory = terminal.directory;
    this.entries = new EntryFolder(resolve(terminal.directory, folder, FOLDER), (reason) =>
      terminal.note(
        `${catalogue['commands.check.cacheNotWritten']({ folder: join(folder, FOLDER), reason })}\n`,
      ),
    );
  }

  /** What was told of it, and its files without their contents; null where it has to be made anew. */
  async find({ subject, key }: DoneKey): Promise<{ answer: A; files: OutputFile[] } | null> {
    const entry = parseEntry<A>(await this.entries.read(subject, key));
    if (entry === null) return null;
    for (const [path, digest] of Object.entries(entry.files))
      if ((await digestOfFile(path, this.directory)) !== digest) return null;
    const files = Object.keys(entry.files).map((path): OutputFile => ({ path, content: '' }));
    return { answer: entry.answer, files };
  }

  /** Whether the files stand there already, from a run that kept no account of them. */
  async areThere(files: readonly OutputFile[]): Promise<boolean> {
    for (const { path, content } of files)
      if ((await digestOfFile(path, this.directory)) !== digestOfBytes(content)) return false;
    return true;
  }

  async add({ subject, key }: DoneKey, files: readonly OutputFile[], answer: A): Promise<void> {
    const digests = Object.fromEntries(files.map(({ path, content }) => [path, digestOfBytes(content)]));
    const entry: DoneEntry<A> = { files: digests, answer };
    await this.entries.write(subject, key, JSON.stringify(entry));
  }
}

/** Of a text that is read: its name, its bytes, and everything else that the outcome hangs on, as plain values. */
export function doneKeyOf(kind: string, { name, bytes }: Source, terms: unknown): DoneKey {
  const hash = createHash('sha256').update(JSON.stringify([name, terms]));
  return { subject: `${kind} ${name}`, key: hash.update(bytes).digest('hex') };
}

/** Null for what is no JSON: the entry's sum was right, so that it can only be one that danvan did not write. */
function parseEntry<A>(body: string | null): DoneEntry<A> | null {
  try {
    return body === null ? null : (JSON.parse(body) as DoneEntry<A>);
  } catch {
    return null;
  }
}
