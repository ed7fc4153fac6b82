/** Programs of the operating system that some tests drive: soffice, pdftotext, pdftoppm, chromium. */
import { spawnSync } from 'node:child_process';
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
  sayMissing(name);
  return null;
}

/** The fonts that tests of laid-out pages set; a machine with others lays them out otherwise. */
const FONTS = ['Liberation Serif', 'DejaVu Sans', 'DejaVu Serif'];

/**
 * Whether the fonts are there; where not, the reason is printed.
 * @throws Error where one is missing and CI is set
 */
export function requireFonts(): boolean {
  const families = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '';
  const missing = FONTS.filter((font) => !families.includes(font));
  for (const font of missing) sayMissing(`the font ${font}`);
  return missing.length === 0;
}

function sayMissing(name: string): void {
  const reason = `${name} is not installed, so the tests that need it are skipped (.ci/run says which package has it)`;
  if (process.env.CI) throw new Error(reason);
  if (!said.has(name)) console.warn(reason);
  said.add(name);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
