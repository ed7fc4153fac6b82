import type { Command } from 'commander';
import { failer } from '../findings/failure.js';
import { type CheckCommandOptions, configureCheck } from './checking/check-options.js';
import { runOnce } from './checking/run-once.js';
import type { messages } from './messages.vi.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import type { messages as copyMessages } from './word-copies/messages.vi.js';

const fail = failer<typeof messages>();
const refuse = failer<typeof copyMessages>();

/** `danvan check <files...>`: coverage, substance and form of regulations, for officers and for pipelines. */
export const check: CommandModule = {
  configure: (command, catalogue) => configureCheck(command, catalogue),
  run,
};

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  // A copy of a Word file is known by its name, as for `diff`.
  if (command.getOptionValueSource('format') === 'default' && isWordName(command.opts().output))
    command.setOptionValueWithSource('format', 'docx', 'implied');
  const options = command.opts<CheckCommandOptions>();
  const readsInput = command.args.includes('-');
  refuseCopyWithoutPlace(options, command.args);
  if (options.strip) {
    const { writeStrippedCopy } = await import('./word-copies/stripped-copy.js');
    const [file = '', path = ''] = [command.args[0], options.output];
    await writeStrippedCopy(file, { path, force: options.force === true }, context);
    return 0;
  }
  if (options.dryRun && !options.fix) throw fail('commands.check.dryRunAlone', undefined);
  if (options.unsafeFixes && !options.fix) throw fail('commands.check.unsafeFixesAlone', undefined);
  if (options.stdinFilename !== undefined && !readsInput) throw fail('commands.check.noStdin', undefined);
  if (!options.watch) return runOnce(command, context);
  if (readsInput) throw fail('commands.check.watchesFiles', undefined);
  const { watchCheck } = await import('./checking/watch-check.js');
  return watchCheck(command, context);
}

const isWordName = (output: string | undefined): boolean => /\.doc[xm]$/i.test(output ?? '');

/** A copy of a Word file goes to one file, and only one file is copied. */
function refuseCopyWithoutPlace(
  { format, json, strip, fixForm, output }: CheckCommandOptions,
  files: readonly string[],
) {
  const isCopied = format === 'docx' && !json;
  if (strip && !isCopied) throw refuse('commands.copy.stripAlone', undefined);
  if (fixForm !== undefined && !isCopied) throw refuse('commands.copy.fixFormAlone', undefined);
  if (isCopied && output === undefined) throw refuse('commands.copy.needsOutput', undefined);
  if (isCopied && files.length !== 1) throw refuse('commands.copy.oneFile', undefined);
}
