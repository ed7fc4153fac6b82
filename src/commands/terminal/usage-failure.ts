import type { Command, CommanderError } from 'commander';
import { type Failure, failer } from '../../findings/failure.js';
import { nearest } from '../../text/nearest.js';
import type { messages } from '../messages.vi.js';
import { meantCommand } from './meant-command.js';

const fail = failer<typeof messages>();

/**
 * commander's error as one of ours. Its codes are stable and its messages are English, so the code chooses
 * the message and only the quoted names are taken out of the text.
 */
export function usageFailure(error: CommanderError, command: Command): Failure {
  const describe = FAILURES[error.code];
  if (describe) return describe(error.message, command);
  return fail('commands.badUsage', { reason: error.message, help: helpOf(command) }, { cause: error });
}

const FAILURES: Record<string, (message: string, command: Command) => Failure> = {
  /** error: unknown option '--provnice' */
  'commander.unknownOption': (message, command) => {
    const option = between(message, /unknown option '(.*)'/s);
    const suggestion = suggest(option, optionNames(command));
    return fail('commands.unknownOption', { option, suggestion, help: helpOf(command) });
  },
  /** error: unknown command 'prase' */
  'commander.unknownCommand': (message, command) =>
    unknownCommand(between(message, /unknown command '(.*)'/s), command),
  /** `danvan help prase`: commander shows the program's help instead of saying what is wrong */
  'commander.help': (_message, command) => unknownCommand(command.args[1] ?? '', command),
  /** error: missing required argument 'file' */
  'commander.missingArgument': (message, command) => {
    // `danvan import --reference 23.docx`: the only file was taken for the name.
    const { reference: given } = command.opts<{ reference?: string }>();
    if (command.name() === 'import' && given !== undefined)
      return fail('commands.import.nameAndFile', { given });
    const argument = between(message, /argument '(.*)'/s);
    return fail('commands.missingArgument', { argument, help: helpOf(command) });
  },
  /** error: option '-o, --output <path>' argument missing */
  'commander.optionMissingArgument': (message, command) =>
    fail('commands.optionMissingArgument', {
      option: between(message, /option '(.*)' argument/s),
      help: helpOf(command),
    }),
  /** error: required option '--province <name>' not specified */
  'commander.missingMandatoryOptionValue': (message, command) =>
    fail('commands.missingOption', {
      option: between(message, /option '(.*)' not specified/s),
      help: helpOf(command),
    }),
  /** error: option '--json' cannot be used with option '--to <format>' */
  'commander.conflictingOption': (message, command) =>
    fail('commands.conflictingOption', {
      option: between(message, /'([^']*)' cannot be used/s),
      other: between(message, /with .*'([^']*)'/s),
      help: helpOf(command),
    }),
  /** error: too many arguments for 'parse'. Expected 1 argument but got 2. */
  'commander.excessArguments': (_message, command) => {
    const expected = command.registeredArguments.length;
    const extra = command.args.slice(expected).join(' ');
    const meant = meantCommand(command);
    if (meant !== null) return fail('commands.unquoted', { extra, meant, help: helpOf(command) });
    return fail('commands.excessArguments', { extra, expected, help: helpOf(command) });
  },
  /**
   * error: option '--to <format>' argument 'xml' is invalid. Allowed choices are json, md, outline, text.
   * error: command-argument value 'x' is invalid for argument 'kind'. Allowed choices are bodies, provinces.
   */
  'commander.invalidArgument': (message, command) => {
    const choices = between(message, /Allowed choices are (.*)\.$/s);
    const value = between(message, /(?:argument|value) '(.*)' is invalid/s);
    const suggestion = suggest(value, choices.split(', '));
    const name = between(message, /error: option '([^']*)'/s) || between(message, /for argument '([^']*)'/s);
    // What is no choice of words is a count.
    if (choices === '') return fail('commands.noCount', { name, value, help: helpOf(command) });
    return fail('commands.invalidChoice', { name, value, choices, suggestion, help: helpOf(command) });
  },
};

function unknownCommand(name: string, program: Command): Failure {
  const names = program.commands.map((known) => known.name());
  return fail('commands.unknownCommand', { name, suggestion: suggest(name, names), help: helpOf(program) });
}

function between(message: string, pattern: RegExp): string {
  return pattern.exec(message)?.[1] ?? '';
}

function suggest(word: string, candidates: readonly string[]): string {
  return nearest(word, candidates, { key: (text) => text.toLowerCase() }).join(', ');
}

/** Long names of the options that may be given here, the program's own included. */
function optionNames(command: Command): string[] {
  const own = [command, command.parent].flatMap((level) => level?.options ?? []);
  return ['--help', ...own.flatMap((option) => option.long ?? [])];
}

/** The command line that shows the help. */
function helpOf(command: Command): string {
  return command.parent ? `danvan ${command.name()} --help` : 'danvan --help';
}
