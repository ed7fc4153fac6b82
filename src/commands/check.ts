import type { Command } from 'commander';
import { loadCheckMaterials } from '../assets/load-check-materials.js';
import { userReferencesFolder } from '../assets/user-references.js';
import { createChecker, EMPTY_CONFIG } from '../check/index.js';
import { Failure, failer } from '../findings/failure.js';
import { printFailure } from '../print/text.js';
import { type CheckCommandOptions, configureCheck } from './checking/check-options.js';
import { CheckRun } from './checking/check-run.js';
import { unitFinder } from './checking/unit-finder.js';
import { expandFiles } from './files/expand-files.js';
import { findConfig } from './files/find-config.js';
import type { messages } from './messages.vi.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { wantsColour } from './terminal/terminal.js';

const fail = failer<typeof messages>();

/** Below so many files nobody needs to be told how far the run is. */
const MANY_FILES = 20;

/** `danvan check <files...>`: coverage, substance and form of regulations, for officers and for pipelines. */
export const check: CommandModule = { configure: (command, words) => configureCheck(command, words), run };

/** One file that cannot be read does not stop the others, but the exit code tells of it. */
async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const options = command.opts<CheckCommandOptions>();
  const { terminal, words } = context;
  if (options.dryRun && !options.fix) throw fail('commands.check.dryRunAlone', undefined);
  const found =
    options.config === false
      ? { config: EMPTY_CONFIG, folder: terminal.directory }
      : await findConfig(options.config, terminal.directory);
  const files = await expandFiles(command.args, terminal);
  const today = chooseAsOf(undefined, terminal.environment);
  const asOf = options.asOf === undefined ? undefined : chooseAsOf(options.asOf, terminal.environment);
  const folder = userReferencesFolder(terminal.environment, terminal.directory);
  const materials = await loadCheckMaterials(options.rules ?? found.config.form, {
    id: options.reference,
    folder,
  });
  const checkRun = await CheckRun.start(
    {
      checker: createChecker(materials),
      today,
      asOf,
      unitOf: unitFinder(materials.data, asOf ?? today),
      province: options.province,
      revisions: options.revisions,
      struck: options.struck,
      terminal,
    },
    { ...found, options, data: materials.data },
    context,
  );
  let isUnreadable = false;
  for (const [index, file] of files.entries()) {
    try {
      await checkRun.check(file);
    } catch (error) {
      if (!(error instanceof Failure) || files.length === 1) throw error;
      isUnreadable = true;
      const colour = wantsColour(terminal.noteIsTty, terminal.environment);
      terminal.note(printFailure(error, { words, colour }));
    }
    tellProgress(index + 1, files.length, context);
  }
  const code = await checkRun.finish();
  return isUnreadable ? 2 : code;
}

/** A line each tenth of a long run. */
function tellProgress(done: number, total: number, { terminal, words }: CommandContext): void {
  if (total < MANY_FILES || done % Math.ceil(total / 10) !== 0) return;
  terminal.note(`${words['commands.check.progress']({ done, total })}\n`);
}
