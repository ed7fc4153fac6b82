/**
 * The process edge: arguments in, text and exit code out. Everything that takes time to load is imported
 * only when it is needed, so that `danvan --version` and `--help` cost little more than starting Node.
 */
import { env as environment, argv as processArguments, setSourceMapsEnabled } from 'node:process';
import { type ExitCode, reportExitCode } from './commands/terminal/exit-code.js';
import { keptHelp } from './commands/terminal/kept-help.js';
import { processTerminal, type Terminal } from './commands/terminal/terminal.js';
import { readVersion } from './commands/terminal/version.js';

/** Runs one command line. Never throws: what goes wrong is said on stderr and in the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asksForVersion = argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V');
  if (asksForVersion) {
    await terminal.answer(`${readVersion()}\n`);
    return 0;
  }
  const { runProgram } = await import('./commands/terminal/program.js');
  return runProgram(argv, terminal);
}

/**
 * Runs the command line of this process. Someone who looks for a fault is shown places in the sources.
 */
export async function start(): Promise<void> {
  if (environment.DANVAN_DEBUG) setSourceMapsEnabled(true);
  const [argv, terminal] = [processArguments.slice(2), processTerminal()];
  const help = keptHelp(argv, terminal);
  if (help !== null) await terminal.answer(help);
  reportExitCode(help === null ? await run(argv, terminal) : 0);
}
