import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { loadPhraseTables, loadRuleSets } from '../assets/checked-tables.js';
import type { CopyMerger } from '../edit/index.js';
import { failer } from '../findings/failure.js';
import type { RuleSet } from '../form/rule-set.js';
import { type Catalogue, wordMessage } from '../messages/catalogue.js';
import { printJson } from '../print/json.js';
import { printFailure } from '../print/text.js';
import type { Gathered } from './collecting/gather-opinions.js';
import { openMerger } from './collecting/merge-returned.js';
import type { messages } from './collecting/messages.vi.js';
import type { LeftFile, Opinion, Opinions } from './collecting/opinion.js';
import { openDraft, openReturned, opinionsOf, type SentDraft } from './collecting/returned-file.js';
import { readOptional } from './files/read-optional.js';
import { writeOutputs } from './files/write-output.js';
import { asFailure } from './terminal/as-failure.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { wantsColour } from './terminal/terminal.js';

const fail = failer<typeof messages>();

const FORMATS = ['docx', 'csv', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface CollectOptions {
  base: string;
  names?: string;
  merge?: string;
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
    .option(`--merge <${file}>`, words['commands.collect.merge']())
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
  const force = options.force === true;
  const day = chooseAsOf(undefined, terminal.environment);
  const merger = options.merge === undefined ? null : await openMerger(draft, { day, force }, context);
  const { gathered, left } = await gather(command.args, { draft, names, merger }, context);
  const opinions: Opinion[] = gathered
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.place - b.one.place || a.index - b.index)
    .map(({ one: { place: _, ...opinion } }, index) => ({ number: index + 1, ...opinion }));
  const collected = { schemaVersion: 1 as const, base: options.base, files: command.args, opinions, left };
  const content = await printed(format, collected, context);
  const merged = merger?.finish();
  const files = command.args.length - left.length;
  const { directory } = terminal;
  const outputs = [
    ...(options.output === undefined ? [] : [{ path: options.output, content }]),
    ...(options.merge === undefined || !merged ? [] : [{ path: options.merge, content: merged.bytes }]),
  ];
  await writeOutputs(outputs, { directory, force });
  if (options.output === undefined) await terminal.answer(content);
  if (options.output !== undefined)
    terminal.note(
      `${words['commands.collect.written']({ file: options.output, count: opinions.length, files })}\n`,
    );
  if (options.merge !== undefined && merged) {
    const { alternatives } = merged;
    terminal.note(`${words['commands.collect.merged']({ file: options.merge, files, alternatives })}\n`);
  }
  return left.length === 0 ? 0 : 2;
}

interface GatherTerms {
  draft: SentDraft;
  names: ReadonlyMap<string, string>;
  merger: CopyMerger | null;
}

/** A file that cannot be read is said and named in the table, and keeps none of the others from it. */
async function gather(
  files: readonly string[],
  { draft, names, merger }: GatherTerms,
  context: CommandContext,
): Promise<{ gathered: Gathered[]; left: LeftFile[] }> {
  const gathered: Gathered[] = [];
  const left: LeftFile[] = [];
  const { terminal, words } = context;
  const { openForEditing } = await import('../edit/index.js');
  const { makePhraseBook } = await import('../wording/phrase-book.js');
  const { environment } = terminal;
  const terms = { draft, phrases: makePhraseBook(await loadPhraseTables()), environment };
  for (const path of files) {
    const file = basename(path);
    try {
      const source = await openReturned(path, terminal);
      const returned = await opinionsOf(source, terms);
      const given = names.get(file);
      const reviewer = (author: string) => given ?? (author || file);
      const { comments } = returned;
      merger?.add({ file: openForEditing(source.bytes, source.name, true), comments, reviewer });
      for (const one of returned.opinions) gathered.push({ ...one, file, reviewer: reviewer(one.reviewer) });
    } catch (error) {
      const failure = asFailure(error);
      if (files.length === 1) throw failure;
      const colour = wantsColour(terminal.noteIsTty, terminal.environment);
      terminal.note(printFailure(failure, { words, colour }));
      left.push({ file: path, reason: wordMessage(failure.id, failure.params, words) });
    }
  }
  return { gathered, left };
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
  collected: Opinions,
  { words, language, terminal }: CommandContext,
): Promise<string | Uint8Array> {
  if (format === 'json') return printJson(collected);
  const forms = await import('./collecting/print-opinions.js');
  if (format === 'html') return forms.opinionsAsHtml(collected, words, language);
  if (format === 'csv') return forms.opinionsAsCsv(collected, words);
  const { renderOpinionTable } = await import('../render/word/opinion-table.js');
  const { ruleSetOn } = await import('../form/rule-set-on.js');
  const day = chooseAsOf(undefined, terminal.environment);
  const { base, files, left } = collected;
  return renderOpinionTable(forms.opinionColumns(words), forms.opinionRows(collected, words), {
    rules: ruleSetOn(day, await loadRuleSets()) as RuleSet,
    title: words['commands.collect.title'](),
    subtitle: words['commands.collect.subtitle']({ base: basename(base), files: files.length - left.length }),
    creator: 'danvan',
    date: new Date(`${day}T00:00:00Z`),
  });
}
