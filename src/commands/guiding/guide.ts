/** The way in without commands: a menu at a terminal, and files that were dropped on the program. */
import { Failure } from '../../findings/failure.js';
import { wrapText } from '../../print/wrap.js';
import { isThere } from '../files/is-there.js';
import { asFailure } from '../terminal/as-failure.js';
import { type Asker, openQuestions } from '../terminal/ask.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { openResult } from '../terminal/open-result.js';
import { sayFailure } from '../terminal/say-failure.js';
import { droppedFiles } from './dropped-files.js';
import { type GuidedCommand, printCommand } from './guided-command.js';
import { TASKS, type TaskName } from './tasks.js';

export interface GuideOptions {
  /** Whether a result is opened with the program that the system has for it. */
  opens: boolean;
  /** Runs a command line; says itself what goes wrong. */
  run(argv: readonly string[]): Promise<ExitCode>;
}

/**
 * Asks what is to be done, does it and asks again, until the person leaves. A fault is said, and the menu comes back.
 * @returns null where nobody is there to answer
 */
export async function guide(context: CommandContext, options: GuideOptions): Promise<ExitCode | null> {
  const { terminal, catalogue } = context;
  const asker = await openQuestions(terminal);
  if (asker === null) return null;
  const lines = [catalogue['commands.about'](), catalogue['guide.welcome']()];
  for (const line of lines) terminal.note(`${wrapText(line, { width: widthOf(terminal) })}\n`);
  for (;;) {
    const chosen = await chooseTask(asker, context);
    if (chosen === null) return 0;
    const command = await prepared(chosen, asker, context);
    if (command !== null) await perform(command, context, options);
  }
}

/**
 * What the files of a command line mean that names no command; the window stays until the person has seen what was said.
 * Files and folders that mean nothing together are answered with what may be dropped.
 * @returns null where the words are no files, and for such files where nobody is there to answer
 */
export async function guideDropped(
  argv: readonly string[],
  context: CommandContext,
  options: GuideOptions,
): Promise<ExitCode | null> {
  const { terminal, catalogue } = context;
  const command = droppedFiles(argv, { catalogue, directory: terminal.directory });
  const asker = await openQuestions(terminal);
  let code: ExitCode = 2;
  if (command !== null) code = await perform(command, context, options);
  else if (asker === null || !argv.every((word) => isThere(word, terminal.directory))) return null;
  else terminal.note(`${wrapText(catalogue['guide.whatToDrop'](), { width: widthOf(terminal) })}\n`);
  await asker
    ?.text({ message: catalogue['guide.close'](), placeholder: '', validate: () => null })
    .catch(unlessBrokenOff);
  return code;
}

const widthOf = ({ columns }: CommandContext['terminal']): number => Math.min(columns, 100);

/** Null where the person leaves. */
async function chooseTask(asker: Asker, { catalogue }: CommandContext): Promise<TaskName | null> {
  const tasks = Object.keys(TASKS) as TaskName[];
  const chosen = await asker
    .choose<TaskName | 'leave'>({
      message: catalogue['guide.what'](),
      options: [...tasks, 'leave' as const].map((value) => ({
        value,
        label: catalogue[`guide.task.${value}`](),
      })),
    })
    .catch(unlessBrokenOff);
  return chosen === null || chosen === 'leave' ? null : chosen;
}

/** Null where the person broke off, or what was asked for cannot be: that is said. */
async function prepared(
  task: TaskName,
  asker: Asker,
  context: CommandContext,
): Promise<GuidedCommand | null> {
  const { terminal, catalogue } = context;
  try {
    return await TASKS[task](asker, context);
  } catch (error) {
    // A fault of danvan's own is said too: the window would close before anybody has read it.
    if (asFailure(error).id !== BROKEN_OFF) sayFailure(error, { terminal, catalogue });
    return null;
  }
}

async function perform(
  { argv, result }: GuidedCommand,
  { terminal, catalogue }: CommandContext,
  { opens, run }: GuideOptions,
): Promise<ExitCode> {
  terminal.note(`${catalogue['guide.command']({ command: printCommand(argv) })}\n`);
  const code = await run(argv);
  if (code === 2 || result === null) return code;
  terminal.note(`${catalogue['guide.written']({ file: result })}\n`);
  if (opens && terminal.noteIsTty) openResult(result, terminal.directory);
  return code;
}

const BROKEN_OFF = 'commands.brokenOff';

function unlessBrokenOff(error: unknown): null {
  if (error instanceof Failure && error.id === BROKEN_OFF) return null;
  throw error;
}
