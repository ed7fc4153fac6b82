/** The help of danvan and of each command in its parts, taken from the definitions that parse them. The build keeps it. */
import type { Command } from 'commander';
import type { HelpPage } from '../../print/help-page.js';

/** By command; that of danvan itself under the empty name. */
export type HelpPages = Record<string, HelpPage>;

/** @param program with all its commands configured */
export function helpPages(program: Command): HelpPages {
  return Object.fromEntries([
    ['', helpPage(program)],
    ...program.commands.map((command) => [command.name(), helpPage(command)]),
  ]);
}

function helpPage(command: Command): HelpPage {
  const help = command.createHelp();
  const options = (listed: ReturnType<typeof help.visibleOptions>): [string, string][] =>
    listed.map((option) => [help.optionTerm(option), help.optionDescription(option)]);
  const lists: [string, [string, string][]][] = [
    [
      'Arguments:',
      help.visibleArguments(command).map((one) => [help.argumentTerm(one), help.argumentDescription(one)]),
    ],
    ['Options:', options(help.visibleOptions(command))],
    ['Global Options:', options(help.visibleGlobalOptions(command))],
    [
      'Commands:',
      help.visibleCommands(command).map((one) => [help.subcommandTerm(one), help.subcommandDescription(one)]),
    ],
  ];
  return {
    usage: `${help.styleTitle('Usage:')} ${help.styleUsage(help.commandUsage(command))}`,
    about: help.commandDescription(command),
    lists: lists.flatMap(([title, items]) =>
      items.length === 0 ? [] : [{ title: help.styleTitle(title), items }],
    ),
    after: helpText(command).slice(command.helpInformation().length),
  };
}

/** The help as commander prints it. */
export function helpText(command: Command): string {
  let text = '';
  const { writeOut } = command.configureOutput();
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  if (writeOut) command.configureOutput({ writeOut });
  return text;
}
