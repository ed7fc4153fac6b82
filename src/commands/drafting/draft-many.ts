import { join } from 'node:path';
import { failer } from '../../findings/failure.js';
import { printDraftsReport } from '../../print/drafts-report.js';
import { writeOutputs } from '../files/write-output.js';
import type { messages } from '../messages.vi.js';
import { asFailure } from '../terminal/as-failure.js';
import type { Context } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { showProgress } from '../terminal/progress.js';
import { formerNote, localityLayer, localitySlug } from './choose-locality.js';
import { type DraftFormat, draftPaths, renderDraft } from './draft-files.js';
import type { DraftOptions } from './draft-options.js';
import type { DraftTask } from './draft-tasks.js';
import { type Drafter, refuseBlanks } from './drafter.js';
import { asOfOf, statedLayers } from './profile-layers.js';
import { type DraftOutcome, reportOfDrafts } from './report-of-drafts.js';

const fail = failer<typeof messages>();

/**
 * Drafts one document after another into one folder. A task that fails is reported at the end and stops no other.
 * @returns 2 where nothing could be written, 1 where something is to be reported
 */
export async function draftMany(
  options: DraftOptions,
  tasks: readonly DraftTask[],
  formats: readonly DraftFormat[],
  drafter: Drafter,
  context: Context,
): Promise<ExitCode> {
  const { terminal, words } = context;
  const folder = options.output ?? words['commands.draft.folderName']();
  const draftTask = prepareTask(options, folder, formats, drafter, context);
  const progress = await showProgress(words['commands.draft.progress'](), tasks.length, terminal);
  const outcomes: DraftOutcome[] = [];
  for (const task of tasks) {
    outcomes.push(await draftTask(task).catch((error) => ({ task: task.name, failure: asFailure(error) })));
    progress.advance();
  }
  progress.stop();
  for (const outcome of outcomes) if ('note' in outcome) terminal.note(`${outcome.task}: ${outcome.note}\n`);
  const report = reportOfDrafts(outcomes, folder, drafter.about);
  await terminal.answer(printDraftsReport(report, words, Math.min(terminal.columns, 100)));
  if (report.documents === 0) return 2;
  return report.failures.length > 0 || report.incomplete.length > 0 ? 1 : 0;
}

/** Drafts and writes one task. Of two tasks for one locality the second fails, for it would replace the first. */
function prepareTask(
  { final, annotate, force }: DraftOptions,
  folder: string,
  formats: readonly DraftFormat[],
  drafter: Drafter,
  { terminal, words }: Context,
): (task: DraftTask) => Promise<DraftOutcome> {
  const taken = new Map<string, string>();
  return async (task) => {
    const { request, locality } = task.prepare();
    const stated = statedLayers(request);
    const asOf = asOfOf(stated);
    const layer = localityLayer(locality, drafter.data, asOf);
    const name = localitySlug(locality, drafter.data);
    const before = taken.get(name);
    if (before !== undefined) throw fail('commands.draftList.sameLocality', { before });
    const checked = drafter.draft(drafter.resolve(layer ? [...stated, layer] : stated));
    if (final) refuseBlanks(checked.draft);
    const paths = draftPaths(formats, join(folder, words['commands.draft.fileName']({ name })));
    const files = await renderDraft(checked, paths, drafter, { annotate: annotate === true });
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
