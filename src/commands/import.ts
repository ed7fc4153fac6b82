import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { readReference } from '../assets/checked-tables.js';
import { userReferencesFolder } from '../assets/user-references.js';
import { nameKey } from '../data/name-key.js';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { describeDocument } from '../parse/describe-document.js';
import { type ImportReport, printImportReport } from '../print/import-report.js';
import type { ReadOptions } from '../read/reader.js';
import { type About, referenceFromTree } from '../reference/index.js';
import { parseReference } from '../reference/parse-reference.js';
import { renderMarkdown } from '../render/markdown/index.js';
import { stripMarks } from '../text/fold.js';
import type { Document } from '../tree/nodes.js';
import { selectAll } from '../tree/visit.js';
import { openInput } from './files/open-input.js';
import { readTree } from './files/read-tree.js';
import { type OutputFile, writeOutputs } from './files/write-output.js';
import type { messages } from './messages.vi.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import { eachFile } from './terminal/each-file.js';
import type { ExitCode } from './terminal/exit-code.js';
import { revisionsOption } from './terminal/revisions-option.js';
import { struckOption } from './terminal/struck-option.js';

interface ImportOptions {
  output?: string;
  reference?: string;
  revisions: NonNullable<ReadOptions['revisions']>;
  struck: NonNullable<ReadOptions['struck']>;
  force?: true;
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
    .option('--force', words['commands.option.force']());
}

/** One file that cannot be imported does not stop the others, but the exit code tells of it. */
async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const options = command.opts<ImportOptions>();
  if (options.reference !== undefined && command.args.length > 1)
    throw fail('commands.import.oneReference', undefined);
  const importOne = async (file: string) => {
    const report = await importFile(file, options, context);
    const width = Math.min(context.terminal.columns, 100);
    await context.terminal.answer(printImportReport(report, context.words, width));
  };
  return (await eachFile(command.args, importOne, context)) ? 0 : 2;
}

async function importFile(
  file: string,
  options: ImportOptions,
  { terminal, words }: CommandContext,
): Promise<ImportReport> {
  const source = await openInput(file, terminal);
  const { tree, findings, frontMatter } = await readTree(source, terminal, {
    revisions: options.revisions,
    struck: options.struck,
  });
  const description = describeDocument(tree);
  const files =
    options.reference === undefined
      ? [markdownFile(source.name, tree, frontMatter, options.output ?? DEFAULT_FOLDER)]
      : await referenceFiles(
          options.reference,
          { file: basename(source.name), words },
          tree,
          options.output ?? userReferencesFolder(terminal.environment, terminal.directory),
        );
  await writeOutputs(files, { directory: terminal.directory, force: options.force === true });
  const count = (type: 'article' | 'clause' | 'point') => selectAll(tree, type).length;
  return {
    source: source.name,
    written: files.map(({ path }) => path),
    counts: { articles: count('article'), clauses: count('clause'), points: count('point') },
    unverified: description.unverified,
    findings,
  };
}

/** The text with front matter: what the file itself says, over what its own front matter already said. */
function markdownFile(
  name: string,
  tree: Document,
  given: Record<string, unknown> | null,
  folder: string,
): OutputFile {
  const { unverified, ...described } = describeDocument(tree);
  const values = {
    ...described,
    source: basename(name),
    completeness: null,
    ...given,
    unverified: unverified.filter((field) => given?.[field] === undefined),
  };
  const content = `---\n${stringify(values, { lineWidth: 0 })}---\n\n${renderMarkdown(tree)}`;
  return { path: join(folder, `${fileStem(name)}.md`), content };
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
