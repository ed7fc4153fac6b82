/** The documentation of the commands, made from the definitions that parse them: docs/commands.md and docs/commands.vi.md. */
import {
  type DescribedCommand,
  type DescribedOption,
  describeProgram,
} from './commands/describing/describe-commands.js';
import { wholeProgram } from './commands/terminal/program.js';
import { type Catalogue, LANGUAGES, type Language, loadCatalogue } from './messages/catalogue.js';

/** Path from the root of the project. */
export const COMMANDS_DOCUMENTS: Readonly<Record<Language, string>> = {
  vi: 'docs/commands.vi.md',
  en: 'docs/commands.md',
};

/** A page for all commands: a table, then each command in full. */
export async function commandsDocument(language: Language): Promise<string> {
  const catalogue = await loadCatalogue(language);
  const { summary, commands, options } = describeProgram(await wholeProgram(catalogue), catalogue);
  const others = LANGUAGES.filter((other) => other !== language).map(
    (other) => `[${other}](${fileName(COMMANDS_DOCUMENTS[other])})`,
  );
  const sections = [
    '<!-- Made from the commands by `npm run docs`; do not edit. -->',
    '# danvan',
    `${summary} (${others.join(', ')})`,
    tableOf(commands),
    `## ${titleOf(catalogue['commands.help.globalOptions']())}`,
    listOf(options, catalogue),
    catalogue['commands.help.more'](),
    ...commands.flatMap((command) => sectionOf(command, catalogue)),
  ];
  return `${sections.join('\n\n')}\n`;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** "Options:" as a heading. */
const titleOf = (words: string): string => words.replace(/:$/, '');

function tableOf(commands: readonly DescribedCommand[]): string {
  const rows = commands.map(
    ({ name, summary }) => `| [danvan ${name}](#danvan-${name}) | ${inCell(summary)} |`,
  );
  return ['| | |', '| --- | --- |', ...rows].join('\n');
}

function sectionOf(command: DescribedCommand, catalogue: Catalogue): string[] {
  const given = command.arguments.map(({ name, summary, choices }) =>
    entry(name, summary, choices, null, catalogue),
  );
  return [
    `## danvan ${command.name}`,
    `${asText(command.summary)}.`,
    `\`${command.usage}\``,
    ...(given.length === 0 ? [] : [`**${catalogue['commands.help.arguments']()}**`, given.join('\n')]),
    ...(command.options.length === 0
      ? []
      : [`**${catalogue['commands.help.options']()}**`, listOf(command.options, catalogue)]),
  ];
}

const listOf = (options: readonly DescribedOption[], catalogue: Catalogue): string =>
  options
    .map(({ flags, value, summary, choices, defaultValue }) =>
      entry(
        [flags.join(', '), value].filter((part) => part).join(' '),
        summary,
        choices,
        defaultValue,
        catalogue,
      ),
    )
    .join('\n');

function entry(
  name: string,
  summary: string,
  choices: readonly string[],
  defaultValue: string | null,
  catalogue: Catalogue,
): string {
  const listed = choices.length > 0 ? [choices.map((choice) => `\`${choice}\``).join(', ')] : [];
  const set = defaultValue === null ? [] : [catalogue['commands.help.default']({ value: defaultValue })];
  const extra = [...listed, ...set].join('; ');
  return `- \`${name}\`: ${asText(summary)}${extra === '' ? '' : ` (${extra})`}`;
}

/** What Markdown would take for HTML, emphasis or a link. */
const asText = (text: string): string => text.replace(/[<>*_[\]`\\]/g, '\\$&');

const inCell = (text: string): string => asText(text).replaceAll('|', '\\|');
