/** `--watch`: what a round of a check looks at, and how one round differs from the next. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { MemoryEntries } from '../files/entry-folder.js';
import { expandEach } from '../files/expand-files.js';
import { searchUpwards } from '../files/find-config.js';
import { IGNORE_NAME } from '../files/ignored-paths.js';
import type { CommandContext } from '../terminal/command.js';
import type { CheckCommandOptions } from './check-options.js';
import { baselinePlace, configurationOf, runOnce } from './run-once.js';
import { type RoundInputs, watchRun } from './watch-run.js';

export function watchCheck(command: Command, context: CommandContext): Promise<never> {
  const { directory } = context.terminal;
  // Of many files most stay as they are from one round to the next.
  const kept = new MemoryEntries();
  const options = command.opts<CheckCommandOptions>();
  const written = new Set(
    [options.output, ...(options.report ?? []).map((text) => text.replace(/^[^=]*=/, ''))].flatMap((path) =>
      path === undefined ? [] : resolve(directory, path),
    ),
  );

  async function inputs(): Promise<RoundInputs> {
    const found = await configurationOf(options, context.terminal);
    const named = await expandEach(command.args, context.terminal);
    const baseline = options.updateBaseline ? null : baselinePlace(options, found, directory);
    const ignoring = options.ignore ? searchUpwards(IGNORE_NAME, directory) : null;
    return {
      files: named
        .filter((one) => typeof one === 'string')
        .filter((one) => !written.has(resolve(directory, one))),
      others: [
        ...found.files.map((file) => resolve(directory, file)),
        ...[found.config.vocabulary].flat().map((file) => resolve(found.folder, file)),
        ...(options.vocabulary ?? []).map((file) => resolve(directory, file)),
        ...(ignoring === null ? [] : [ignoring]),
        ...(baseline === null ? [] : [resolve(baseline.folder, baseline.file)]),
      ],
    };
  }

  async function run(): Promise<void> {
    await runOnce(command, context, kept);
    // The next round writes over what this one has written.
    command.setOptionValue('force', true);
  }

  return watchRun({ names: command.args, inputs, run }, context);
}
