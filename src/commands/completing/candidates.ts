/** What may be typed where, the same for every shell. */
import type { DescribedCommand, DescribedOption, DescribedProgram } from '../describing/describe-commands.js';

export interface CommandCandidates {
  command: string;
  /** All options of the command, with those of every command. */
  flags: string[];
  /** The values of each option that takes one; empty for any, which may be a file. */
  values: { flags: string[]; choices: string[] }[];
  /** What stands as its argument; empty for any, which may be a file. */
  words: string[];
}

/** "help" comes from the parser itself. */
const HELP = ['-h', '--help'];

/** The candidates of every command, and of the line before one is typed (its command is ""). */
export function candidatesOf(program: DescribedProgram): CommandCandidates[] {
  const names = [...program.commands.map(({ name }) => name), 'help'];
  const help = { command: 'help', flags: [], values: [], words: names };
  const first = { command: '', ...optionsOf(program.options), words: names };
  return [first, ...program.commands.map((command) => ofCommand(command, program)), help];
}

function ofCommand(command: DescribedCommand, program: DescribedProgram): CommandCandidates {
  return {
    command: command.name,
    ...optionsOf([...command.options, ...program.options]),
    words: command.arguments[0]?.choices ?? [],
  };
}

function optionsOf(options: readonly DescribedOption[]): Pick<CommandCandidates, 'flags' | 'values'> {
  return {
    flags: [...options.flatMap(({ flags }) => flags), ...HELP],
    values: options.filter(({ value }) => value !== null).map(({ flags, choices }) => ({ flags, choices })),
  };
}
