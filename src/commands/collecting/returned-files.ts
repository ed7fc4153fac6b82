/** Which files the words of `collect` mean. */
import { resolve } from 'node:path';
import { expandFiles } from '../files/expand-files.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * A file, a folder or a pattern, which the shell of Windows leaves as it is. The draft that was sent out and what a former run wrote may
 * lie among the copies, where a shell has written out `*.docx`, too: nobody sent these back, unless one is the only file that is named.
 * @param own the draft, the table and the merged copy
 * @throws Failure for a pattern or a folder in which nothing is found
 */
export async function returnedFiles(
  names: readonly string[],
  own: readonly (string | undefined)[],
  terminal: Terminal,
): Promise<string[]> {
  const place = (file: string): string => resolve(terminal.directory, file);
  const left = new Set(own.flatMap((file) => (file === undefined ? [] : [place(file)])));
  const files = await expandFiles(names, terminal);
  return files.filter((file) => (names.length === 1 && file === names[0]) || !left.has(place(file)));
}
