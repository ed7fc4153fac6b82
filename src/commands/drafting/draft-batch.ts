/** One draft of a run of many: what a thread is given, and what it makes of it. Files are written by whoever asked. */

import { join } from 'node:path';
import type { OwnTemplates } from '../../assets/own-templates.js';
import type { Coverage } from '../../check/index.js';
import type { Blank, Confirmation } from '../../draft/index.js';
import { type Catalogue, type Language, loadCatalogue } from '../../messages/catalogue.js';
import type { OutputFile } from '../files/write-output.js';
import { formerNote, localityLayer, localitySlug } from './choose-locality.js';
import { type DraftFormat, draftPaths, renderDraft } from './draft-files.js';
import { type DraftTask, tasksOfAll, tasksOfList } from './draft-tasks.js';
import { type Drafter, prepareDrafter, refuseBlanks } from './drafter.js';
import { refuseMixedNames } from './one-name.js';
import { refuseOtherUnit } from './one-unit.js';
import { asOfOf, type DraftRequest, statedLayers } from './profile-layers.js';
import { wordRemarks } from './word-remarks.js';

export interface DraftBatch {
  setup: DraftBatchSetup;
  /** Place of the task among all that the list or the data have. */
  item: { index: number };
  answer: DraftedTask;
}

export interface DraftBatchSetup {
  /** What the user asks for, by the names of the options. */
  final: boolean;
  annotate: boolean;
  allowMissing: boolean;
  request: DraftRequest;
  /** Null for all provinces and cities. */
  list: { text: string; file: string } | null;
  formats: readonly DraftFormat[];
  /** Where the files go. */
  folder: string;
  language: Language;
  reference: { id: string | undefined; folder: string };
  /** Templates of the user, which take the place of ours. */
  own: OwnTemplates | undefined;
}

export interface DraftedTask {
  /** "ha-noi-xa-phu-dinh": no two drafts of a run have the same. */
  name: string;
  /** Of the PDF, the Word file that it is to be made of. */
  files: OutputFile[];
  coverage: Pick<Coverage, 'covered' | 'required'>;
  blanks: readonly Blank[];
  confirmations: readonly Confirmation[];
  /** What must be said of the locality. */
  note: string | null;
  /** Of a run that goes on with another: its files stand there already. */
  isDone?: true;
}

export function tasksOfBatch(
  { list, request }: Pick<DraftBatchSetup, 'list' | 'request'>,
  { data }: Pick<Drafter, 'data'>,
  catalogue: Catalogue,
): DraftTask[] {
  return list === null ? tasksOfAll(request, data) : tasksOfList(list, request, data, catalogue);
}

/** In a thread: with a drafter and tasks of its own. */
export async function draftWorker(setup: DraftBatchSetup) {
  const [drafter, catalogue] = [
    await prepareDrafter(setup.reference, setup.own),
    await loadCatalogue(setup.language),
  ];
  return taskDrafter(setup, tasksOfBatch(setup, drafter, catalogue), drafter, catalogue);
}

/** @param tasks all of the list, or of the data, whichever of them are wanted */
export function taskDrafter(
  { formats, folder, final, annotate, allowMissing }: DraftBatchSetup,
  tasks: readonly DraftTask[],
  drafter: Drafter,
  catalogue: Catalogue,
): (item: DraftBatch['item']) => Promise<DraftedTask> {
  return async ({ index }) => {
    const { request, locality } = (tasks[index] as DraftTask).prepare();
    const stated = statedLayers(request);
    const asOf = asOfOf(stated);
    const layer = localityLayer(locality, drafter.data, asOf, catalogue);
    if (layer) refuseOtherUnit(stated, locality, layer, drafter.data, asOf);
    const profile = drafter.resolve(layer ? [...stated, layer] : stated);
    const checked = drafter.draft(profile, { allowMissing });
    if (final) refuseBlanks(checked.draft, catalogue);
    const name = localitySlug(locality, drafter.data);
    const fileName = catalogue['commands.draft.fileName']({ name });
    const paths = draftPaths(formats, join(folder, fileName), fileName, false);
    refuseMixedNames(checked, paths.values(), drafter.data);
    const remarks = wordRemarks(checked.draft, catalogue, {
      annotate,
      isFinal: final,
    });
    const files = await renderDraft(checked, paths, drafter, { remarks, toPdf: async (word) => word });
    const { covered, required } = checked.coverage;
    const { blanks, confirmations } = checked.draft;
    const note = formerNote(locality, drafter.data, asOf, catalogue);
    return { name, files, coverage: { covered, required }, blanks, confirmations, note };
  };
}
