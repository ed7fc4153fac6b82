import type { Command } from 'commander';
import { userReferencesFolder } from '../assets/user-references.js';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { decodeSource } from '../read/decode-source.js';
import { chooseDraftFormats, type DraftFormat } from './drafting/draft-files.js';
import { draftMany } from './drafting/draft-many.js';
import { draftOne } from './drafting/draft-one.js';
import { addDraftOptions, type DraftOptions } from './drafting/draft-options.js';
import type { DraftTask } from './drafting/draft-tasks.js';
import { type Drafter, prepareDrafter } from './drafting/drafter.js';
import type { DraftRequest } from './drafting/profile-layers.js';
import { openInput } from './files/open-input.js';
import type { messages } from './messages.vi.js';
import type { messages as surveying } from './surveying/messages.vi.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { isInShard } from './terminal/shard-option.js';
import type { Terminal } from './terminal/terminal.js';
import { warn } from './terminal/warn.js';

const fail = failer<typeof messages>();
const refuse = failer<typeof surveying>();

/** `danvan draft`: a decision with its annexed regulation for a locality, as Word and in other formats. */
export const draft: CommandModule = { configure, run };

function configure(command: Command, words: Catalogue): void {
  addDraftOptions(command, words);
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const options = command.opts<DraftOptions>();
  const formats = formatsOf(options);
  const request = await readRequest(options, context.terminal);
  const { environment, directory } = context.terminal;
  const folder = userReferencesFolder(environment, directory);
  const drafter = await prepareDrafter({ id: options.reference, folder });
  const tasks = await tasksOf(options, request, drafter, context);
  if (options.shard !== undefined && tasks === null) throw refuse('commands.option.shardOfOne', undefined);
  const wanted = tasks?.filter((task) => isInShard(task.name, options.shard));
  return wanted
    ? draftMany(options, request, wanted, formats, drafter, context)
    : draftOne(options, request, formats, drafter, context);
}

/** The drafts of a run of many: of all units, or of the rows of the list that the user names; null for a single draft. */
async function tasksOf(
  { all, list: name }: DraftOptions,
  request: DraftRequest,
  { data }: Drafter,
  context: CommandContext,
): Promise<DraftTask[] | null> {
  if (!all && name === undefined) return null;
  const { tasksOfAll, tasksOfList } = await import('./drafting/draft-tasks.js');
  if (all || name === undefined) return tasksOfAll(request, data);
  const source = await openInput(name, context.terminal);
  const { text, findings } = decodeSource(source);
  warn(findings, source.name, context);
  return tasksOfList({ text, file: source.name }, request, data, context.words);
}

/** @throws Failure for a format that is none, and for comments where no Word file will hold them */
function formatsOf({ to, json, output, annotate, explainProfile, all, list }: DraftOptions): DraftFormat[] {
  const file = all || list !== undefined ? undefined : output;
  const formats = chooseDraftFormats(json ? 'json' : to, file);
  if (annotate && !explainProfile && !formats.some((format) => format === 'docx' || format === 'pdf'))
    throw fail('commands.draft.annotateDocx', undefined);
  return formats;
}

async function readRequest(
  options: DraftOptions,
  { environment, directory }: Terminal,
): Promise<DraftRequest> {
  const { profile: file, asOf, rules, issue, set, final } = options;
  return {
    today: chooseAsOf(undefined, environment),
    ...(asOf === undefined ? {} : { asOf: chooseAsOf(asOf, environment) }),
    ...(file === undefined ? {} : { profile: await readProfile(file, directory) }),
    ...(rules ? { rules } : {}),
    ...(issue ? { issue } : {}),
    ...(final ? { final } : {}),
    assigned: set.length === 0 ? [] : await readAssigned(set),
  };
}

// Opened late: to read what somebody wrote of a locality takes the schema of profiles, which most drafts do without.
async function readProfile(file: string, directory: string) {
  const { loadProfile } = await import('./files/load-profile.js');
  return { file, values: await loadProfile(file, directory) };
}

async function readAssigned(assignments: readonly string[]) {
  const { assignedLayers } = await import('./drafting/assigned-layers.js');
  return assignedLayers(assignments);
}
