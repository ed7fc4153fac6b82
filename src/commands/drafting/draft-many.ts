import { join } from 'node:path';
import { Failure, failer } from '../../findings/failure.js';
import { printDraftsReport } from '../../print/drafts-report.js';
import { findLibreOffice } from '../files/libreoffice.js';
import { writeOutputs } from '../files/write-output.js';
import type { messages } from '../messages.vi.js';
import { asFailure } from '../terminal/as-failure.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { showProgress } from '../terminal/progress.js';
import { type ChosenLocality, formerNote, localityLayer, localitySlug } from './choose-locality.js';
import { type DraftFormat, draftPaths, renderDraft } from './draft-files.js';
import type { DraftOptions } from './draft-options.js';
import type { DraftTask } from './draft-tasks.js';
import { type Drafter, refuseBlanks } from './drafter.js';
import { refuseMixedNames } from './one-name.js';
import { refuseOtherUnit, refuseUnitForMany } from './one-unit.js';
import { asOfOf, type DraftRequest, statedLayers } from './profile-layers.js';
import { type DraftOutcome, reportOfDrafts } from './report-of-drafts.js';
import { wordRemarks } from './word-remarks.js';

const fail = failer<typeof messages>();

/**
 * Drafts one document after another into one folder. A task that fails is reported at the end and stops no other.
 * @returns 2 where nothing could be written, 1 where something is to be reported
 */
export async function draftMany(
  options: DraftOptions,
  request: DraftRequest,
  tasks: readonly DraftTask[],
  formats: readonly DraftFormat[],
  drafter: Drafter,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, words } = context;
  refuseUnitForMany(statedLayers(request), options.all ? '--all' : '--list');
  refuseForeignProfile(request, tasks, drafter);
  const folder = folderOf(options.output) ?? words['commands.draft.folderName']();
  const draftTask = prepareTask(options, folder, formats, drafter, context);
  const progress = await showProgress(words['commands.draft.progress'](), tasks.length, terminal);
  const outcomes: DraftOutcome[] = [];
  for (const task of tasks) {
    outcomes.push(await draftTask(task).catch((error) => ({ task: task.name, failure: asFailure(error) })));
    progress.advance();
  }
  progress.stop();
  for (const outcome of outcomes) if ('note' in outcome) terminal.note(`${outcome.task}: ${outcome.note}\n`);
  const report = reportOfDrafts(outcomes, folder, drafter.about, options.final === true, words);
  await terminal.answer(printDraftsReport(report, words, Math.min(terminal.columns, 100)));
  if (report.documents === 0) return 2;
  return report.failures.length > 0 || report.incomplete.length > 0 ? 1 : 0;
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

/** Drafts and writes one task. Of two tasks for one locality the second fails, for it would replace the first. */
function prepareTask(
  { final, annotate, force, allowMissing }: DraftOptions,
  folder: string,
  formats: readonly DraftFormat[],
  drafter: Drafter,
  { terminal, words }: CommandContext,
): (task: DraftTask) => Promise<DraftOutcome> {
  const taken = new Map<string, string>();
  return async (task) => {
    const { request, locality } = task.prepare();
    const stated = statedLayers(request);
    const asOf = asOfOf(stated);
    const layer = localityLayer(locality, drafter.data, asOf, words);
    const name = localitySlug(locality, drafter.data);
    const before = taken.get(name);
    if (before !== undefined) throw fail('commands.draftList.sameLocality', { before });
    if (layer) refuseOtherUnit(stated, locality, layer, drafter.data, asOf);
    const profile = drafter.resolve(layer ? [...stated, layer] : stated);
    const checked = drafter.draft(profile, { allowMissing: allowMissing === true });
    if (final) refuseBlanks(checked.draft, words);
    const fileName = words['commands.draft.fileName']({ name });
    const paths = draftPaths(formats, join(folder, fileName), fileName, false);
    refuseMixedNames(checked, paths.values(), drafter.data);
    const files = await renderDraft(checked, paths, drafter, {
      remarks: wordRemarks(checked.draft, words, {
        annotate: annotate === true,
        isFinal: final === true,
      }),
      toPdf: formats.includes('pdf') ? await findLibreOffice(terminal.environment) : undefined,
    });
    await writeOutputs(files, { directory: terminal.directory, force: force === true });
    taken.set(name, task.name);
    const { blanks, confirmations } = checked.draft;
    const note = formerNote(locality, drafter.data, asOf, words);
    return {
      task: task.name,
      files: [...paths.values()],
      coverage: checked.coverage,
      blanks,
      confirmations,
      ...(note ? { note } : {}),
    };
  };
}
