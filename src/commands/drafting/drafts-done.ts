/** `--resume` of drafts: under which name the draft of a task is known, and what it hangs on. */
import { codeDigest } from '../../assets/code-digest.js';
import { DoneBefore, type DoneKey } from '../batch/done-before.js';
import { digestOfBytes } from '../files/digest-of-file.js';
import type { OutputFile } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import { localitySlug } from './choose-locality.js';
import type { DraftBatchSetup, DraftedTask } from './draft-batch.js';
import type { DraftTask } from './draft-tasks.js';
import type { Drafter } from './drafter.js';

export class DraftsDone {
  private constructor(
    private readonly done: DoneBefore<Omit<DraftedTask, 'files'>>,
    private readonly terms: string,
    private readonly drafter: Drafter,
  ) {}

  static async open(
    { folder, list: _, ...setup }: DraftBatchSetup,
    drafter: Drafter,
    context: CommandContext,
  ): Promise<DraftsDone> {
    const terms = digestOfBytes(JSON.stringify([await codeDigest(), drafter.materials, setup]));
    return new DraftsDone(new DoneBefore(folder, context), terms, drafter);
  }

  /** What was drafted, without the contents of its files; null where it has to be drafted anew. */
  async find(task: DraftTask): Promise<(DraftedTask & { isDone: true }) | null> {
    const known = this.keyOf(task);
    const found = known && (await this.done.find(known));
    return found && { ...found.answer, files: found.files, isDone: true };
  }

  /** Whether the files stand there already, from a run that kept no account of them. */
  areThere(files: readonly OutputFile[]): Promise<boolean> {
    return this.done.areThere(files);
  }

  async add(task: DraftTask, { files, ...drafted }: DraftedTask): Promise<void> {
    const known = this.keyOf(task);
    if (known !== null) await this.done.add(known, files, drafted);
  }

  /** Null for a row that cannot be used: what it says wrongly is told when it is drafted. */
  private keyOf(task: DraftTask): DoneKey | null {
    try {
      const prepared = task.prepare();
      return {
        subject: localitySlug(prepared.locality, this.drafter.data),
        key: digestOfBytes(JSON.stringify([this.terms, prepared])),
      };
    } catch {
      return null;
    }
  }
}
