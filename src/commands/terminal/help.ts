import type { Argument, Command, Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';

/** commander writes its own headings and notes in English; this says them in the user's language. */
export function localiseHelp(command: Command, catalogue: Catalogue): void {
  const titles: Record<string, string> = {
    'Usage:': catalogue['commands.help.usage'](),
    'Arguments:': catalogue['commands.help.arguments'](),
    'Options:': catalogue['commands.help.options'](),
    'Global Options:': catalogue['commands.help.globalOptions'](),
    'Commands:': catalogue['commands.help.commands'](),
  };
  command.helpOption('-h, --help', catalogue['commands.option.help']()).configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => localiseUsage(usage, catalogue),
    subcommandTerm: (subcommand) => subcommand.name(),
    optionDescription: (option) => describe(option, catalogue),
    argumentDescription: (argument) => describe(argument, catalogue),
  });
}

function localiseUsage(usage: string, catalogue: Catalogue): string {
  return usage
    .replace('[options]', `[${catalogue['commands.help.optionsPlaceholder']()}]`)
    .replace('[command]', `[${catalogue['commands.help.command']()}]`);
}

function describe(
  { description, argChoices, defaultValue }: Option | Argument,
  catalogue: Catalogue,
): string {
  const extra: string[] = [];
  if (argChoices) extra.push(argChoices.join(', '));
  if (typeof defaultValue === 'string')
    extra.push(catalogue['commands.help.default']({ value: defaultValue }));
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}
