import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { loadPhraseTables, loadRuleSets } from '../assets/checked-tables.js';
import type { CopyMerger } from '../edit/index.js';
import { failer } from '../findings/failure.js';
import type { RuleSet } from '../form/rule-set.js';
import { type Catalogue, wordMessage } from '../messages/catalogue.js';
import { printJson } from '../print/json.js';
import type { Source } from '../read/reader.js';
import { FailedFiles } from './batch/failed-files.js';
import { runBatch } from './batch/run-batch.js';
import type { FilledTable } from './collecting/answers/filled-rows.js';
import { readAnswers } from './collecting/answers/read-answers.js';
import type { Gathered } from './collecting/gather-opinions.js';
import { openMerger } from './collecting/merge-returned.js';
import type { messages } from './collecting/messages.vi.js';
import { fileKey, readNames } from './collecting/names-file.js';
import type { LeftFile, Opinion, Opinions } from './collecting/opinion.js';
import { opinionColumns, opinionSections } from './collecting/opinion-rows.js';
import { openDraft, openReturned, opinionsOf, type SentDraft } from './collecting/returned-file.js';
import { returnedFiles } from './collecting/returned-files.js';
import { inTimeOrFail } from './files/in-time.js';
import { openInput } from './files/open-input.js';
import { writeOutputs } from './files/write-output.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { jobsOption } from './terminal/jobs-option.js';

const fail = failer<typeof messages>();

const FORMATS = ['docx', 'csv', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface CollectOptions {
  base: string;
  names?: string;
  answers?: string;
  merge?: string;
  to?: Format;
  json?: true;
  output?: string;
  jobs?: number;
  force?: true;
}

/** `danvan collect <returned files…> --base <draft>`: what reviewers sent back, in one table. */
export const collect: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  const file = catalogue['commands.argument.file']();
  command
    .argument(`<${file}...>`, catalogue['commands.collect.files']())
    .requiredOption(`--base <${file}>`, catalogue['commands.collect.base']())
    .option(`--names <${file}>`, catalogue['commands.collect.names']())
    .option(`--answers <${file}>`, catalogue['commands.collect.answers']())
    .option(`--merge <${file}>`, catalogue['commands.collect.merge']())
    .addOption(
      new Option(
        `--to <${catalogue['commands.argument.format']()}>`,
        catalogue['commands.collect.to'](),
      ).choices(FORMATS),
    )
    .addOption(new Option('--json', catalogue['commands.option.json']()).conflicts('to'))
    .option(`-o, --output <${file}>`, catalogue['commands.collect.output']())
    .addOption(jobsOption(catalogue))
    .option('--force', catalogue['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const options = command.opts<CollectOptions>();
  const { terminal, catalogue } = context;
  const format = chooseFormat(options);
  if (format === 'docx' && options.output === undefined)
    throw fail('commands.collect.needsOutput', undefined);
  const { directory } = terminal;
  const own = [options.base, options.output, options.merge, options.answers];
  const returned = await returnedFiles(command.args, own, terminal);
  const names =
    options.names === undefined
      ? new Map<string, string>()
      : await readNames(options.names, { directory, returned });
  const filled = options.answers === undefined ? null : await openAnswers(options.answers, context);
  const draft = await openDraft(options.base, context);
  const force = options.force === true;
  const day = chooseAsOf(undefined, terminal.environment);
  const { merge: path } = options;
  const merger = path === undefined ? null : await openMerger(draft, { path, day, force }, context);
  const failed = new FailedFiles(returned.length === 1);
  const { gathered, left, withoutOpinion } = await gather(
    returned,
    { draft, names, merger, failed, jobs: options.jobs },
    context,
  );
  const collected: Opinion[] = gathered
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.place - b.one.place || a.index - b.index)
    .map(({ one: { place: _, ...opinion } }, index) => ({ number: index + 1, ...opinion, answer: '' }));
  const { keepAnswers } = await import('./collecting/answers/keep-answers.js');
  const file = options.answers ?? '';
  const { opinions, unplaced, notes } = filled
    ? keepAnswers(collected, filled, { file, named: names, catalogue })
    : { opinions: collected, unplaced: [], notes: [] };
  const all: Opinions = {
    schemaVersion: 1,
    base: options.base,
    files: returned,
    opinions,
    withoutOpinion,
    unplaced,
    left,
  };
  const content = await printed(format, all, context);
  const merged = merger === null ? null : inTimeOrFail(options.merge ?? '', () => merger.finish());
  const files = returned.length - left.length;
  const outputs = [
    ...(options.output === undefined ? [] : [{ path: options.output, content }]),
    ...(options.merge === undefined || !merged ? [] : [{ path: options.merge, content: merged.bytes }]),
  ];
  await writeOutputs(outputs, { directory, force });
  if (options.output === undefined) await terminal.answerAsIs(content);
  if (options.output !== undefined)
    terminal.note(
      `${catalogue['commands.collect.written']({ file: options.output, count: opinions.length, files })}\n`,
    );
  if (options.merge !== undefined && merged) {
    const { alternatives } = merged;
    terminal.note(`${catalogue['commands.collect.merged']({ file: options.merge, files, alternatives })}\n`);
  }
  for (const note of notes) terminal.note(`${note}\n`);
  return failed.tell(context) === 0 ? 0 : 2;
}

async function openAnswers(file: string, { terminal, catalogue }: CommandContext): Promise<FilledTable> {
  // A CSV file is of no format in which a text is read.
  const source = file.toLowerCase().endsWith('.csv')
    ? await openInput(file, terminal)
    : await openReturned(file, terminal);
  return readAnswers(source, opinionColumns(catalogue));
}

interface GatherTerms {
  draft: SentDraft;
  names: ReadonlyMap<string, string>;
  merger: CopyMerger | null;
  failed: FailedFiles;
  jobs: number | undefined;
}

/** A file that cannot be read is named in the table and said at the end, and keeps none of the others from it. */
async function gather(
  files: readonly string[],
  { draft, names, merger, failed, jobs }: GatherTerms,
  context: CommandContext,
): Promise<{ gathered: Gathered[]; left: LeftFile[]; withoutOpinion: Opinions['withoutOpinion'] }> {
  const gathered: Gathered[] = [];
  const withoutOpinion: Opinions['withoutOpinion'] = [];
  const left: LeftFile[] = [];
  const { terminal, catalogue } = context;
  const { openForEditing } = await import('../edit/index.js');
  const { makePhraseBook } = await import('../wording/phrase-book.js');
  const environment = { ...terminal.environment };
  const terms = { draft, phrases: makePhraseBook(await loadPhraseTables()), environment };
  const pieces = files.map((path) => ({ path, source: null as Source | null }));
  const batch = runBatch(
    {
      kind: 'collect',
      title: catalogue['commands.collect.progress'](),
      pieces,
      nameOf: ({ path }) => path,
      open: async (piece) => {
        const source = await openReturned(piece.path, terminal);
        if (merger !== null) piece.source = source;
        return { item: { source } };
      },
      setup: () => ({ draft: draft.source, environment }),
      here: ({ source }) => opinionsOf(source, terms),
      jobs,
    },
    context,
  );
  for await (const { item: piece, ...settled } of batch) {
    const { path, source } = piece;
    piece.source = null;
    const file = basename(path);
    try {
      if ('error' in settled) throw settled.error;
      const returned = settled.value;
      const given = names.get(fileKey(file));
      const reviewer = (author: string) => given ?? (author || file);
      const { comments } = returned;
      if (source && merger !== null) {
        const copy = openForEditing(source.bytes, source.name, true);
        inTimeOrFail(path, () => merger.add({ file: copy, comments, reviewer }));
      }
      if (returned.opinions.length === 0) withoutOpinion.push({ file, reviewer: reviewer('') });
      for (const one of returned.opinions) gathered.push({ ...one, file, reviewer: reviewer(one.reviewer) });
    } catch (error) {
      const failure = failed.add(error);
      left.push({ file: path, reason: wordMessage(failure.id, failure.params, catalogue) });
    }
  }
  return { gathered, left, withoutOpinion };
}

/** The form that is asked for, else the one that the output's ending means, else CSV. */
function chooseFormat({ to, json, output = '' }: CollectOptions): Format {
  if (json) return 'json';
  return to ?? FORMATS.find((format) => output.toLowerCase().endsWith(`.${format}`)) ?? 'csv';
}

async function printed(
  format: Format,
  collected: Opinions,
  { catalogue, language, terminal }: CommandContext,
): Promise<string | Uint8Array> {
  if (format === 'json') return printJson(collected);
  const forms = await import('./collecting/print-opinions.js');
  if (format === 'html') return forms.opinionsAsHtml(collected, catalogue, language);
  if (format === 'csv') return forms.opinionsAsCsv(collected, catalogue);
  const { renderOpinionTable } = await import('../render/word/opinion-table.js');
  const { ruleSetOn } = await import('../form/rule-set-on.js');
  const day = chooseAsOf(undefined, terminal.environment);
  const { base, files, left } = collected;
  return renderOpinionTable(opinionColumns(catalogue), opinionSections(collected, catalogue), {
    rules: ruleSetOn(day, await loadRuleSets()) as RuleSet,
    title: catalogue['commands.collect.title'](),
    subtitle: catalogue['commands.collect.subtitle']({
      base: basename(base),
      files: files.length - left.length,
    }),
    creator: 'danvan',
    date: new Date(`${day}T00:00:00Z`),
  });
}
