import { join } from 'node:path';
import type { Command } from 'commander';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { ownTemplates } from './drafting/own-templates.js';
import { refuseOccupied, writeOutputs } from './files/write-output.js';
import { draftOfProfile, isProfile } from './papering/draft-source.js';
import { makePapers } from './papering/make-papers.js';
import type { messages } from './papering/messages.vi.js';
import { PAPER_KINDS, type PaperKind, parsePaperKinds } from './papering/paper-kinds.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { revisionsOption } from './terminal/revisions-option.js';

const fail = failer<typeof messages>();

interface PapersOptions {
  which?: string;
  old?: string;
  output?: string;
  templates?: string;
  revisions: 'accept' | 'reject' | 'fail';
  force?: true;
}

/** `danvan papers <draft> [--which …]`: the papers that go with a draft, as Word files. */
export const papers: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  const text = catalogue['commands.diff.text']();
  command
    .argument(`<${text}>`, catalogue['commands.papers.text']())
    .option(`--which <${catalogue['commands.argument.what']()}>`, catalogue['commands.papers.which']())
    .option(`--old <${text}>`, catalogue['commands.papers.old']())
    .option(`-o, --output <${catalogue['commands.argument.file']()}>`, catalogue['commands.papers.output']())
    .option(
      `--templates <${catalogue['commands.argument.folder']()}>`,
      catalogue['commands.papers.templates'](),
    )
    .addOption(revisionsOption(catalogue))
    .option('--force', catalogue['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const { which, old, revisions, output, templates, force } = command.opts<PapersOptions>();
  const [draft = ''] = command.args;
  const kinds = which === undefined ? null : parsePaperKinds(which, '--which');
  const pathOf = pathsIn(output, kinds, catalogue);
  const writing = { directory: terminal.directory, force: force === true };
  for (const kind of kinds ?? PAPER_KINDS.filter((one) => one !== 'comparison' || old !== undefined))
    await refuseOccupied(pathOf(kind), writing);
  const own = await ownTemplates(templates, terminal);
  const drafted = isProfile(draft) ? await draftOfProfile(draft, own, context) : null;
  const { papers: made, notes } = await makePapers(
    {
      draft,
      checked: drafted?.checked ?? null,
      kinds,
      old,
      revisions,
      own,
      ...(drafted && { rules: await drafted.drafter.ruleSet(drafted.checked.profile) }),
    },
    context,
  );
  await writeOutputs(
    made.map(({ kind, content }) => ({ path: pathOf(kind), content })),
    writing,
  );
  for (const { kind, told } of made) terminal.note(`${told(pathOf(kind))}\n`);
  for (const note of notes) terminal.note(`${note}\n`);
  return 0;
}

/** One paper goes into the file that the user names, several into a folder, under their usual names. */
function pathsIn(
  output: string | undefined,
  kinds: readonly PaperKind[] | null,
  catalogue: Catalogue,
): (kind: PaperKind) => string {
  const isFile = output !== undefined && /\.\w+$/.test(output);
  if (kinds?.length === 1 && output !== undefined && !/[\\/]$/.test(output)) {
    if (!/\.docx$/i.test(output)) throw fail('commands.papers.needsDocx', { file: output });
    return () => output;
  }
  if (isFile) throw fail('commands.papers.needsFolder', { file: output });
  return (kind) => join(output ?? '', catalogue[`commands.papers.${kind}File`]());
}
