import { Command, CommanderError } from 'commander';
import { type Catalogue, type Language, loadCatalogue } from '../../messages/catalogue.js';
import { COMMANDS } from '../index.js';
import type { CommandContext, CommandEntry } from './command.js';
import type { ExitCode } from './exit-code.js';
import { localiseHelp } from './help.js';
import { chooseLanguage } from './language.js';
import { sayFailure } from './say-failure.js';
import type { Terminal } from './terminal.js';
import { usageFailure } from './usage-failure.js';
import { readVersion } from './version.js';

/** Finds and runs the command that the arguments name. Never throws. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = 'vi';
  try {
    language = chooseLanguage(argv, terminal.environment);
    const catalogue = await loadCatalogue(language);
    return await dispatch(argv, { terminal, language, catalogue });
  } catch (error) {
    return failWith(error, terminal, await loadCatalogue(language));
  }
}

/** Parses the arguments, runs the command, and answers with help where help was asked for. */
async function dispatch(argv: readonly string[], context: CommandContext): Promise<ExitCode> {
  const help: string[] = [];
  let code: ExitCode = 2;
  const program = createProgram(context.catalogue, (text) => help.push(text));
  const all = COMMANDS.some(({ name, describesAll }) => describesAll && argv.includes(name));
  for (const entry of COMMANDS) {
    const command = addCommand(program, entry, context.catalogue);
    if (!all && !argv.includes(entry.name)) continue;
    const module = await entry.load();
    module.configure(command, context.catalogue);
    command.action(async () => {
      code = await module.run(command, context);
    });
  }
  const guided = await guidedRun(argv, context);
  if (guided !== null) return guided;
  if (argv.length === 0) {
    context.terminal.note(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    const answered = error instanceof CommanderError && error.exitCode === 0;
    if (!answered) throw error;
    await context.terminal.answer(help.join(''));
    return 0;
  }
}

/** Where no command is named: the menu at a terminal, or what dropped files mean; null for neither. */
async function guidedRun(argv: readonly string[], context: CommandContext): Promise<ExitCode | null> {
  if (COMMANDS.some(({ name }) => argv.includes(name)) || ANSWERED.some((word) => argv.includes(word)))
    return null;
  const said = argv.filter((word, index) => !isGlobal(word) && argv[index - 1] !== '--lang');
  const { guide, guideDropped } = await import('../guiding/guide.js');
  const options = {
    opens: !argv.includes(NO_OPEN),
    run: (words: readonly string[]) => runProgram(['--lang', context.language, ...words], context.terminal),
  };
  return said.length === 0 ? guide(context, options) : guideDropped(said, context, options);
}

const NO_OPEN = '--no-open';
/** What commander answers by itself. */
const ANSWERED = ['help', '--help', '-h', '--version', '-V'];
const isGlobal = (word: string): boolean =>
  word === NO_OPEN || word === '--lang' || word.startsWith('--lang=');

/** The whole command line, as its documentation shows it. */
export async function wholeProgram(catalogue: Catalogue): Promise<Command> {
  const program = createProgram(catalogue, () => {});
  for (const entry of COMMANDS)
    (await entry.load()).configure(addCommand(program, entry, catalogue), catalogue);
  return program;
}

function createProgram(catalogue: Catalogue, writeHelp: (text: string) => void): Command {
  const program = new Command('danvan')
    .description(catalogue['commands.about']())
    .version(readVersion(), '-V, --version', catalogue['commands.option.version']())
    .option('--lang <vi|en>', catalogue['commands.option.lang']())
    .option(NO_OPEN, catalogue['guide.option.noOpen']())
    .helpCommand(`help [${catalogue['commands.help.command']()}]`, catalogue['commands.help.summary']())
    .addHelpText('after', `\n${catalogue['commands.help.more']()}`)
    .configureOutput({ writeOut: writeHelp, writeErr: () => {}, outputError: () => {} })
    .showSuggestionAfterError(false);
  return prepare(program, catalogue);
}

function addCommand(program: Command, entry: CommandEntry, catalogue: Catalogue): Command {
  const command = program.command(entry.name).description(catalogue[entry.summary]());
  return prepare(command, catalogue);
}

/** Help and usage errors in the user's language; see `usageFailure`. */
function prepare(command: Command, catalogue: Catalogue): Command {
  localiseHelp(command, catalogue);
  return command.exitOverride((error) => {
    throw error.exitCode === 0 ? error : usageFailure(error, command);
  });
}

/** One line for bad input and bad usage; for a fault of our own also what to report, and where it arose. */
function failWith(error: unknown, terminal: Terminal, catalogue: Catalogue): ExitCode {
  sayFailure(error, { terminal, catalogue });
  if (terminal.environment.DANVAN_DEBUG) terminal.note(`${stackOf(error)}\n`);
  return 2;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
