/**
 * Temporary files and programs of a run. They go when their work is done, and when the user or the system stops the run
 * (Ctrl-C, TERM, HUP). What a run leaves that was killed outright the next one sweeps away: names say whose they are.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Failure, failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const pending = new Set<() => void>();

/** @returns what to call when the path is gone */
export function removeOnSignal(path: string): () => void {
  return stopOnSignal(() => rmSync(path, { recursive: true, force: true }));
}

/** @returns what to call when there is nothing left to stop */
export function stopOnSignal(stop: () => void): () => void {
  if (pending.size === 0) for (const signal of SIGNALS) process.on(signal, endTidily);
  pending.add(stop);
  return () => {
    pending.delete(stop);
    if (pending.size === 0) for (const signal of SIGNALS) process.off(signal, endTidily);
  };
}

/** Programs stop before their folders go, and then the process ends as the signal has it. */
function endTidily(signal: NodeJS.Signals): void {
  for (const stop of [...pending].reverse()) {
    try {
      stop();
    } catch {
      // The others are to go all the same.
    }
  }
  for (const each of SIGNALS) process.off(each, endTidily);
  process.kill(process.pid, signal);
}

/** "may-1.4711": the machine, because folders may be shared, and the process on it. */
const OWNER = `${hostname().replace(/[^\w-]/g, '')}.${process.pid}`;

/**
 * A folder of this run for temporary files.
 * @throws Failure commands.noTemporaryFolder where the machine's own is not there, or full
 */
export async function temporaryFolder(): Promise<string> {
  await sweep(tmpdir(), /^danvan-(?<host>[\w-]*)\.(?<pid>\d+)-\w{6}$/);
  try {
    return await mkdtemp(join(tmpdir(), `danvan-${OWNER}-`));
  } catch (cause) {
    throw noTemporaryFolder(cause as NodeJS.ErrnoException);
  }
}

/** What is said where a temporary file could not be made. */
export function noTemporaryFolder(cause: NodeJS.ErrnoException): Failure {
  return fail('commands.noTemporaryFolder', { folder: tmpdir(), reason: cause.code ?? '' }, { cause });
}

/** A name beside a file, under which it is written until it is whole. */
export async function temporaryBeside(target: string): Promise<string> {
  await sweep(dirname(target), /^\.danvan-(?<host>[\w-]*)\.(?<pid>\d+)-[\da-f]{12}\.tmp$/);
  // Two of one process are not to meet; nothing secret is in the name, for which Node's room of ciphers would be opened.
  const own = Math.floor(Math.random() * 2 ** 48).toString(16);
  return join(dirname(target), `.danvan-${OWNER}-${own.padStart(12, '0')}.tmp`);
}

/** Looked through once a run: for each of thousands of files the folder that they go to would be read anew. */
const swept = new Set<string>();

/** Removes what runs of this machine have left that are no more. */
async function sweep(folder: string, pattern: RegExp): Promise<void> {
  const place = resolve(folder);
  if (swept.has(place)) return;
  swept.add(place);
  const host = OWNER.slice(0, OWNER.lastIndexOf('.'));
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = pattern.exec(name)?.groups;
    if (owner?.host !== host || isRunning(Number(owner.pid))) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
  }
}

/** EPERM: it runs, as another user. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
