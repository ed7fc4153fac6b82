import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { findKnownText, knownNames } from '../../assets/known-texts.js';
import { type Failure, failer } from '../../findings/failure.js';
import type { Source } from '../../read/reader.js';
import { nearest } from '../../text/nearest.js';
import type { messages } from '../messages.vi.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { Terminal } from '../terminal/terminal.js';

const fail = failer<typeof messages>();

/** Larger than any regulation with its scans of signatures; a reader holds the whole file in memory. */
export const MAX_INPUT_MEGABYTES = 32;
const MAX_INPUT_BYTES = MAX_INPUT_MEGABYTES * 1024 * 1024;

/**
 * Opens what the user named: a file, "-" for standard input, or a text that danvan knows ("thai nguyen").
 * A file goes before a known text of the same name.
 * @throws Failure for what is missing, too large, or no ordinary file
 */
export async function openInput(name: string, terminal: Terminal): Promise<Source> {
  if (name === '-') return { name, bytes: await readInput(terminal) };
  const path = resolve(terminal.directory, name);
  const kind = await kindOf(path, name);
  if (kind === 'file') return { name, bytes: await readWhole(path, name) };
  const known = await findKnownText(name, chooseAsOf(undefined, terminal.environment));
  if (known) return known;
  if (kind === 'folder') throw fail('commands.inputIsFolder', { file: name });
  throw fail('commands.inputNotFound', { file: name, suggestion: await suggestInput(path, name) });
}

/**
 * What stands at a path. A pipe or a device might never end, so it is refused before it is opened.
 * @throws Failure for a file that is too large or no ordinary file
 */
async function kindOf(path: string, name: string): Promise<'file' | 'folder' | 'nothing'> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw unreadable(name, error);
  });
  if (!stats) return 'nothing';
  if (stats.isDirectory()) return 'folder';
  if (!stats.isFile()) throw fail('commands.inputIsNoFile', { file: name });
  if (stats.size > MAX_INPUT_BYTES) throw tooLarge(name);
  return 'file';
}

async function readWhole(path: string, name: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(name, error);
  });
}

async function readInput(terminal: Terminal): Promise<Uint8Array> {
  if (terminal.inputIsTty) throw fail('commands.inputIsKeyboard', undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of terminal.input()) {
    size += chunk.length;
    if (size > MAX_INPUT_BYTES) throw tooLarge('-');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unreadable(name: string, error: NodeJS.ErrnoException): Failure {
  return fail(
    'commands.inputNotReadable',
    { file: name, reason: error.code ?? error.message },
    { cause: error },
  );
}

function tooLarge(name: string): Failure {
  return fail('commands.inputTooLarge', { file: name, limit: MAX_INPUT_MEGABYTES });
}

/** Files beside the one that was named, and texts that danvan knows, with nearly this name. */
async function suggestInput(path: string, name: string): Promise<string> {
  const neighbours = await readdir(dirname(path)).catch(() => []);
  const files = nearest(basename(path), neighbours).map((file) => join(dirname(name), file));
  const known = nearest(name, await knownNames(), { key: (text) => text.toLowerCase() });
  return [...files, ...known].slice(0, 3).join(', ');
}
