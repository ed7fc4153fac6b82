import { open, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { hasManyStars, isIgnored, matchesPath } from '../../check/index.js';
import { Failure, failer } from '../../findings/failure.js';
import { AKN_HEAD_BYTES, startsLikeAkn } from '../../read/akn/is-akn.js';
import { readers } from '../../read/index.js';
import type { messages } from '../messages.vi.js';
import type { Terminal } from '../terminal/terminal.js';
import { isThere } from './is-there.js';

const fail = failer<typeof messages>();

/**
 * The files that the user's words mean, sorted within each: a file, "-", a known name, a folder (all texts in it that
 * danvan reads, those of linked folders left out), or a pattern ("regulations/**\/*.md"), which the shell may have left as it is.
 * @throws Failure for a pattern or a folder in which nothing is found
 */
export async function expandFiles(names: readonly string[], terminal: Terminal): Promise<string[]> {
  const expanded = await Promise.all(names.map((name) => expandOne(name, terminal)));
  return [...new Set(expanded.flat())];
}

export type NamedInput = string | { name: string; failure: Failure };

/**
 * The same, with the failure of a name beside the files of the others. "!quy-che/cu/**" takes files out again that other
 * names mean, wherever it stands among them.
 */
export async function expandEach(names: readonly string[], terminal: Terminal): Promise<NamedInput[]> {
  const isException = (name: string): boolean => name.startsWith('!') && !isThere(name, terminal.directory);
  const exceptions = names.filter(isException).map((name) => name.slice(1));
  const wanted = names.filter((name) => !isException(name));
  if (wanted.length === 0) throw fail('commands.onlyExceptions', undefined);
  const expanded = await Promise.all(
    wanted.map((name) =>
      expandOne(name, terminal).catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        return [{ name, failure: error }];
      }),
    ),
  );
  return [...new Set(expanded.flat())].filter(
    (one) => typeof one !== 'string' || !isIgnored(one.replace(/^\.\//, ''), exceptions),
  );
}

/** "thai-nguyen", "van-ban/quy che.docx"; not "*.md": what cannot be a pattern is not asked about. */
const PLAIN_NAME = /^[\p{L}\p{M}\p{N} ._/\\:-]*$/u;

async function expandOne(name: string, { directory }: Terminal): Promise<string[]> {
  if (name === '-') return [name];
  const stats = await stat(resolve(directory, name)).catch(() => null);
  if (stats?.isDirectory()) return search(name, join(name, '**/*').replaceAll('\\', '/'), directory);
  if (stats || PLAIN_NAME.test(name)) return [name];
  const { isDynamicPattern } = await import('tinyglobby');
  // In "D:\van-ban\*.md" of Windows nothing is escaped.
  if (!isDynamicPattern(sep === '\\' ? name.replaceAll(sep, '/') : name)) return [name];
  return search(name, name.replaceAll('\\', '/'), directory);
}

async function search(name: string, pattern: string, directory: string): Promise<string[]> {
  const endings = readers.flatMap(({ extensions }) => extensions);
  const { glob } = await import('tinyglobby');
  // What a regular expression cannot bear is looked for file by file.
  const isHard = hasManyStars(pattern);
  const all = await glob(isHard ? '**/*' : pattern, {
    cwd: directory,
    absolute: true,
    // "~$quy-che.docx" is Word's note of who has the document open, and no text.
    ignore: ['**/node_modules/**', '**/~$*'],
    // A linked folder may lead back to one above it, and then each file would be found again and again.
    followSymbolicLinks: false,
  });
  const found = isHard ? all.filter((path) => matchesPath(relative(directory, path), pattern)) : all;
  const texts = await Promise.all(
    found.map(async (path) => {
      const lower = path.toLowerCase();
      return lower.endsWith('.xml') ? isAknFile(path) : endings.some((ending) => lower.endsWith(ending));
    }),
  );
  const files = found
    .filter((_, index) => texts[index])
    .map((path) => relative(directory, path).replaceAll('\\', '/'));
  if (files.length === 0) throw fail('commands.nothingFound', { pattern: name });
  return files.sort();
}

/** Of the many files that end in ".xml" (reports, settings), only those in Akoma Ntoso are texts. */
async function isAknFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(AKN_HEAD_BYTES), 0, AKN_HEAD_BYTES, 0);
    return startsLikeAkn(buffer.subarray(0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
