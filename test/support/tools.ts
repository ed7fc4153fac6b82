/** Programs of the operating system that some tests drive: soffice, pdftotext, pdftoppm, chromium. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const said = new Set<string>();

/**
 * The full path of a program, for `test.skipIf(!tool)`. Null where it is missing, with the reason printed.
 * @throws Error where it is missing and CI is set: a build that skips has proved nothing
 */
export function requireTool(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders.map((folder) => join(folder, name)).find(isExecutable);
  if (found) return found;
  const reason = `${name} is not installed, so the tests that need it are skipped (.ci/run says which package has it)`;
  if (process.env.CI) throw new Error(reason);
  if (!said.has(name)) console.warn(reason);
  said.add(name);
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
