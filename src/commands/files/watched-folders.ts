import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * The folders in which the files stand that a user's words mean, now or later: of a folder or pattern with all that nest in it,
 * those of installed packages left out.
 */
export async function watchedFolders(names: readonly string[], directory: string): Promise<Set<string>> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const found = await Promise.all(
    names.map(async (name): Promise<string[]> => {
      const path = resolve(directory, name);
      const stats = await stat(path).catch(() => null);
      if (stats && !stats.isDirectory()) return [dirname(path)];
      const base = stats
        ? path
        : isDynamicPattern(name)
          ? resolve(directory, fixedPart(name))
          : dirname(path);
      if (!(await isFolderThere(base))) return [];
      const nested = await glob('**/', {
        cwd: base,
        absolute: true,
        onlyDirectories: true,
        ignore: ['**/node_modules/**'],
        followSymbolicLinks: false,
      });
      return [base, ...nested.map((folder) => folder.replace(/[\\/]$/, ''))];
    }),
  );
  return new Set(found.flat());
}

/** "quy-che" of "quy-che/**\/*.md"; "" of "*.md". */
const fixedPart = (pattern: string): string => {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const first = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  return parts.slice(0, first < 0 ? undefined : first).join('/');
};

const isFolderThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() === true;

/** What shows that a file was changed: its size and time; of one that is not there, that. */
export async function stampsOf(files: readonly string[], directory: string): Promise<string> {
  const stamps = await Promise.all(
    files.map(async (file) => {
      const stats = await stat(resolve(directory, file)).catch(() => null);
      return stats ? `${file} ${stats.size} ${stats.mtimeMs} ${stats.ino}` : `${file} -`;
    }),
  );
  return stamps.join('\n');
}
