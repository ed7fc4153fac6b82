import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { loadRuleSets } from '../assets/checked-tables.js';
import { failer } from '../findings/failure.js';
import type { RuleSet } from '../form/rule-set.js';
import type { Catalogue } from '../messages/catalogue.js';
import type { Gathered } from './collecting/gather-opinions.js';
import type { messages } from './collecting/messages.vi.js';
import type { Opinion } from './collecting/opinion.js';
import { openDraft, opinionsOf } from './collecting/returned-file.js';
import { readOptional } from './files/read-optional.js';
import { writeOutput } from './files/write-output.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';

const fail = failer<typeof messages>();

const FORMATS = ['docx', 'csv', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface CollectOptions {
  base: string;
  names?: string;
  to?: Format;
  json?: true;
  output?: string;
  force?: true;
}

/** `danvan collect <returned files…> --base <draft>`: what reviewers sent back, in one table. */
export const collect: CommandModule = { configure, run };

function configure(command: Command, words: Catalogue): void {
  const file = words['commands.argument.file']();
  command
    .argument(`<${file}...>`, words['commands.collect.files']())
    .requiredOption(`--base <${file}>`, words['commands.collect.base']())
    .option(`--names <${file}>`, words['commands.collect.names']())
    .addOption(
      new Option(`--to <${words['commands.argument.format']()}>`, words['commands.collect.to']()).choices(
        FORMATS,
      ),
    )
    .addOption(new Option('--json', words['commands.option.json']()).conflicts('to'))
    .option(`-o, --output <${file}>`, words['commands.collect.output']())
    .option('--force', words['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const options = command.opts<CollectOptions>();
  const { terminal, words } = context;
  const format = chooseFormat(options);
  if (format === 'docx' && options.output === undefined)
    throw fail('commands.collect.needsOutput', undefined);
  const names =
    options.names === undefined ? new Map<string, string>() : await readNames(options.names, context);
  const draft = await openDraft(options.base, context);
  const gathered: Gathered[] = [];
  for (const file of command.args) {
    const own = await opinionsOf(file, draft, context);
    const given = names.get(basename(file));
    for (const one of own)
      gathered.push({ ...one, file: basename(file), reviewer: given ?? (one.reviewer || basename(file)) });
  }
  const opinions: Opinion[] = gathered
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.place - b.one.place || a.index - b.index)
    .map(({ one: { place: _, ...opinion } }, index) => ({ number: index + 1, ...opinion }));
  const content = await printed(format, opinions, { base: options.base, files: command.args }, context);
  if (options.output === undefined) {
    await terminal.answer(content);
    return 0;
  }
  await writeOutput(
    { path: options.output, content },
    { directory: terminal.directory, force: options.force === true },
  );
  terminal.note(
    `${words['commands.collect.written']({ file: options.output, count: opinions.length, files: command.args.length })}\n`,
  );
  return 0;
}

/** The form that is asked for, else the one that the output's ending means, else CSV. */
function chooseFormat({ to, json, output = '' }: CollectOptions): Format {
  if (json) return 'json';
  return to ?? FORMATS.find((format) => output.toLowerCase().endsWith(`.${format}`)) ?? 'csv';
}

/** `file,name` a line: who sent which file. */
async function readNames(file: string, { terminal }: CommandContext): Promise<Map<string, string>> {
  const { parse } = await import('csv-parse/sync');
  const text = await readOptional(file, terminal.directory);
  if (text === null) throw fail('commands.collect.noNames', { file });
  const rows = parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as string[][];
  return new Map(rows.flatMap(([name, reviewer]) => (name && reviewer ? [[basename(name), reviewer]] : [])));
}

async function printed(
  format: Format,
  opinions: readonly Opinion[],
  { base, files }: { base: string; files: readonly string[] },
  { words, language, terminal }: CommandContext,
): Promise<string | Uint8Array> {
  const forms = await import('./collecting/print-opinions.js');
  if (format === 'json') return forms.opinionsAsJson(opinions, base, files);
  if (format === 'html') return forms.opinionsAsHtml(opinions, words, language);
  if (format === 'csv') return forms.opinionsAsCsv(opinions, words);
  const { renderOpinionTable } = await import('../render/word/opinion-table.js');
  const { ruleSetOn } = await import('../form/rule-set-on.js');
  const day = chooseAsOf(undefined, terminal.environment);
  return renderOpinionTable(
    forms.opinionColumns(words),
    opinions.map((one) => forms.opinionRow(one, words)),
    {
      rules: ruleSetOn(day, await loadRuleSets()) as RuleSet,
      title: words['commands.collect.title'](),
      subtitle: words['commands.collect.subtitle']({ base: basename(base), files: files.length }),
      creator: 'danvan',
      date: new Date(`${day}T00:00:00Z`),
    },
  );
}
