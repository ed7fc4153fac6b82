import type { Command } from 'commander';
import type { Catalogue, Language } from '../../messages/catalogue.js';
import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** What every command is given beside its own arguments. */
export interface CommandContext {
  terminal: Terminal;
  language: Language;
  catalogue: Catalogue;
}

/** One command of `danvan`, in `commands/<name>.ts`. */
export interface CommandModule {
  /** Declares arguments and options, with their help. */
  configure(command: Command, catalogue: Catalogue): void;
  /** Does the work with what was given (`command.args`, `command.opts()`); throws a `Failure` to give up. */
  run(command: Command, context: CommandContext): Promise<ExitCode>;
}

/** A line of the list in `commands/index.ts`; the module is loaded only when the command is used. */
export interface CommandEntry {
  name: string;
  summary: keyof Catalogue & `commands.${string}.summary`;
  /** Whether the command speaks of all others, so that they are configured with it. */
  describesAll?: true;
  load(): Promise<CommandModule>;
}
