import { Failure, failer } from '../../findings/failure.js';
import { printDraftsReport } from '../../print/drafts-report.js';
import { runBatch } from '../batch/run-batch.js';
import { findLibreOffice } from '../files/libreoffice.js';
import { type OutputFile, writeOutputs } from '../files/write-output.js';
import type { messages } from '../messages.vi.js';
import { asFailure } from '../terminal/as-failure.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { isInShard } from '../terminal/shard-option.js';
import type { Terminal } from '../terminal/terminal.js';
import { type ChosenLocality, localityLayer } from './choose-locality.js';
import { type DraftBatchSetup, type DraftedTask, taskDrafter, tasksOfBatch } from './draft-batch.js';
import { type DraftFormat, pdfOf } from './draft-files.js';
import type { DraftOptions } from './draft-options.js';
import type { DraftTask } from './draft-tasks.js';
import type { Drafter } from './drafter.js';
import { DraftsDone } from './drafts-done.js';
import { refuseOtherUnit, refuseUnitForMany } from './one-unit.js';
import { asOfOf, type DraftRequest, statedLayers } from './profile-layers.js';
import { type DraftOutcome, reportOfDrafts, type WrittenDraft } from './report-of-drafts.js';

const fail = failer<typeof messages>();

/** What is drafted: for the rows of a list, or for all units. */
export interface DraftsWanted extends Pick<DraftBatchSetup, 'request' | 'list' | 'reference' | 'own'> {
  formats: readonly DraftFormat[];
}

/**
 * Drafts many documents into one folder. A task that fails is reported at the end and stops no other.
 * @returns 2 where one could not be written, 1 where one lacks something that the reference requires
 */
export async function draftMany(
  options: DraftOptions,
  wanted: DraftsWanted,
  drafter: Drafter,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, catalogue, language } = context;
  const { request } = wanted;
  const all = tasksOfBatch(wanted, drafter, catalogue).map((task, index) => ({ task, index }));
  const pieces = all.filter(({ task }) => isInShard(task.name, options.shard));
  refuseUnitForMany(statedLayers(request), options.all ? '--all' : '--list');
  // What every file would fail for is said once, and before the first is drafted.
  if (wanted.formats.includes('pdf') && (await findLibreOffice(terminal.environment)) === undefined)
    throw fail('commands.draft.noLibreOffice', undefined);
  refuseForeignProfile(
    request,
    pieces.map(({ task }) => task),
    drafter,
  );
  const folder = folderOf(options.output) ?? catalogue['commands.draft.folderName']();
  const setup: DraftBatchSetup = {
    ...wanted,
    folder,
    language,
    final: options.final === true,
    annotate: options.annotate === true,
    allowMissing: options.allowMissing === true,
  };
  const done = options.resume ? await DraftsDone.open(setup, drafter, context) : null;
  const write = draftWriter(options, done, context);
  const outcomes: DraftOutcome[] = [];
  const drafted = runBatch(
    {
      kind: 'draft',
      title: catalogue['commands.draft.progress'](),
      pieces,
      nameOf: ({ task }) => task.name,
      open: async ({ task, index }) => {
        const answer = await done?.find(task);
        return answer ? { answer } : { item: { index } };
      },
      setup: () => setup,
      here: taskDrafter(
        setup,
        all.map(({ task }) => task),
        drafter,
        catalogue,
      ),
      jobs: options.jobs,
    },
    context,
  );
  for await (const { item, ...settled } of drafted) {
    const task = item.task.name;
    const written = 'value' in settled ? write(item.task, settled.value) : Promise.reject(settled.error);
    outcomes.push(await written.catch((error) => ({ task, failure: asFailure(error) })));
  }
  for (const outcome of outcomes) if ('note' in outcome) terminal.note(`${outcome.task}: ${outcome.note}\n`);
  const kept = outcomes.filter((outcome) => 'isDone' in outcome).length;
  if (kept > 0) terminal.note(`${catalogue['commands.batch.upToDate']({ count: kept })}\n`);
  const report = reportOfDrafts(outcomes, folder, drafter.about, setup.final, catalogue);
  await terminal.answer(printDraftsReport(report, catalogue, Math.min(terminal.columns, 100)));
  if (report.failures.length > 0) return 2;
  return report.incomplete.length > 0 ? 1 : 0;
}

/**
 * The folder that the user named, where drafts of many units go.
 * @throws Failure for a name that is one file's
 */
function folderOf(output: string | undefined): string | undefined {
  if (output && /\.(?:docx?|pdf|md|json)$/i.test(output))
    throw fail('commands.draft.folderWanted', { file: output });
  return output || undefined;
}

/** Before anything is written: what the rows share is about none of the localities alone. */
function refuseForeignProfile(request: DraftRequest, tasks: readonly DraftTask[], { data }: Drafter): void {
  const shared = statedLayers(request);
  const asOf = asOfOf(shared);
  // Of a run over thousands whose rows share nothing that the user says, nothing can be about another unit.
  if (shared.every(({ source }) => source !== 'file' && source !== 'set')) return;
  for (const task of tasks) {
    const locality = localityOf(task);
    const layer = locality && localityLayer(locality, data, asOf);
    if (locality && layer) refuseOtherUnit(shared, locality, layer, data, asOf);
  }
}

/** Null for a row that cannot be used; the summary says why. */
function localityOf(task: DraftTask): ChosenLocality | null {
  try {
    return task.prepare().locality;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Writes what was drafted for one task. Of two tasks for one locality the second fails, for it would replace the first. */
function draftWriter(
  { force }: DraftOptions,
  done: DraftsDone | null,
  { terminal }: CommandContext,
): (task: DraftTask, drafted: DraftedTask) => Promise<{ task: string } & WrittenDraft> {
  const taken = new Map<string, string>();
  return async (task, drafted) => {
    const { name, note, coverage, blanks, confirmations } = drafted;
    const before = taken.get(name);
    if (before !== undefined) throw fail('commands.draftList.sameLocality', { before });
    let { files } = drafted;
    let isDone = drafted.isDone === true;
    if (!isDone) {
      files = await withPdf(files, terminal);
      isDone = (await done?.areThere(files)) ?? false;
      if (!isDone) await writeOutputs(files, { directory: terminal.directory, force: force === true });
      await done?.add(task, { ...drafted, files });
    }
    taken.set(name, task.name);
    const paths = files.map(({ path }) => path);
    return {
      task: task.name,
      files: paths,
      coverage,
      blanks,
      confirmations,
      ...(note ? { note } : {}),
      ...(isDone ? { isDone } : {}),
    };
  };
}

async function withPdf(files: readonly OutputFile[], { environment }: Terminal): Promise<OutputFile[]> {
  const made = [];
  for (const file of files)
    made.push(file.path.endsWith('.pdf') ? await pdfOf(file, await findLibreOffice(environment)) : file);
  return made;
}
