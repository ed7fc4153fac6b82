import { checkEnding, openForEditing, stripComments } from '../../edit/index.js';
import { Failure } from '../../findings/failure.js';
import { readBlocks } from '../../read/index.js';
import type { Source } from '../../read/reader.js';
import { openInput } from '../files/open-input.js';
import { writeOutput } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import { OWN_NAME } from './own-name.js';

/** `check --format docx --strip`: a copy without the comments that danvan wrote. */
export async function writeStrippedCopy(
  input: string,
  { path, force }: { path: string; force: boolean },
  { terminal, catalogue }: CommandContext,
): Promise<void> {
  const { name, bytes } = await openInput(input, terminal);
  const file = await openOrExplain({ name, bytes }, force);
  checkEnding(file, path);
  const count = stripComments(file, OWN_NAME);
  await writeOutput({ path, content: file.save() }, { directory: terminal.directory, force });
  terminal.note(`${catalogue['commands.copy.stripped']({ file: path, count })}\n`);
}

/** @throws Failure which, of what is no Word file, says what it is in the words of a reading: locked by a password, empty */
async function openOrExplain(source: Source, force: boolean): Promise<ReturnType<typeof openForEditing>> {
  try {
    return openForEditing(source.bytes, source.name, force);
  } catch (error) {
    const isOther = error instanceof Failure && error.id === 'edit.notWord';
    if (isOther && WORD_NAME.test(source.name)) await readBlocks(source, { revisions: 'accept' });
    throw error;
  }
}

/** "bang.docx", "mau.DOTM"; not "bang.doc". */
const WORD_NAME = /\.(?:docx|docm|dotx|dotm)$/i;
