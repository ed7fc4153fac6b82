/** The reports of a run: the one that is asked for, on the terminal or in a file, and others beside it, each in a file. */
import type { CheckedFile } from '../../check/index.js';
import type { Reporter } from '../../print/check/index.js';
import { writeOutputs } from '../files/write-output.js';
import type { Terminal } from '../terminal/terminal.js';

export interface ReportOutput {
  reporter: Reporter;
  /** Where it goes; null for the terminal. */
  path: string | null;
}

export class ReportOutputs {
  /** What goes to a file; an answer to the terminal is not kept. */
  private readonly written: Map<ReportOutput, string[]>;
  private hasBegun = false;

  constructor(
    private readonly outputs: readonly ReportOutput[],
    private readonly terminal: Terminal,
  ) {
    this.written = new Map(outputs.map((output) => [output, []]));
  }

  async add(checked: CheckedFile): Promise<void> {
    await this.begin();
    await this.tell(({ reporter }) => reporter.file(checked));
  }

  /** Ends the reports and writes those that go to files: all of them or none. */
  async finish(force: boolean): Promise<void> {
    await this.begin();
    await this.tell(({ reporter }) => reporter.end());
    const files = this.outputs.flatMap((output) =>
      output.path === null ? [] : { path: output.path, content: (this.written.get(output) ?? []).join('') },
    );
    await writeOutputs(files, { directory: this.terminal.directory, force });
  }

  /** Only when there is something to report: of a run that cannot start, no report is begun. */
  private async begin(): Promise<void> {
    if (this.hasBegun) return;
    this.hasBegun = true;
    await this.tell(({ reporter }) => reporter.begin());
  }

  private async tell(say: (output: ReportOutput) => string): Promise<void> {
    for (const output of this.outputs) {
      const text = say(output);
      if (text === '') continue;
      if (output.path === null) await this.terminal.answerAsIs(text);
      else this.written.get(output)?.push(text);
    }
  }
}
