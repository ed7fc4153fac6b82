import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { loadData, readReference } from '../assets/checked-tables.js';
import { userReferencesFolder } from '../assets/user-references.js';
import { issuerInSentence } from '../data/index.js';
import { nameKey } from '../data/name-key.js';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { describeDocument } from '../parse/describe-document.js';
import { printImportReport } from '../print/import-report.js';
import { printJson } from '../print/json.js';
import type { ReadOptions } from '../read/reader.js';
import { type About, referenceFromTree } from '../reference/index.js';
import { parseReference } from '../reference/parse-reference.js';
import { printDate } from '../text/calendar-date.js';
import type { Document } from '../tree/nodes.js';
import { selectAll } from '../tree/visit.js';
import { fileStem } from './files/file-stem.js';
import { openInput } from './files/open-input.js';
import { readTree } from './files/read-tree.js';
import { type OutputFile, writeOutputs } from './files/write-output.js';
import { countsOf, importedComments } from './importing/import-batch.js';
import { importMany } from './importing/import-many.js';
import { importReports } from './importing/import-reports.js';
import { isCentralDecision } from './importing/is-central-decision.js';
import type { messages } from './messages.vi.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { jobsOption } from './terminal/jobs-option.js';
import { revisionsOption } from './terminal/revisions-option.js';
import { type Shard, shardOption } from './terminal/shard-option.js';
import { struckOption } from './terminal/struck-option.js';

interface ImportOptions {
  output?: string;
  reference?: string;
  revisions: NonNullable<ReadOptions['revisions']>;
  struck: NonNullable<ReadOptions['struck']>;
  force?: true;
  jobs?: number;
  shard?: Shard;
  resume?: true;
  json?: true;
}

const fail = failer<typeof messages>();
const DEFAULT_FOLDER = 'regulations';

/** `danvan import <files...>`: any format to `regulations/<name>.md`, with a report of what was lost or guessed. */
export const importCommand: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  const name = catalogue['commands.argument.name']();
  command
    .argument(`<${catalogue['commands.argument.file']()}...>`, catalogue['commands.import.files']())
    .option(
      `-o, --output <${catalogue['commands.argument.folder']()}>`,
      catalogue['commands.import.output'](),
    )
    .option(`--reference <${name}>`, catalogue['commands.import.reference']())
    .addOption(revisionsOption(catalogue, 'fail'))
    .addOption(struckOption(catalogue))
    .option('--json', catalogue['commands.import.json']())
    .addOption(shardOption(catalogue))
    .addOption(jobsOption(catalogue))
    .option('--resume', catalogue['commands.batch.resume']())
    .option('--force', catalogue['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const options = command.opts<ImportOptions>();
  if (options.reference === undefined) {
    const { output = DEFAULT_FOLDER, revisions, struck, force, resume, jobs, shard, json } = options;
    const many = { folder: output, reading: { revisions, struck }, jobs, shard };
    return importMany(
      command.args,
      { ...many, force: force === true, resume: resume === true, asJson: json === true },
      context,
    );
  }
  const [file = '', ...others] = command.args;
  if (others.length > 0) throw fail('commands.import.oneReference', undefined);
  await importReference(file, options.reference, options, context);
  return 0;
}

async function importReference(
  file: string,
  id: string,
  options: ImportOptions,
  context: CommandContext,
): Promise<void> {
  const { terminal, catalogue } = context;
  const { revisions, struck, output } = options;
  const source = await openInput(file, terminal);
  const { tree, findings } = await readTree(source, terminal, { revisions, struck });
  const folder = output ?? userReferencesFolder(terminal.environment, terminal.directory);
  const { about, files } = await referenceFiles(id, { file: basename(source.name), catalogue }, tree, folder);
  await writeFiles(files, options, context);
  const written = files.map(({ path }) => path);
  const comments = options.json ? await importedComments(source, tree, { revisions, struck }) : [];
  const report = { source: source.name, written, findings, comments, ...countsOf(tree) };
  await terminal.answer(
    options.json
      ? printJson(importReports([report], catalogue))
      : printImportReport(report, catalogue, Math.min(terminal.columns, 100)),
  );
  const use = about.status === 'official' ? 'commands.import.officialUse' : 'commands.import.otherUse';
  terminal.note(`${about.statusNote} ${catalogue[use]({ id: about.id })}\n`);
}

async function writeFiles(
  files: readonly OutputFile[],
  { force }: ImportOptions,
  { terminal }: CommandContext,
): Promise<void> {
  await writeOutputs(files, { directory: terminal.directory, force: force === true });
}

/**
 * A reference set of the central decision's official text, or of another that is not called so, checked by the same schema as the one that danvan ships with.
 * @param from the file, for what is shown wherever the reference is shown
 * @throws Failure when the text has no number, date or articles of its own, and when one that is not the central decision
 *   would bear its name
 */
async function referenceFiles(
  id: string,
  { file, catalogue }: { file: string; catalogue: Catalogue },
  tree: Document,
  folder: string,
): Promise<{ about: About; files: OutputFile[] }> {
  const { number, date, issuer, title } = describeDocument(tree);
  if (selectAll(tree, 'article').length === 0) throw fail('commands.import.noArticles', undefined);
  if (number === null || date === null) throw fail('commands.import.noNumber', undefined);
  // The line above an annexed regulation names the issuer as a sentence does; a masthead, in capitals.
  const [annexed] = selectAll(tree, 'regulation');
  const central = (await readReference()).about;
  const isOfficial = isCentralDecision(tree, { number, date }, central);
  const name = fileStem(id);
  const issuedBy = issuerInSentence(annexed?.meta.issuer ?? issuer ?? '', await loadData(), date);
  const document = { number, day: printDate(date), issuer: issuedBy };
  const decision = { central: central.number, centralDay: printDate(central.date), by: central.issuer };
  if (!isOfficial && nameKey(name) === nameKey(central.id))
    throw fail('commands.import.nameOfCentral', { name, ...document, ...decision });
  const about: About = {
    id: name,
    name: title ?? id,
    number,
    date,
    issuer: issuedBy,
    status: isOfficial ? 'official' : 'imported',
    statusNote: isOfficial
      ? catalogue['commands.import.officialNote']({ file })
      : catalogue['commands.import.otherNote']({ file, ...document, ...decision }),
    levels: {},
    evidence: [],
  };
  const values = referenceFromTree(tree, about);
  parseReference(values);
  const files = Object.entries(values).map(([file, value]) => ({
    path: join(folder, about.id, file),
    content: stringify(value, { lineWidth: 0 }),
  }));
  return { about, files };
}
