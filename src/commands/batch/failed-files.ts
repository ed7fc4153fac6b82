/** What went wrong with single files of a run, said together at its end, where the answers of the others do not bury it. */
import type { Failure } from '../../findings/failure.js';
import { printFailure } from '../../print/text.js';
import { asFailure } from '../terminal/as-failure.js';
import type { CommandContext } from '../terminal/command.js';
import { wantsColour } from '../terminal/terminal.js';

export class FailedFiles {
  private readonly failures: Failure[] = [];

  /** @param isOnly whether the run has one file only, whose failure is that of the run */
  constructor(private readonly isOnly: boolean) {}

  /** @returns the failure, for whoever names the file among the results too @throws it where the run has no other file */
  add(error: unknown): Failure {
    const failure = asFailure(error);
    if (this.isOnly) throw failure;
    this.failures.push(failure);
    return failure;
  }

  get count(): number {
    return this.failures.length;
  }

  /** @returns how many there are */
  tell({ terminal, catalogue }: CommandContext): number {
    const { count } = this;
    if (count === 0) return 0;
    const colour = wantsColour(terminal.noteIsTty, terminal.environment);
    terminal.note(`${catalogue['commands.batch.failed']({ count })}\n`);
    for (const failure of this.failures) terminal.noteAsIs(printFailure(failure, { catalogue, colour }));
    return count;
  }
}
