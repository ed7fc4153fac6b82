/** One text of `update --each`: brought to the day by itself, in a thread or here. Files are written by whoever asked. */
import { type Language, loadCatalogue } from '../../messages/catalogue.js';
import type { Source } from '../../read/reader.js';
import type { Update } from '../../update/index.js';
import type { OutputFile } from '../files/write-output.js';
import { type TerminalFacts, threadTerminal } from '../terminal/thread-terminal.js';
import { renderUpdate } from './render-update.js';
import type { UpdateDesk } from './update-desk.js';
import type { UpdateCommandOptions, UpdateFormat } from './update-options.js';
import { deskOf, updateTexts } from './update-text.js';

export interface UpdateBatch {
  setup: UpdateSetup;
  item: { source: Source; paths: readonly (readonly [UpdateFormat, string])[] };
  answer: UpdatedFile;
}

export interface UpdateSetup {
  options: Pick<
    UpdateCommandOptions,
    'fromDay' | 'toDay' | 'from' | 'to' | 'merge' | 'reference' | 'profile' | 'set' | 'force'
  >;
  terminal: TerminalFacts;
  language: Language;
}

export interface UpdatedFile {
  files: OutputFile[];
  summary: Update['summary'];
  /** What is said of the text on stderr. */
  notes: string;
  /** Of a run that goes on with another: its files stand there already. */
  isDone?: true;
}

export function updateWorker(setup: UpdateSetup) {
  // Loaded with the first text: where threads do the work, or all is done before, the main thread needs none of it.
  let desk: Promise<UpdateDesk> | undefined;
  return async ({ source, paths }: UpdateBatch['item']): Promise<UpdatedFile> => {
    const { options, language } = setup;
    const notes: string[] = [];
    const terminal = threadTerminal(setup.terminal, (text) => notes.push(text));
    const context = { terminal, language, catalogue: await loadCatalogue(language) };
    desk ??= deskOf(options, context);
    const updated = await updateTexts([source.name], options, context, { opened: source, desk: await desk });
    const files: OutputFile[] = [];
    for (const [format, path] of paths)
      files.push({ path, content: await renderUpdate(format, { ...updated, path }, context) });
    return { files, summary: updated.update.summary, notes: notes.join('') };
  };
}
