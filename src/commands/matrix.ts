import { type Command, Option } from 'commander';
import { codeDigest } from '../assets/code-digest.js';
import { userReferencesFolder } from '../assets/user-references.js';
import { failer } from '../findings/failure.js';
import type { Finding } from '../findings/finding.js';
import { type CoverageMatrix, makeMatrix, type SurveyedText } from '../matrix/index.js';
import { type Catalogue, wordMessage } from '../messages/catalogue.js';
import type { ReadOptions, Source } from '../read/reader.js';
import { AnswerCache } from './batch/answer-cache.js';
import { FailedFiles } from './batch/failed-files.js';
import { runBatch } from './batch/run-batch.js';
import { cacheFolder } from './files/cache-folder.js';
import { EntryFolder } from './files/entry-folder.js';
import { expandFiles } from './files/expand-files.js';
import { openPrepared } from './files/open-prepared.js';
import { fromPlain, toPlain } from './files/plain-finding.js';
import { trimFolder } from './files/trim-folder.js';
import { writeOutput } from './files/write-output.js';
import type { messages } from './surveying/messages.vi.js';
import { MOST_WORDS } from './surveying/most-words.js';
import { MATRIX_FORMATS, type MatrixFormat, renderMatrix } from './surveying/render-matrix.js';
import { sharedTexts } from './surveying/shared-texts.js';
import { type LoadedSurvey, loadSurvey, type SurveyTerms } from './surveying/survey-batch.js';
import { type SurveyedFile, surveySource } from './surveying/survey-file.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { jobsOption } from './terminal/jobs-option.js';
import { revisionsOption } from './terminal/revisions-option.js';
import { isInShard, type Shard, shardOption } from './terminal/shard-option.js';
import { struckOption } from './terminal/struck-option.js';
import { warnOfDoubts } from './terminal/warn.js';

const fail = failer<typeof messages>();

interface MatrixOptions {
  to?: MatrixFormat;
  json?: true;
  output?: string;
  asOf?: string;
  reference?: string;
  revisions: NonNullable<ReadOptions['revisions']>;
  struck: NonNullable<ReadOptions['struck']>;
  force?: true;
  shard?: Shard;
  jobs?: number;
  cache?: true;
  cacheLocation?: string;
}

/** `danvan matrix <files...>`: required articles against localities. */
export const matrix: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  command
    .argument(`<${catalogue['commands.argument.file']()}...>`, catalogue['commands.matrix.files']())
    .addOption(
      new Option(
        `--to <${catalogue['commands.argument.format']()}>`,
        catalogue['commands.matrix.to'](),
      ).choices(MATRIX_FORMATS),
    )
    .addOption(new Option('--json', catalogue['commands.option.json']()).conflicts('to'))
    .option(`-o, --output <${catalogue['commands.argument.file']()}>`, catalogue['commands.matrix.output']())
    .option(`--as-of <${catalogue['commands.argument.day']()}>`, catalogue['commands.option.asOf']())
    .option(
      `--reference <${catalogue['commands.argument.name']()}>`,
      catalogue['commands.option.reference'](),
    )
    .addOption(revisionsOption(catalogue))
    .addOption(struckOption(catalogue))
    .addOption(shardOption(catalogue))
    .addOption(jobsOption(catalogue))
    .option('--cache', catalogue['commands.check.cache']())
    .addOption(
      new Option(
        `--cache-location <${catalogue['commands.argument.folder']()}>`,
        catalogue['commands.check.cacheLocation'](),
      ).implies({ cache: true }),
    )
    .option('--force', catalogue['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const options = command.opts<MatrixOptions>();
  const format = formatOf(options);
  const all = await expandFiles(command.args, terminal);
  const files = all.filter((file) => isInShard(file, options.shard));
  const { asOf, reference: id, revisions, struck } = options;
  const terms: SurveyTerms = {
    day: chooseAsOf(asOf, terminal.environment),
    reading: { revisions, struck },
    environment: { ...terminal.environment },
    reference: { id, folder: userReferencesFolder(terminal.environment, terminal.directory) },
  };
  const loaded = await loadSurvey(terms);
  const failed = new FailedFiles(all.length === 1);
  const { texts, left } = await survey(files, options, { terms, loaded, failed }, context);
  // A shard may have no text at all; the others have them.
  if (texts.length === 0 && failed.count === 0 && options.shard === undefined)
    throw fail('commands.matrix.nothing', { count: files.length });
  const made = makeMatrix(texts, {
    day: terms.day,
    reference: { number: loaded.about.number, note: catalogue['commands.referenceNote'](loaded.about) },
    left,
    mostWords: MOST_WORDS,
  });
  const rendered = await renderMatrix(format, made, options.output !== undefined, context);
  if (options.output === undefined) await terminal.answerAsIs(rendered);
  else {
    const file = { path: options.output, content: rendered };
    await writeOutput(file, { directory: terminal.directory, force: options.force === true });
    terminal.note(`${catalogue['commands.written']({ file: options.output })}\n`);
  }
  return failed.tell(context) === 0 ? 0 : 2;
}

/** What the user asks for, else what the name of the output file says. */
function formatOf({ to, json, output }: MatrixOptions): MatrixFormat {
  if (json) return 'json';
  const ending = output?.slice(output.lastIndexOf('.') + 1).toLowerCase();
  return to ?? MATRIX_FORMATS.find((format) => format === ending) ?? 'table';
}

interface Survey {
  terms: SurveyTerms;
  loaded: LoadedSurvey;
  failed: FailedFiles;
}

interface SurveyPiece {
  file: string;
  /** What was read of it, while it is worked on; nothing where the cache knows the answer. */
  opened?: { given: Source; findings: Finding[] };
}

/** A file that cannot be read is left out, said at the end, and keeps none of the others from its row. */
async function survey(
  files: readonly string[],
  options: MatrixOptions,
  { terms, loaded, failed }: Survey,
  context: CommandContext,
) {
  const { terminal, catalogue } = context;
  const texts: SurveyedText[] = [];
  const left: CoverageMatrix['left'] = [];
  const cache = options.cache ? await openCache(options, { terms, loaded }, context) : null;
  const pieces = files.map((file): SurveyPiece => ({ file }));
  const surveyed = runBatch(
    {
      kind: 'matrix',
      title: catalogue['commands.matrix.progress'](),
      pieces,
      nameOf: ({ file }) => file,
      open: async (piece, forThread) => {
        const { given, source, findings } = await openPrepared(piece.file, terminal, forThread);
        const answer = (await cache?.kept(given)) ?? null;
        if (answer !== null) return { answer };
        piece.opened = { given, findings };
        return { item: { source } };
      },
      setup: () => terms,
      here: ({ source }) => surveySource(source, loaded.setup),
      jobs: options.jobs,
    },
    context,
  );
  const share = sharedTexts();
  for await (const { item: piece, ...result } of surveyed) {
    const { file, opened } = piece;
    // Its bytes are not needed any more.
    delete piece.opened;
    if ('value' in result) {
      const { name, text } = result.value;
      const notices = [...(opened?.findings.map(toPlain) ?? []), ...result.value.notices];
      if (opened) await cache?.keep(opened.given, { name, text, notices });
      warnOfDoubts(notices.map(fromPlain), name, context);
      if (text === null) left.push({ file, reason: catalogue['matrix.otherSubject']() });
      else texts.push(share(text));
      continue;
    }
    const failure = failed.add(result.error);
    left.push({ file, reason: wordMessage(failure.id, failure.params, catalogue) });
  }
  return { texts, left };
}

/** The cache of `--cache`, beside that of `check`. */
async function openCache(
  { cacheLocation }: MatrixOptions,
  { terms, loaded }: Pick<Survey, 'terms' | 'loaded'>,
  { terminal, catalogue }: CommandContext,
): Promise<AnswerCache<SurveyedFile>> {
  const place = cacheFolder(cacheLocation, terminal.directory, terminal.directory);
  await trimFolder(place);
  const entries = new EntryFolder(place, (reason) =>
    terminal.note(`${catalogue['commands.check.cacheNotWritten']({ folder: place, reason })}\n`),
  );
  const { day, reading } = terms;
  const hangsOn = [await codeDigest(), loaded.materials, day, reading];
  return new AnswerCache(entries, 'matrix', terminal.directory, hangsOn);
}
