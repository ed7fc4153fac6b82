/**
 * `--resume`: what was drafted before is not drafted again where it would come out the same and its files are still as they were
 * written. What is known of each draft stands in a folder beside the drafts, an entry a unit.
 */
import { join } from 'node:path';
import { codeDigest } from '../../assets/code-digest.js';
import { digestOfBytes, digestOfFile } from '../files/digest-of-file.js';
import { EntryFolder } from '../files/entry-folder.js';
import type { OutputFile } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import { localitySlug } from './choose-locality.js';
import type { DraftBatchSetup, DraftedTask } from './draft-batch.js';
import type { DraftTask } from './draft-tasks.js';
import type { Drafter } from './drafter.js';

const FOLDER = '.danvan-cache';

/** What an entry says. */
interface DoneDraft {
  /** By path the digest of what was written. */
  files: Record<string, string>;
  drafted: Omit<DraftedTask, 'files'>;
}

/** Of one task: what must be the same, and under which name it is known; null for a row that cannot be used. */
interface TaskKey {
  subject: string;
  key: string;
}

export class DraftsDone {
  private constructor(
    private readonly entries: EntryFolder,
    private readonly terms: string,
    private readonly drafter: Drafter,
    private readonly directory: string,
  ) {}

  static async open(
    { folder, list: _, ...setup }: DraftBatchSetup,
    drafter: Drafter,
    { terminal, words }: CommandContext,
  ): Promise<DraftsDone> {
    const place = join(terminal.directory, folder, FOLDER);
    const entries = new EntryFolder(place, (reason) =>
      terminal.note(`${words['commands.check.cacheNotWritten']({ folder: join(folder, FOLDER), reason })}\n`),
    );
    const terms = digestOfBytes(JSON.stringify([await codeDigest(), drafter.materials, setup]));
    return new DraftsDone(entries, terms, drafter, terminal.directory);
  }

  /** What was drafted, without the contents of its files; null where it has to be drafted anew. */
  async find(task: DraftTask): Promise<(DraftedTask & { isDone: true }) | null> {
    const known = this.keyOf(task);
    const body = known && (await this.entries.read(known.subject, known.key));
    if (!body) return null;
    const { files, drafted } = JSON.parse(body) as DoneDraft;
    for (const [path, digest] of Object.entries(files))
      if ((await digestOfFile(path, this.directory)) !== digest) return null;
    const paths = Object.keys(files).map((path): OutputFile => ({ path, content: '' }));
    return { ...drafted, files: paths, isDone: true };
  }

  /** Whether the files stand there already, from a run that kept no account of them. */
  async areThere(files: readonly OutputFile[]): Promise<boolean> {
    for (const { path, content } of files)
      if ((await digestOfFile(path, this.directory)) !== digestOfBytes(content)) return false;
    return true;
  }

  async add(task: DraftTask, { files, ...drafted }: DraftedTask): Promise<void> {
    const known = this.keyOf(task);
    if (known === null) return;
    const done: DoneDraft = {
      files: Object.fromEntries(files.map(({ path, content }) => [path, digestOfBytes(content)])),
      drafted,
    };
    await this.entries.write(known.subject, known.key, JSON.stringify(done));
  }

  private keyOf(task: DraftTask): TaskKey | null {
    try {
      const prepared = task.prepare();
      return {
        subject: localitySlug(prepared.locality, this.drafter.data),
        key: digestOfBytes(JSON.stringify([this.terms, prepared])),
      };
    } catch {
      // What its row says wrongly is told when it is drafted.
      return null;
    }
  }
}
