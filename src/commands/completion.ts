import { Argument, type Command } from 'commander';
import type { Catalogue } from '../messages/catalogue.js';
import { bashScript } from './completing/bash.js';
import { powershellScript } from './completing/powershell.js';
import { zshScript } from './completing/zsh.js';
import { type DescribedProgram, describeProgram } from './describing/describe-commands.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';

const SCRIPTS: Readonly<Record<string, (program: DescribedProgram) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  powershell: powershellScript,
};

/** `danvan completion <shell>`: a script with which a shell completes commands, options, their values and files. */
export const completion: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  command.addArgument(
    new Argument(
      `<${catalogue['commands.completion.argument']()}>`,
      catalogue['commands.completion.shell'](),
    ).choices(Object.keys(SCRIPTS)),
  );
}

async function run(command: Command, { terminal, catalogue }: CommandContext): Promise<ExitCode> {
  const script = SCRIPTS[command.args[0] ?? ''];
  if (!script || !command.parent) return 0;
  // Opened late: the tables and rules are of no use to other commands that describe themselves.
  const { withKnownValues } = await import('./completing/known-values.js');
  await terminal.answerAsIs(script(await withKnownValues(describeProgram(command.parent, catalogue))));
  return 0;
}
