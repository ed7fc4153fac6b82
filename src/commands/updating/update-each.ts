/** `danvan update --each <texts…> -o <folder>`: many standing texts, each brought to the day by itself, in threads. */
import { join } from 'node:path';
import { codeDigest } from '../../assets/code-digest.js';
import { loadCheckMaterials } from '../../assets/load-check-materials.js';
import { loadDraftingMaterials } from '../../assets/load-drafting-materials.js';
import { userReferencesFolder } from '../../assets/user-references.js';
import { failer } from '../../findings/failure.js';
import { type EachUpdated, printUpdates } from '../../print/update/print-updates.js';
import { openLines } from '../../update/index.js';
import { DoneBefore, type DoneKey, doneKeyOf } from '../batch/done-before.js';
import { FailedFiles } from '../batch/failed-files.js';
import type { messages } from '../batch/messages.vi.js';
import { OwnOutputs } from '../batch/own-outputs.js';
import { runBatch } from '../batch/run-batch.js';
import { namesReference } from '../comparing/names-reference.js';
import { digestOfBytes } from '../files/digest-of-file.js';
import { expandFiles } from '../files/expand-files.js';
import { fileStem } from '../files/file-stem.js';
import { openInput } from '../files/open-input.js';
import { openPrepared } from '../files/open-prepared.js';
import { writeOutputs } from '../files/write-output.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { isInShard } from '../terminal/shard-option.js';
import { factsOf } from '../terminal/thread-terminal.js';
import { saidOfUnit } from './said-of-unit.js';
import { type UpdatedFile, type UpdateSetup, updateWorker } from './update-batch.js';
import { type UpdateCommandOptions, updatePaths } from './update-options.js';

const fail = failer<typeof messages>();

interface UpdatePiece {
  file: string;
  done?: DoneKey;
}

/**
 * A text that cannot be brought to the day stops no other; all that failed are said at the end.
 * @returns 2 where one has failed, 1 where lines wait for a person
 */
export async function updateEach(
  names: readonly string[],
  options: UpdateCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, catalogue, language } = context;
  const { directory } = terminal;
  const { output, jobs, shard, format = 'docx' } = options;
  if (output === undefined) throw fail('commands.update.eachFolder', undefined);
  const all = await expandFiles(names, terminal);
  const files = all.filter((file) => isInShard(file, shard));
  const pathsOf = (file: string) => [
    ...updatePaths({ format, output: join(output, fileStem(file)) }, file).entries(),
  ];
  const { fromDay, toDay, from, to, merge, reference, profile, set, force } = options;
  const setup: UpdateSetup = {
    options: { fromDay, toDay, from, to, merge, reference, profile, set, force } as UpdateSetup['options'],
    terminal: factsOf(terminal),
    language,
  };
  const done = options.resume ? new DoneBefore<Omit<UpdatedFile, 'files'>>(output, context) : null;
  const terms = done === null ? '' : await termsOf(setup, context);
  const failed = new FailedFiles(all.length === 1);
  const outputs = new OwnOutputs(all, directory);
  const here = updateWorker(setup);
  const batch = runBatch(
    {
      kind: 'update',
      title: catalogue['commands.update.progress'](),
      pieces: files.map((file): UpdatePiece => ({ file })),
      nameOf: ({ file }) => file,
      open: async (piece, forThread) => {
        const paths = pathsOf(piece.file);
        outputs.take(
          piece.file,
          paths.map(([, path]) => path),
        );
        const { given, source } = await openPrepared(piece.file, terminal, forThread);
        if (done === null) return { item: { source, paths } };
        piece.done = doneKeyOf('update', given, [terms, paths]);
        const known = await done.find(piece.done);
        return known === null
          ? { item: { source, paths } }
          : { answer: { ...known.answer, files: known.files, isDone: true } };
      },
      setup: () => setup,
      here,
      jobs,
    },
    context,
  );
  const updated: EachUpdated[] = [];
  for await (const { item: piece, ...settled } of batch) {
    try {
      if ('error' in settled) throw settled.error;
      const { files: made, ...told } = settled.value;
      const isDone = told.isDone === true || (await done?.areThere(made)) === true;
      if (!isDone) await writeOutputs(made, { directory, force: force === true });
      if (piece.done && told.isDone !== true) await done?.add(piece.done, made, told);
      terminal.noteAsIs(told.notes);
      updated.push({ file: piece.file, written: made.map(({ path }) => path), ...told, isDone });
    } catch (error) {
      failed.add(error);
    }
  }
  const kept = updated.filter(({ isDone }) => isDone).length;
  if (kept > 0) terminal.note(`${catalogue['commands.batch.keptAsIs']({ count: kept })}\n`);
  const total = { texts: files.length, folder: output };
  await terminal.answer(printUpdates(updated, total, catalogue, Math.min(terminal.columns, 100)));
  if (failed.tell(context) > 0) return 2;
  return updated.some(({ summary }) => openLines(summary) > 0) ? 1 : 0;
}

/** Of everything but the text itself that an update hangs on: the program, the tables, the central texts, the days and the options. */
async function termsOf({ options, language }: UpdateSetup, { terminal }: CommandContext): Promise<string> {
  const { environment, directory } = terminal;
  const choice = { id: options.reference, folder: userReferencesFolder(environment, directory) };
  const { templates: _, ...drafting } = await loadDraftingMaterials(choice);
  const central = await Promise.all(
    [options.from, options.to].map(async (name) =>
      name === undefined || namesReference(name)
        ? null
        : digestOfBytes((await openInput(name, terminal)).bytes),
    ),
  );
  const today = chooseAsOf(undefined, environment);
  const said = await saidOfUnit(options, directory);
  const materials = await loadCheckMaterials('none', choice);
  const all = [await codeDigest(), language, today, options, said, central, drafting, materials];
  return digestOfBytes(JSON.stringify(all));
}
