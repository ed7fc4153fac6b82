import type { CommandContext } from './command.js';
import { sayFailure } from './say-failure.js';

/**
 * Does the work of a command on each file in turn. What goes wrong with one of several, also by a fault of danvan's own, is
 * said on stderr and ends the work on that file only.
 * @returns whether all went well
 * @throws whatever the work throws on the only file
 */
export async function eachFile(
  files: readonly string[],
  work: (file: string) => Promise<void>,
  context: CommandContext,
): Promise<boolean> {
  let isWell = true;
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      if (files.length === 1) throw error;
      isWell = false;
      sayFailure(error, context);
    }
  }
  return isWell;
}
