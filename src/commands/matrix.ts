import { type Command, Option } from 'commander';
import { loadPhraseTables } from '../assets/checked-tables.js';
import { loadCheckMaterials } from '../assets/load-check-materials.js';
import { loadDraftingMaterials } from '../assets/load-drafting-materials.js';
import { userReferencesFolder } from '../assets/user-references.js';
import { createChecker } from '../check/index.js';
import { failer } from '../findings/failure.js';
import { type CoverageMatrix, makeMatrix, type SurveyedText } from '../matrix/index.js';
import { type Catalogue, wordMessage } from '../messages/catalogue.js';
import { printFailure } from '../print/text.js';
import type { ReadOptions } from '../read/reader.js';
import { makePhraseBook } from '../wording/phrase-book.js';
import { expandFiles } from './files/expand-files.js';
import { writeOutput } from './files/write-output.js';
import type { messages } from './surveying/messages.vi.js';
import { MOST_WORDS } from './surveying/most-words.js';
import { MATRIX_FORMATS, type MatrixFormat, renderMatrix } from './surveying/render-matrix.js';
import { type SurveySetup, surveyFile } from './surveying/survey-file.js';
import { asFailure } from './terminal/as-failure.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { showProgress } from './terminal/progress.js';
import { revisionsOption } from './terminal/revisions-option.js';
import { isInShard, type Shard, shardOption } from './terminal/shard-option.js';
import { struckOption } from './terminal/struck-option.js';
import { wantsColour } from './terminal/terminal.js';

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
}

/** `danvan matrix <files...>`: required articles against localities. */
export const matrix: CommandModule = { configure, run };

function configure(command: Command, words: Catalogue): void {
  command
    .argument(`<${words['commands.argument.file']()}...>`, words['commands.matrix.files']())
    .addOption(
      new Option(`--to <${words['commands.argument.format']()}>`, words['commands.matrix.to']()).choices(
        MATRIX_FORMATS,
      ),
    )
    .addOption(new Option('--json', words['commands.option.json']()).conflicts('to'))
    .option(`-o, --output <${words['commands.argument.file']()}>`, words['commands.matrix.output']())
    .option(`--as-of <${words['commands.argument.day']()}>`, words['commands.option.asOf']())
    .option(`--reference <${words['commands.argument.name']()}>`, words['commands.option.reference']())
    .addOption(revisionsOption(words))
    .addOption(struckOption(words))
    .addOption(shardOption(words))
    .option('--force', words['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, words } = context;
  const options = command.opts<MatrixOptions>();
  const format = formatOf(options);
  const all = await expandFiles(command.args, terminal);
  const files = all.filter((file) => isInShard(file, options.shard));
  const { setup, about } = await prepare(options, context);
  const { texts, left, isWell } = await survey(files, { ...setup, isOnly: all.length === 1 }, context);
  // A shard may have no text at all; the others have them.
  if (texts.length === 0 && isWell && options.shard === undefined)
    throw fail('commands.matrix.nothing', { count: files.length });
  const made = makeMatrix(texts, { day: setup.day, reference: about, left, mostWords: MOST_WORDS });
  const rendered = await renderMatrix(format, made, options.output !== undefined, context);
  if (options.output === undefined) await terminal.answer(rendered);
  else {
    const file = { path: options.output, content: rendered };
    await writeOutput(file, { directory: terminal.directory, force: options.force === true });
    terminal.note(`${words['commands.written']({ file: options.output })}\n`);
  }
  return isWell ? 0 : 2;
}

/** What the user asks for, else what the name of the output file says. */
function formatOf({ to, json, output }: MatrixOptions): MatrixFormat {
  if (json) return 'json';
  const ending = output?.slice(output.lastIndexOf('.') + 1).toLowerCase();
  return to ?? MATRIX_FORMATS.find((format) => format === ending) ?? 'table';
}

async function prepare(
  { asOf, reference, revisions, struck }: MatrixOptions,
  { terminal }: CommandContext,
): Promise<{ setup: SurveySetup; about: CoverageMatrix['reference'] }> {
  const choice = { id: reference, folder: userReferencesFolder(terminal.environment, terminal.directory) };
  const day = chooseAsOf(asOf, terminal.environment);
  const [checking, drafting, phrases] = await Promise.all([
    loadCheckMaterials('none', choice),
    loadDraftingMaterials(choice),
    loadPhraseTables(),
  ]);
  const { data } = checking;
  const { number, statusNote } = drafting.reference.about;
  return {
    about: { number, note: statusNote },
    setup: {
      checker: createChecker(checking),
      data,
      phrases: makePhraseBook(phrases),
      reference: { ...phrases, materials: drafting, data, today: day },
      day,
      reading: { revisions, struck },
    },
  };
}

/** A file that cannot be read is said and left out, and keeps none of the others from its row. */
async function survey(
  files: readonly string[],
  { isOnly, ...setup }: SurveySetup & { isOnly: boolean },
  context: CommandContext,
) {
  const { terminal, words } = context;
  const texts: SurveyedText[] = [];
  const left: CoverageMatrix['left'] = [];
  let isWell = true;
  const progress = await showProgress(words['commands.matrix.progress'](), files.length, context);
  for (const file of files) {
    try {
      const text = await surveyFile(file, setup, context);
      if (text === null) left.push({ file, reason: words['matrix.otherSubject']() });
      else texts.push(text);
    } catch (error) {
      const failure = asFailure(error);
      if (isOnly) throw failure;
      isWell = false;
      const colour = wantsColour(terminal.noteIsTty, terminal.environment);
      terminal.note(printFailure(failure, { words, colour }));
      left.push({ file, reason: wordMessage(failure.id, failure.params, words) });
    }
    progress.advance();
  }
  progress.stop();
  return { texts, left, isWell };
}
