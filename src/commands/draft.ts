import type { Command } from 'commander';
import { userReferencesFolder } from '../assets/user-references.js';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { decodeSource } from '../read/decode-source.js';
import type { messages as batch } from './batch/messages.vi.js';
import { chooseDraftFormats, type DraftFormat } from './drafting/draft-files.js';
import { draftOne } from './drafting/draft-one.js';
import { addDraftOptions, type DraftOptions } from './drafting/draft-options.js';
import { prepareDrafter } from './drafting/drafter.js';
import { ownTemplates } from './drafting/own-templates.js';
import type { DraftRequest } from './drafting/profile-layers.js';
import { openInput } from './files/open-input.js';
import type { messages } from './messages.vi.js';
import type { messages as surveying } from './surveying/messages.vi.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import type { Terminal } from './terminal/terminal.js';
import { warn } from './terminal/warn.js';

const fail = failer<typeof messages>();
const refuse = failer<typeof surveying>();
const refuseBatch = failer<typeof batch>();

/** `danvan draft`: a decision with its annexed regulation for a locality, as Word and in other formats. */
export const draft: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  addDraftOptions(command, catalogue);
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const options = command.opts<DraftOptions>();
  const formats = formatsOf(options);
  const request = await readRequest(options, context.terminal);
  const { environment, directory } = context.terminal;
  const reference = { id: options.reference, folder: userReferencesFolder(environment, directory) };
  const own = await ownTemplates(options.templates, context.terminal);
  const drafter = await prepareDrafter(reference, own);
  if (!options.all && options.list === undefined) {
    if (options.shard !== undefined) throw refuse('commands.option.shardOfOne', undefined);
    if (options.resume) throw refuseBatch('commands.draft.resumesMany', undefined);
    return draftOne(options, request, formats, drafter, context);
  }
  const { draftMany } = await import('./drafting/draft-many.js');
  const list = options.list === undefined ? null : await readList(options.list, context);
  return draftMany(options, { request, list, reference, own, formats }, drafter, context);
}

async function readList(name: string, context: CommandContext): Promise<{ text: string; file: string }> {
  const source = await openInput(name, context.terminal);
  const { text, findings } = decodeSource(source);
  warn(findings, source.name, context);
  return { text, file: source.name };
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
  const { profile: file, asOf, rules, issue, layout, set, final } = options;
  return {
    today: chooseAsOf(undefined, environment),
    ...(asOf === undefined ? {} : { asOf: chooseAsOf(asOf, environment) }),
    ...(file === undefined ? {} : { profile: await readProfile(file, directory) }),
    ...(rules ? { rules } : {}),
    ...(issue ? { issue } : {}),
    ...(layout ? { layout } : {}),
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
