/** The baseline in a run: what it knows of each file, what of that is stale, and what the run makes of it. */
import { dirname, resolve } from 'node:path';
import { type Baseline, type CheckedFile, makeBaseline, staleEntries } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import { printJson } from '../../print/json.js';
import { pathFrom } from '../files/find-config.js';
import { isThere } from '../files/is-there.js';
import { readOptional } from '../files/read-optional.js';
import { writeOutput } from '../files/write-output.js';
import type { messages } from '../messages.vi.js';
import type { CommandContext } from '../terminal/command.js';

const fail = failer<typeof messages>();

export interface BaselineSetup {
  /** As the user or the configuration names it. */
  file: string;
  /** The folder from which that counts. */
  folder: string;
  /** Whether the run makes it anew. */
  isMade: boolean;
}

/** So many files are named at most where entries are stale; the rest is counted. */
const MOST_NAMED = 5;

export class BaselineRun {
  private readonly found = new Map<string, string[]>();
  private readonly stale = new Map<string, number>();

  private constructor(
    private readonly setup: BaselineSetup,
    private readonly before: Baseline['files'],
    private readonly context: CommandContext,
  ) {}

  /** @throws Failure for one that is none, and for one that does not exist and is not to be made */
  static async open(setup: BaselineSetup, context: CommandContext): Promise<BaselineRun> {
    const { file, folder, isMade } = setup;
    const text = await readOptional(file, folder);
    if (text === null && !isMade) throw fail('commands.check.baselineMissing', { file });
    if (text === null) return new BaselineRun(setup, {}, context);
    const { parseBaseline } = await import('../../check/schemas/baseline.js');
    return new BaselineRun(setup, parseBaseline(text, file).files, context);
  }

  /** Fingerprints that do not count for a file: none while the baseline is being made. */
  known(name: string): readonly string[] {
    return this.setup.isMade ? [] : (this.before[this.keyOf(name)] ?? []);
  }

  /** Takes in what was found. A file that could not be read keeps what is known of it. */
  add(name: string, { findings, isUnchecked }: CheckedFile): void {
    if (isUnchecked) return;
    const key = this.keyOf(name);
    const list = findings.map(({ fingerprint }) => fingerprint);
    this.found.set(key, list);
    const stale = staleEntries(this.before[key] ?? [], list).length;
    if (stale > 0) this.stale.set(key, stale);
  }

  /** Writes the baseline that is being made; says of another what in it is stale. */
  async finish(): Promise<void> {
    const { file, folder, isMade } = this.setup;
    if (isMade) {
      const others = Object.fromEntries(Object.entries(this.before).filter(([key]) => this.isFileThere(key)));
      const content = printJson(makeBaseline(this.found, others));
      await writeOutput({ path: file, content }, { directory: folder, force: true });
      return;
    }
    for (const [key, list] of Object.entries(this.before))
      if (!this.isFileThere(key)) this.stale.set(key, list.length);
    if (this.stale.size > 0) this.tellStale();
  }

  private tellStale(): void {
    const { terminal, catalogue } = this.context;
    const named = [...this.stale].slice(0, MOST_NAMED).map(([key, count]) => `${key} (${count})`);
    const count = [...this.stale.values()].reduce((sum, one) => sum + one, 0);
    const files = named.join(', ') + (this.stale.size > MOST_NAMED ? ' …' : '');
    terminal.note(`${catalogue['commands.check.staleBaseline']({ file: this.setup.file, count, files })}\n`);
  }

  /** A file's path from the baseline's folder. */
  private keyOf(name: string): string {
    const { file, folder } = this.setup;
    return name === '-'
      ? name
      : pathFrom(dirname(resolve(folder, file)), name, this.context.terminal.directory);
  }

  private isFileThere(key: string): boolean {
    return key === '-' || isThere(key, dirname(resolve(this.setup.folder, this.setup.file)));
  }
}
