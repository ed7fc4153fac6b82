import type { Argument, Command, Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';

/** commander writes its own headings and notes in English; this says them in the user's language. */
export function localiseHelp(command: Command, words: Catalogue): void {
  const titles: Record<string, string> = {
    'Usage:': words['commands.help.usage'](),
    'Arguments:': words['commands.help.arguments'](),
    'Options:': words['commands.help.options'](),
    'Global Options:': words['commands.help.globalOptions'](),
    'Commands:': words['commands.help.commands'](),
  };
  command.helpOption('-h, --help', words['commands.option.help']()).configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => localiseUsage(usage, words),
    subcommandTerm: (subcommand) => subcommand.name(),
    optionDescription: (option) => describe(option, words),
    argumentDescription: (argument) => describe(argument, words),
  });
}

function localiseUsage(usage: string, words: Catalogue): string {
  return usage
    .replace('[options]', `[${words['commands.help.optionsPlaceholder']()}]`)
    .replace('[command]', `[${words['commands.help.command']()}]`);
}

function describe({ description, argChoices, defaultValue }: Option | Argument, words: Catalogue): string {
  const extra: string[] = [];
  if (argChoices) extra.push(argChoices.join(', '));
  if (typeof defaultValue === 'string') extra.push(words['commands.help.default']({ value: defaultValue }));
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}
