/** Where the texts of a run go, so that none takes the place of another or of a text that is read. */
import { resolve } from 'node:path';
import { failer } from '../../findings/failure.js';
import type { messages } from './messages.vi.js';

const fail = failer<typeof messages>();

export class OwnOutputs {
  private readonly inputs: ReadonlySet<string>;
  private readonly taken = new Map<string, string>();

  /** @param inputs the files that the run reads */
  constructor(
    inputs: readonly string[],
    private readonly directory: string,
  ) {
    this.inputs = new Set(inputs.map((file) => resolve(directory, file)));
  }

  /**
   * Takes the places of one text's files, before anything is made for them.
   * @throws Failure commands.batch.sameOutput, commands.batch.overInput, also where files may be replaced
   */
  take(file: string, paths: readonly string[]): void {
    for (const path of paths) {
      const place = resolve(this.directory, path);
      if (this.inputs.has(place)) throw fail('commands.batch.overInput', { file, path });
      const before = this.taken.get(place);
      if (before !== undefined) throw fail('commands.batch.sameOutput', { file, path, before });
    }
    for (const path of paths) this.taken.set(resolve(this.directory, path), file);
  }
}
