/** Which fonts this machine has, by the names of the files in the folders where its system keeps them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Folders inside one another that are looked into, as Linux has them: "truetype/liberation". */
const DEPTH = 4;

/**
 * @param fonts their names: "Times New Roman"
 * @returns those that are there, in the same order
 */
export async function installedFonts(fonts: readonly string[], environment: Environment): Promise<string[]> {
  const files = (await Promise.all(fontFolders(environment).map((folder) => filesIn(folder, DEPTH)))).flat();
  return fonts.filter((font) => {
    const names = [nameKeyOf(font), ...(WINDOWS_NAMES[font] ?? [])];
    return files.some((file) => names.includes(nameKeyOf(file.replace(/-?regular/i, ''))));
  });
}

/** Files of Windows are named in eight letters. */
const WINDOWS_NAMES: Readonly<Record<string, readonly string[]>> = { 'Times New Roman': ['times'] };

/** "Times New Roman.ttf", "times_new_roman", "LiberationSerif.otf" without marks and ending. */
const nameKeyOf = (name: string): string =>
  name
    .replace(/\.(?:ttf|otf|ttc)$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

function fontFolders({ HOME, XDG_DATA_HOME, SystemRoot, LOCALAPPDATA }: Environment): string[] {
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    '/Library/Fonts',
    '/System/Library/Fonts',
    ...(HOME ? [join(HOME, '.fonts'), join(HOME, '.local/share/fonts'), join(HOME, 'Library/Fonts')] : []),
    ...(XDG_DATA_HOME ? [join(XDG_DATA_HOME, 'fonts')] : []),
    ...(SystemRoot ? [join(SystemRoot, 'Fonts')] : []),
    ...(LOCALAPPDATA ? [join(LOCALAPPDATA, 'Microsoft/Windows/Fonts')] : []),
  ];
}

async function filesIn(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inner = await Promise.all(
    entries.map((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      return depth > 1 ? filesIn(join(folder, entry.name), depth - 1) : [];
    }),
  );
  return inner.flat();
}
