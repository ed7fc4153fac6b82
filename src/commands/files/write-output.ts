import type { Stats } from 'node:fs';
import { link, mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { isForbiddenOnWindows } from './forbidden-name.js';
import { removeOnSignal, temporaryBeside } from './leftovers.js';
import { brokenPromise, namesSeveralFormats } from './promised-format.js';

const fail = failer<typeof messages>();

export interface OutputFile {
  /** As the user gave it; relative to `directory`. */
  path: string;
  content: string | Uint8Array;
}

export interface WriteOptions {
  directory: string;
  /** Whether an existing file may be replaced. */
  force: boolean;
}

/** Writes one file whole or not at all; see `writeOutputs`. */
export function writeOutput(file: OutputFile, options: WriteOptions): Promise<void> {
  return writeOutputs([file], options);
}

/**
 * Writes files that belong together. Each goes to a temporary neighbour first and takes its name only when
 * all are safely on disk, so that a full disk or a lost connection leaves nothing that looks finished.
 * @throws Failure when a file exists and may not be replaced, or cannot be written; nothing is then left behind
 */
export async function writeOutputs(files: readonly OutputFile[], options: WriteOptions): Promise<void> {
  const planned = files.map(({ path, content }) => ({
    path,
    content,
    target: resolve(options.directory, path),
  }));
  for (const { path, content } of planned) await refuseOccupied(path, options, content);
  const staged: { path: string; target: string; temporary: string; done: () => void }[] = [];
  let path = '';
  try {
    for (const file of planned) {
      path = file.path;
      const { target, mode } = await placeOf(file.target);
      const temporary = await temporaryBeside(target);
      staged.push({ path: file.path, target, temporary, done: removeOnSignal(temporary) });
      await stage(temporary, file.content, mode);
    }
    for (const file of staged) {
      path = file.path;
      await publish(file.temporary, file.target, options.force);
    }
  } catch (error) {
    throw writeFailure(path, error as NodeJS.ErrnoException);
  } finally {
    for (const { temporary, done } of staged) {
      await unlink(temporary).catch(() => {});
      done();
    }
  }
}

/**
 * Early, so that nobody waits for a draft that cannot be written.
 * @param content where it is known by then
 * @throws Failure for a name that Windows refuses or that promises another format, for a folder, for what is no ordinary file, and
 * for a file that may not be replaced
 */
export async function refuseOccupied(
  path: string,
  { directory, force }: WriteOptions,
  content?: string | Uint8Array,
): Promise<void> {
  if (process.platform === 'win32' && isForbiddenOnWindows(path))
    throw fail('commands.outputNameForbidden', { file: path });
  const stats = await stat(resolve(directory, path)).catch(() => null);
  if (stats?.isDirectory()) throw fail('commands.outputIsFolder', { file: path });
  refuseDevice(path, stats);
  if (stats && !force) throw fail('commands.outputExists', { file: path });
  // A file that is there has its name from the user, and keeps it when it is replaced.
  if (stats) return;
  if (namesSeveralFormats(path)) throw fail('commands.outputSeveralFormats', { file: path });
  const format = brokenPromise(path, content);
  if (format !== null) throw fail('commands.outputOtherFormat', { file: path, format });
}

/**
 * Whether a path is that of a folder which is there.
 * @throws Failure for a device or a pipe: nobody wants a file beside it, as "/dev/null.docx"
 */
export async function isFolder(path: string, directory: string): Promise<boolean> {
  const stats = await stat(resolve(directory, path)).catch(() => null);
  refuseDevice(path, stats);
  return stats?.isDirectory() === true;
}

/** A device or a pipe would be replaced by a file of its name. */
function refuseDevice(path: string, stats: Stats | null): void {
  if (stats && !stats.isFile() && !stats.isDirectory()) throw fail('commands.outputIsNoFile', { file: path });
}

/** Where a link leads, and the rights of the file that is replaced, which the new one keeps. */
async function placeOf(path: string): Promise<{ target: string; mode?: number }> {
  const stats = await stat(path).catch(() => null);
  return stats === null ? { target: path } : { target: await realpath(path), mode: stats.mode };
}

async function stage(temporary: string, content: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(dirname(temporary), { recursive: true });
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link fails where the name is taken, also when it was taken a moment ago; a rename would replace it. */
async function publish(temporary: string, target: string, force: boolean): Promise<void> {
  if (force) return rename(temporary, target);
  await link(temporary, target).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw error;
    // Some file systems (FAT, network drives) have no links; the name was free when it was checked.
    await rename(temporary, target);
  });
}

/** What a system answers of a file that another program holds open, as Word does on Windows, and of one without rights. */
const LOCKED = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** A folder that cannot be made because a file has its name is no output that is there already. */
export function writeFailure(path: string, error: NodeJS.ErrnoException) {
  if (error.code === 'EEXIST' && error.syscall !== 'mkdir')
    return fail('commands.outputExists', { file: path }, { cause: error });
  const reason = error.code ?? error.message;
  // Folders that are missing have been made: what is not there is the drive, or the machine in the network.
  if (reason === 'ENOENT') return fail('commands.outputNoPlace', { file: path }, { cause: error });
  if (LOCKED.has(reason)) return fail('commands.outputLocked', { file: path, reason }, { cause: error });
  return fail('commands.outputNotWritten', { file: path, reason }, { cause: error });
}
