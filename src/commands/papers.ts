import { type Command, Option } from 'commander';
import { loadRuleSets } from '../assets/checked-tables.js';
import { failer } from '../findings/failure.js';
import type { RuleSet } from '../form/rule-set.js';
import { ruleSetOn } from '../form/rule-set-on.js';
import { type Catalogue, LANGUAGES, loadCatalogue } from '../messages/catalogue.js';
import { refuseOccupied, writeOutput } from './files/write-output.js';
import type { messages } from './papering/messages.vi.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { revisionsOption } from './terminal/revisions-option.js';

const fail = failer<typeof messages>();

const PAPERS = ['comparison', 'points'] as const;

interface PapersOptions {
  which: (typeof PAPERS)[number];
  old?: string;
  output?: string;
  revisions: 'accept' | 'reject' | 'fail';
  force?: true;
}

/** `danvan papers <draft> --which …`: the papers that go with a draft, as Word files. */
export const papers: CommandModule = { configure, run };

function configure(command: Command, words: Catalogue): void {
  const text = words['commands.diff.text']();
  command
    .argument(`<${text}>`, words['commands.papers.text']())
    .addOption(
      new Option(`--which <${words['commands.argument.what']()}>`, words['commands.papers.which']())
        .choices(PAPERS)
        .makeOptionMandatory(),
    )
    .option(`--old <${text}>`, words['commands.papers.old']())
    .option(`-o, --output <${words['commands.argument.file']()}>`, words['commands.papers.output']())
    .addOption(revisionsOption(words))
    .option('--force', words['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, words } = context;
  const { which, old, revisions, ...options } = command.opts<PapersOptions>();
  const [draft = ''] = command.args;
  const output =
    options.output ??
    words[which === 'points' ? 'commands.papers.pointsFile' : 'commands.papers.comparisonFile']();
  if (!/\.docx$/i.test(output)) throw fail('commands.papers.needsDocx', { file: output });
  const writing = { directory: terminal.directory, force: options.force === true };
  await refuseOccupied(output, writing);
  // Papers go with a Vietnamese draft, whatever language danvan speaks; a draft's comments are in the language of its day.
  const catalogues = await Promise.all(LANGUAGES.map(loadCatalogue));
  const language = { words: await loadCatalogue('vi'), catalogues };
  const { table, note } = which === 'points' ? await points() : await comparison();
  const { renderWideTable } = await import('../render/word/wide-table.js');
  const day = chooseAsOf(undefined, terminal.environment);
  const rules = ruleSetOn(day, await loadRuleSets()) as RuleSet;
  const content = await renderWideTable(table, {
    rules,
    creator: 'danvan',
    date: new Date(`${day}T00:00:00Z`),
  });
  await writeOutput({ path: output, content }, writing);
  terminal.note(`${note}\n`);
  return 0;

  async function points() {
    if (old !== undefined) throw fail('commands.papers.oldUnused', undefined);
    const { pointsPaper } = await import('./papering/points-paper.js');
    const paper = await pointsPaper(draft, language, context);
    const note = words['commands.papers.writtenPoints']({ file: output, points: paper.points });
    return { table: paper.table, note };
  }

  async function comparison() {
    if (old === undefined) throw fail('commands.papers.needsOld', undefined);
    const { comparisonPaper } = await import('./papering/comparison-paper.js');
    const { table, changed, open } = await comparisonPaper({ old, draft, revisions }, language, context);
    const note = words['commands.papers.writtenComparison']({ file: output, rows: changed, open });
    return { table, note };
  }
}
