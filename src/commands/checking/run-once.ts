/** One run of `danvan check`: from the user's words to the reports and the exit code. */
import type { Command } from 'commander';
import { loadCheckMaterials } from '../../assets/load-check-materials.js';
import { userReferencesFolder } from '../../assets/user-references.js';
import { createChecker, EMPTY_CONFIG, type RuleOverrides } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import { REPAIR_KINDS } from '../../findings/finding.js';
import { runBatch } from '../batch/run-batch.js';
import type { EntryStore } from '../files/entry-folder.js';
import { expandEach, type NamedInput } from '../files/expand-files.js';
import { type FoundConfig, findConfig } from '../files/find-config.js';
import { type IgnoredBy, ignoredPaths } from '../files/ignored-paths.js';
import type { messages } from '../messages.vi.js';
import { asFailure } from '../terminal/as-failure.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { isInShard } from '../terminal/shard-option.js';
import type { Terminal } from '../terminal/terminal.js';
import type { CopyRequest } from '../word-copies/remarked-copy.js';
import { BaselineRun } from './baseline-run.js';
import { fromPlainChecked } from './check-cache.js';
import { type CheckSetup, findIn } from './check-file.js';
import type { CheckCommandOptions } from './check-options.js';
import { CheckRun, type OpenedFile, type RunSetup } from './check-run.js';
import { chooseOutputs } from './choose-outputs.js';
import { openCache } from './open-cache.js';
import { printConfig } from './print-config.js';
import { readOfficeWords } from './read-office-words.js';
import { ReportOutputs } from './report-outputs.js';
import { ruleOverrides } from './rule-overrides.js';
import { unitFinder } from './unit-finder.js';

const fail = failer<typeof messages>();

/**
 * Checks what the user names and reports it.
 * @param kept where what was found is kept from round to round of `--watch`; null for a single run
 */
export async function runOnce(
  command: Command,
  context: CommandContext,
  kept: EntryStore | null = null,
): Promise<ExitCode> {
  const options = command.opts<CheckCommandOptions>();
  const { terminal } = context;
  const found = await configurationOf(options, terminal);
  const overrides = ruleOverrides(options);
  const ignoredBy = options.ignore ? await ignoredPaths(found, terminal.directory) : () => null;
  const expanded = await expandEach(command.args, terminal);
  // One name that means nothing is a slip of the user's; among several it is reported and keeps none from being checked.
  const [first] = expanded;
  if (expanded.length === 1 && typeof first === 'object') throw first.failure;
  if (options.printConfig) {
    const files = expanded.filter((one) => typeof one === 'string');
    await terminal.answer(printConfig(files, found, overrides, options, ignoredBy, terminal));
    return 0;
  }
  const named = withoutIgnored(expanded, ignoredBy, command.args, context).filter((one) =>
    isInShard(typeof one === 'string' ? one : one.name, options.shard),
  );
  const { checkRun, setup, isSeen } = await prepareRun(options, found, overrides, context, kept);
  await checkAll(named, checkRun, { setup, isSeen, jobs: options.jobs }, context);
  return checkRun.finish();
}

interface AllFiles {
  setup: CheckSetup;
  /** Whether the findings come on the screen as they are found. */
  isSeen: boolean;
  jobs: number | undefined;
}

async function checkAll(
  named: readonly NamedInput[],
  run: CheckRun,
  { setup, isSeen, jobs }: AllFiles,
  context: CommandContext,
): Promise<void> {
  const { cache, materials, revisions, struck, terminal } = setup;
  const pieces = named.map((one): CheckPiece => ({ named: one }));
  const nameOf = ({ named: one }: CheckPiece) => (typeof one === 'string' ? one : one.name);
  const checked = runBatch(
    {
      kind: 'check',
      title: isSeen ? null : context.catalogue['commands.check.progress'](),
      pieces,
      nameOf,
      open: async (piece, forThread) => {
        const opened = await run.open(piece.named, forThread);
        piece.opened = opened;
        const known = await cache?.kept(opened.source, opened.terms);
        if (known) return { answer: { checked: known } };
        piece.isNew = true;
        return { item: { source: opened.toRead, terms: opened.terms } };
      },
      setup: () => ({
        materials,
        revisions,
        struck,
        terminal: { environment: { ...terminal.environment } },
      }),
      here: async ({ source, terms }) => ({ checked: await findIn(source, terms, setup) }),
      jobs,
    },
    context,
  );
  for await (const { item: piece, ...result } of checked) {
    const { opened, isNew } = piece;
    // Its bytes are not needed any more.
    delete piece.opened;
    if ('error' in result || opened === undefined) {
      await run.fail(nameOf(piece), asFailure('error' in result ? result.error : undefined));
      continue;
    }
    const { value } = result;
    const found = 'checked' in value ? value.checked : fromPlainChecked(value.plain, opened.source);
    const first = isNew ? { ...found, notices: [...opened.notices, ...found.notices] } : found;
    if (isNew) await cache?.keep(opened.source, opened.terms, first);
    await run.take(opened, first);
  }
}

interface CheckPiece {
  named: NamedInput;
  /** While it is worked on. */
  opened?: OpenedFile;
  /** Whether no cache knew what is found in it. */
  isNew?: boolean;
}

/** The configuration that the user names, or the first from the user's folder upwards; none with `--no-config`. */
export async function configurationOf(
  { config }: Pick<CheckCommandOptions, 'config'>,
  { directory }: Terminal,
): Promise<FoundConfig> {
  return config === false
    ? { config: EMPTY_CONFIG, folder: directory, files: [] }
    : findConfig(config, directory);
}

/** Files of folders and patterns are passed over in silence; one that the user names is told, since nobody would see it. */
function withoutIgnored(
  named: readonly NamedInput[],
  ignoredBy: IgnoredBy,
  args: readonly string[],
  { terminal, catalogue }: CommandContext,
): NamedInput[] {
  const kept = named.filter((one) => {
    const by = typeof one === 'string' ? ignoredBy(one) : null;
    if (by !== null && args.includes(one as string))
      terminal.note(`${catalogue['commands.check.ignored']({ file: one as string, by })}\n`);
    return by === null;
  });
  if (kept.length === 0 && named.length > 0) terminal.note(`${catalogue['commands.check.allIgnored']()}\n`);
  return kept;
}

async function prepareRun(
  options: CheckCommandOptions,
  found: FoundConfig,
  overrides: RuleOverrides,
  context: CommandContext,
  kept: EntryStore | null,
): Promise<{ checkRun: CheckRun } & Pick<AllFiles, 'setup' | 'isSeen'>> {
  const { terminal } = context;
  const today = chooseAsOf(undefined, terminal.environment);
  const asOf = options.asOf === undefined ? undefined : chooseAsOf(options.asOf, terminal.environment);
  const folder = userReferencesFolder(terminal.environment, terminal.directory);
  const outputs = await chooseOutputs(options, context);
  const place = baselinePlace(options, found, terminal.directory);
  if (place === null && options.updateBaseline) throw fail('commands.check.noBaseline', undefined);
  const baseline =
    place && (await BaselineRun.open({ ...place, isMade: options.updateBaseline === true }, context));
  const form = options.fixForm ?? options.rules ?? found.config.form;
  const reference = { id: options.reference, folder };
  const materials = await loadCheckMaterials(form, reference);
  const isSeen =
    terminal.answerIsTty && outputs[0]?.path === null && !options.json && options.format === 'stylish';
  const setup: CheckSetup = {
    checker: createChecker(materials),
    materials: { form, reference },
    today,
    asOf,
    unitOf: unitFinder(materials.data, asOf ?? today),
    province: options.province,
    revisions: options.revisions,
    struck: options.struck,
    officeWords: await readOfficeWords(options, found, terminal.directory),
    cache: await openCache(options, found, materials, kept, context),
    terminal,
  };
  const checkRun = new CheckRun(
    setup,
    {
      ...found,
      options,
      overrides,
      data: materials.data,
      outputs: new ReportOutputs(outputs, terminal),
      baseline,
      copy: copier(options, { day: today, data: materials.data }, context),
      isSeen,
    },
    context,
  );
  return { checkRun, setup, isSeen };
}

/** What writes a copy of a Word file with what is found in it, where the user asks for one. */
function copier(
  { format, json, output = '', force, fix, fixForm, unsafeFixes, quiet, revisions }: CheckCommandOptions,
  beside: Pick<CopyRequest, 'day' | 'data'>,
  context: CommandContext,
): RunSetup['copy'] {
  if (format !== 'docx' || json) return null;
  const request: CopyRequest = {
    ...beside,
    path: output,
    force: force === true,
    repairs: fix ? (unsafeFixes ? REPAIR_KINDS : ['safe']) : [],
    fixesForm: fixForm !== undefined,
    quiet: quiet === true,
    reading: revisions === 'reject' ? 'reject' : 'accept',
  };
  return async (source, report, checkAgain) => {
    const { writeRemarkedCopy } = await import('../word-copies/remarked-copy.js');
    await writeRemarkedCopy(source, { report, checkAgain }, request, context);
  };
}

/** The user's path counts from the user's folder, the configuration's from its own. */
export function baselinePlace(
  { baseline }: CheckCommandOptions,
  { config, folder }: FoundConfig,
  directory: string,
): { file: string; folder: string } | null {
  if (baseline !== undefined) return { file: baseline, folder: directory };
  return config.baseline === undefined ? null : { file: config.baseline, folder };
}
