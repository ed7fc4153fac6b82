import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { readReference } from '../assets/checked-tables.js';
import { userReferencesFolder } from '../assets/user-references.js';
import { nameKey } from '../data/name-key.js';
import { failer } from '../findings/failure.js';
import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../messages/catalogue.js';
import { describeDocument } from '../parse/describe-document.js';
import { type ImportReport, printImportReport } from '../print/import-report.js';
import type { ReadOptions } from '../read/reader.js';
import { type About, referenceFromTree } from '../reference/index.js';
import { parseReference } from '../reference/parse-reference.js';
import { stripMarks } from '../text/fold.js';
import type { Document } from '../tree/nodes.js';
import { selectAll } from '../tree/visit.js';
import { runBatch } from './batch/run-batch.js';
import { openInput } from './files/open-input.js';
import { openPrepared } from './files/open-prepared.js';
import { fromPlain } from './files/plain-finding.js';
import { readTree } from './files/read-tree.js';
import { type OutputFile, writeOutputs } from './files/write-output.js';
import { countsOf, type ImportTerms, importText } from './importing/import-batch.js';
import type { messages } from './messages.vi.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import { sayFailureOf } from './terminal/each-file.js';
import type { ExitCode } from './terminal/exit-code.js';
import { jobsOption } from './terminal/jobs-option.js';
import { revisionsOption } from './terminal/revisions-option.js';
import { struckOption } from './terminal/struck-option.js';

interface ImportOptions {
  output?: string;
  reference?: string;
  revisions: NonNullable<ReadOptions['revisions']>;
  struck: NonNullable<ReadOptions['struck']>;
  force?: true;
  jobs?: number;
}

const fail = failer<typeof messages>();
const DEFAULT_FOLDER = 'regulations';

/** `danvan import <files...>`: any format to `regulations/<name>.md`, with a report of what was lost or guessed. */
export const importCommand: CommandModule = { configure, run };

function configure(command: Command, words: Catalogue): void {
  const name = words['commands.argument.name']();
  command
    .argument(`<${words['commands.argument.file']()}...>`, words['commands.import.files']())
    .option(`-o, --output <${words['commands.argument.folder']()}>`, words['commands.import.output']())
    .option(`--reference <${name}>`, words['commands.import.reference']())
    .addOption(revisionsOption(words, 'fail'))
    .addOption(struckOption(words))
    .addOption(jobsOption(words))
    .option('--force', words['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const options = command.opts<ImportOptions>();
  if (options.reference === undefined) return importAll(command.args, options, context);
  const [file = '', ...others] = command.args;
  if (others.length > 0) throw fail('commands.import.oneReference', undefined);
  await importReference(file, options.reference, options, context);
  return 0;
}

/** One file that cannot be imported does not stop the others, but the exit code tells of it. */
async function importAll(
  files: readonly string[],
  options: ImportOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, words } = context;
  const { revisions, struck, output = DEFAULT_FOLDER, jobs } = options;
  const terms: ImportTerms = {
    reading: { revisions, struck },
    environment: { ...terminal.environment },
  };
  const pieces = files.map((file) => ({ file, findings: [] as Finding[] }));
  const imported = runBatch(
    {
      kind: 'import',
      title: terminal.answerIsTty ? null : words['commands.import.progress'](),
      pieces,
      nameOf: ({ file }) => file,
      open: async (piece, forThread) => {
        const { source, findings } = await openPrepared(piece.file, terminal, forThread);
        piece.findings = findings;
        return { item: { source } };
      },
      setup: () => terms,
      here: ({ source }) => importText(source, terms),
      jobs,
    },
    context,
  );
  let isWell = true;
  for await (const { item: piece, ...result } of imported) {
    try {
      if ('error' in result) throw result.error;
      const { source, markdown, notices, ...told } = result.value;
      const path = join(output, `${fileStem(source)}.md`);
      await writeFiles([{ path, content: markdown }], options, context);
      const findings = [...piece.findings, ...notices.map(fromPlain)];
      await tell({ source, written: [path], findings, ...told }, context);
    } catch (error) {
      if (files.length === 1) throw error;
      isWell = false;
      sayFailureOf(error, context);
    }
  }
  return isWell ? 0 : 2;
}

async function importReference(
  file: string,
  id: string,
  options: ImportOptions,
  context: CommandContext,
): Promise<void> {
  const { terminal, words } = context;
  const { revisions, struck, output } = options;
  const source = await openInput(file, terminal);
  const { tree, findings } = await readTree(source, terminal, { revisions, struck });
  const folder = output ?? userReferencesFolder(terminal.environment, terminal.directory);
  const files = await referenceFiles(id, { file: basename(source.name), words }, tree, folder);
  await writeFiles(files, options, context);
  const written = files.map(({ path }) => path);
  await tell({ source: source.name, written, findings, ...countsOf(tree) }, context);
}

async function writeFiles(
  files: readonly OutputFile[],
  { force }: ImportOptions,
  { terminal }: CommandContext,
): Promise<void> {
  await writeOutputs(files, { directory: terminal.directory, force: force === true });
}

async function tell(report: ImportReport, { terminal, words }: CommandContext): Promise<void> {
  await terminal.answer(printImportReport(report, words, Math.min(terminal.columns, 100)));
}

/** "Quy chế Hà Nội.docx" becomes "quy-che-ha-noi". */
function fileStem(name: string): string {
  const stem = basename(name).replace(/\.[^.]+$/, '');
  return (
    stripMarks(stem)
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'van-ban'
  );
}

/**
 * A reference set of the central decision's official text, or of another that is not called so, checked by the same schema as the one that danvan ships with.
 * @param from the file, for what is shown wherever the reference is shown
 * @throws Failure when the text has no number, date or articles of its own
 */
async function referenceFiles(
  id: string,
  { file, words }: { file: string; words: Catalogue },
  tree: Document,
  folder: string,
): Promise<OutputFile[]> {
  const { number, date, issuer, title } = describeDocument(tree);
  if (selectAll(tree, 'article').length === 0) throw fail('commands.import.noArticles', undefined);
  if (number === null || date === null) throw fail('commands.import.noNumber', undefined);
  const central = (await readReference()).about;
  const isOfficial = nameKey(number) === nameKey(central.number) && date === central.date;
  const about: About = {
    id: fileStem(id),
    name: title ?? id,
    number,
    date,
    issuer: issuer ?? '',
    status: isOfficial ? 'official' : 'imported',
    statusNote: isOfficial
      ? words['commands.import.officialNote']({ file })
      : words['commands.import.otherNote']({ file, number, central: central.number }),
    levels: {},
    evidence: [],
  };
  const values = referenceFromTree(tree, about);
  parseReference(values);
  return Object.entries(values).map(([file, value]) => ({
    path: join(folder, about.id, file),
    content: stringify(value, { lineWidth: 0 }),
  }));
}
