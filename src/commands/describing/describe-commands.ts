/** The whole command line as plain values, taken from the definitions that parse it: for completion, and for its documentation. */
import type { Argument, Command, Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';

export interface DescribedOption {
  /** "-o", "--output". */
  flags: string[];
  /** "<tệp>"; null for an option without a value. */
  value: string | null;
  /** Values from which to choose; empty where any is taken. */
  choices: string[];
  /** Whether the value is a file or a folder. */
  takesPath: boolean;
  summary: string;
  defaultValue: string | null;
}

export interface DescribedArgument {
  /** "<tệp>", "[văn bản...]". */
  name: string;
  choices: string[];
  summary: string;
}

export interface DescribedCommand {
  name: string;
  /** "danvan parse [tùy chọn] <tệp>". */
  usage: string;
  summary: string;
  arguments: DescribedArgument[];
  options: DescribedOption[];
}

export interface DescribedProgram {
  summary: string;
  /** Options of every command. */
  options: DescribedOption[];
  commands: DescribedCommand[];
}

/** @param program with all its commands configured */
export function describeProgram(program: Command, catalogue: Catalogue): DescribedProgram {
  return {
    summary: program.description(),
    options: optionsOf(program, catalogue),
    commands: program.commands.map((command) => ({
      name: command.name(),
      usage: usageOf(command, catalogue),
      summary: command.description(),
      arguments: command.registeredArguments.map(describeArgument),
      options: optionsOf(command, catalogue),
    })),
  };
}

function usageOf(command: Command, catalogue: Catalogue): string {
  const names = command.registeredArguments.map(nameOf);
  return ['danvan', command.name(), `[${catalogue['commands.help.optionsPlaceholder']()}]`, ...names].join(
    ' ',
  );
}

function optionsOf(command: Command, catalogue: Catalogue): DescribedOption[] {
  const paths = [catalogue['commands.argument.file'](), catalogue['commands.argument.folder']()];
  return command.options.filter(({ hidden }) => !hidden).map((option) => describeOption(option, paths));
}

/** "-o, --output <tệp>" takes a value, "--json" takes none. */
const VALUE = /^[^<[]*([<[].*)$/;
/** "<vi|en>" lists the values; "<tệp>" does not. */
const ALTERNATIVES = /^<([\w-]+(?:\|[\w-]+)+)>$/;

function describeOption(option: Option, paths: readonly string[]): DescribedOption {
  const value = VALUE.exec(option.flags)?.[1] ?? null;
  const listed = ALTERNATIVES.exec(value ?? '')?.[1]?.split('|') ?? [];
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
    value,
    choices: [...(option.argChoices ?? listed)],
    takesPath: value !== null && paths.includes(value.slice(1, -1)),
    summary: option.description,
    defaultValue: typeof option.defaultValue === 'string' ? option.defaultValue : null,
  };
}

function describeArgument(argument: Argument): DescribedArgument {
  return {
    name: nameOf(argument),
    choices: [...(argument.argChoices ?? [])],
    summary: argument.description,
  };
}

function nameOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
