import { type Command, Option } from 'commander';
import { userReferencesFolder } from '../assets/user-references.js';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { printJson } from '../print/json.js';
import { openText } from './comparing/open-text.js';
import type { DraftOptions } from './drafting/draft-options.js';
import { ownTemplates } from './drafting/own-templates.js';
import { inTimeOrFail } from './files/in-time.js';
import { openProfile } from './files/load-profile.js';
import { refuseOccupied, writeOutput } from './files/write-output.js';
import type { messages } from './learning/messages.vi.js';
import { issueOption } from './profiling/issue-option.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';

const fail = failer<typeof messages>();

interface LearnCommandOptions
  extends Pick<
    DraftOptions,
    | 'province'
    | 'commune'
    | 'rules'
    | 'issue'
    | 'asOf'
    | 'reference'
    | 'templates'
    | 'allowMissing'
    | 'output'
    | 'force'
  > {
  profile: string;
  set: string[];
  reason?: string;
  format: 'text' | 'json';
  json?: true;
}

/** `danvan learn <edited> --profile <file>`: what was changed by hand in a draft goes into its profile. */
export const learn: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  const name = catalogue['commands.argument.name']();
  const file = catalogue['commands.argument.file']();
  command
    .argument(`<${file}>`, catalogue['commands.learn.text']())
    .requiredOption(`--profile <${file}>`, catalogue['commands.learn.profile']())
    .option(`--reason <${catalogue['commands.argument.what']()}>`, catalogue['commands.learn.reason']())
    .option(`--province <${name}>`, catalogue['commands.draft.province']())
    .option(`--commune <${name}>`, catalogue['commands.draft.commune']())
    .option(
      `--set <${catalogue['commands.argument.assignment']()}>`,
      catalogue['commands.draft.set'](),
      (assignment: string, before: string[]) => [...before, assignment],
      [],
    )
    .addOption(new Option(`--rules <${name}>`, catalogue['commands.draft.rules']()).choices(['hd05', 'hd36']))
    .addOption(issueOption(catalogue['commands.argument.format'](), catalogue['commands.draft.issue']()))
    .option(`--reference <${name}>`, catalogue['commands.option.reference']())
    .option(
      `--templates <${catalogue['commands.argument.folder']()}>`,
      catalogue['commands.draft.templates'](),
    )
    .option(`--as-of <${catalogue['commands.argument.day']()}>`, catalogue['commands.option.asOf']())
    .option('--allow-missing', catalogue['commands.draft.allowMissing']())
    .option(`-o, --output <${file}>`, catalogue['commands.learn.output']())
    .addOption(
      new Option(
        `--format <${catalogue['commands.argument.format']()}>`,
        catalogue['commands.check.format'](),
      )
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--json', catalogue['commands.option.json']())
    .option('--force', catalogue['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const { environment, directory } = terminal;
  const options = command.opts<LearnCommandOptions>();
  const [file = ''] = command.args;
  const output = options.output ?? options.profile;
  const writing = { directory, force: options.force === true };
  await refuseOccupied(output, writing);
  const opened = await openProfile(options.profile, directory);
  // Of a text under review that counts which Word shows at the end; how much was accepted is said.
  const { tree: edited } = await openText(
    file,
    { revisions: 'accept', struck: 'omit', ownComments: 'known' },
    context,
  );
  const { learnInto } = await import('./learning/learn-into.js');
  const { prepareDrafter } = await import('./drafting/drafter.js');
  const { draftAgain } = await import('./drafting/draft-again.js');
  const { assignedLayers } = await import('./drafting/assigned-layers.js');
  const folder = userReferencesFolder(environment, directory);
  const own = await ownTemplates(options.templates, terminal);
  const drafter = await prepareDrafter({ id: options.reference, folder }, own);
  const { asOf, rules, issue, set, reason } = options;
  const request = {
    today: chooseAsOf(undefined, environment),
    ...(asOf === undefined ? {} : { asOf: chooseAsOf(asOf, environment) }),
    ...(rules ? { rules } : {}),
    ...(issue ? { issue } : {}),
    assigned: assignedLayers(set),
  };
  const learning = {
    draftOf: draftAgain(options, request, drafter, context, true),
    strictDraftOf: draftAgain(options, request, drafter, context, options.allowMissing === true),
    ...(reason === undefined ? {} : { reason }),
  };
  const result = inTimeOrFail(file, () => learnInto(opened, edited, learning));
  if (result.isOtherText) throw fail('commands.learn.otherText', { file, profile: options.profile });
  const isJson = options.json === true || options.format === 'json';
  if (result.text !== null) await writeOutput({ path: output, content: result.text }, writing);
  if (isJson) {
    const { learntReport } = await import('./learning/learnt-report.js');
    await terminal.answer(printJson(learntReport(result, result.text === null ? null : output, catalogue)));
  } else if (result.text === null) {
    await terminal.answer(`${catalogue['commands.learn.nothing']({ file, profile: options.profile })}\n`);
  } else {
    const { printLearnt } = await import('./learning/learnt-lines.js');
    await terminal.answer(printLearnt(result, output, catalogue, Math.min(terminal.columns, 100)));
  }
  return result.left.length > 0 || result.problem !== null ? 1 : 0;
}
