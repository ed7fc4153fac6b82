import { checkEnding, openForEditing, stripComments } from '../../edit/index.js';
import { openInput } from '../files/open-input.js';
import { writeOutput } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import { OWN_NAME } from './own-name.js';

/** `check --format docx --strip`: a copy without the comments that danvan wrote. */
export async function writeStrippedCopy(
  input: string,
  { path, force }: { path: string; force: boolean },
  { terminal, words }: CommandContext,
): Promise<void> {
  const { name, bytes } = await openInput(input, terminal);
  const file = openForEditing(bytes, name, force);
  checkEnding(file, path);
  const count = stripComments(file, OWN_NAME);
  await writeOutput({ path, content: file.save() }, { directory: terminal.directory, force });
  terminal.note(`${words['commands.copy.stripped']({ file: path, count })}\n`);
}
