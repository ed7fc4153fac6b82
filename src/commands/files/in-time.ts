/**
 * Small documents are read in this process, because starting another one takes longer than most of them do. Work that takes longer than
 * any real text of that size is given up here. It begins anew in a process that is watched (`work-apart.ts`) and can be ended.
 */
import { Script } from 'node:vm';
import { failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../../read/limits.js';
import type { messages } from '../messages.vi.js';
import { CAN_WORK_APART } from './can-work-apart.js';

const fail = failer<typeof messages>();

/** By the clock: ten times what the longest text takes that is worked on here, and a pattern that never ends is stopped within. */
const MOST_MILLISECONDS = 20_000;

/** Thrown where work was given up: it has changed nothing but what this process keeps for itself. */
export class TookTooLong extends Error {}

/** A timer would never come to its turn; what Node runs as a script is stopped by a thread of its own. */
const CALL = 'globalThis[Symbol.for("danvan.inTime")]()';
const PLACE = Symbol.for('danvan.inTime');
const place = globalThis as { [PLACE]?: (() => unknown) | undefined };
let script: Script | undefined;

/**
 * @param work that waits for nothing
 * @throws TookTooLong and whatever the work throws
 */
export function inTime<T>(work: () => T, milliseconds = MOST_MILLISECONDS): T {
  // In a process that is watched already, from the sources, and within other work that is.
  if (!CAN_WORK_APART || place[PLACE] !== undefined) return work();
  script ??= new Script(CALL);
  place[PLACE] = work;
  try {
    return script.runInThisContext({ timeout: milliseconds }) as T;
  } catch (error) {
    throw isStopped(error) ? new TookTooLong() : error;
  } finally {
    place[PLACE] = undefined;
  }
}

/**
 * Work on a document that cannot begin anew elsewhere, for it hangs on what is open here: it ends by the clock when any document does.
 * @param file what a message calls the document
 * @throws Failure commands.inputTooSlow, and whatever the work throws
 */
export function inTimeOrFail<T>(
  file: string,
  work: () => T,
  milliseconds = READING_LIMITS.cpuMilliseconds,
): T {
  try {
    return inTime(work, milliseconds);
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    throw fail('commands.inputTooSlow', { file, seconds: milliseconds / 1000 });
  }
}

const isStopped = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Does in a watched process what took too long in this one. */
export async function elseApart<T>(here: () => Promise<T> | T, apart: () => Promise<T>): Promise<T> {
  try {
    return await here();
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
  }
  return apart();
}
