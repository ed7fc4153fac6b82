/**
 * Works on one document in a thread of its own, which is stopped when it takes too long or too much memory: a hostile
 * PDF can keep pdf.js busy without ever coming back to us, and a large file can fill the memory that all share.
 */
import { isMainThread, Worker } from 'node:worker_threads';
import { Failure, failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../../read/limits.js';
import type { messages as batchMessages } from '../batch/messages.vi.js';
import type { messages } from '../messages.vi.js';
import type { JobKind, Jobs, ThreadAnswer } from './thread-jobs.js';

const fail = failer<typeof messages>();
const failOfBatch = failer<typeof batchMessages>();

const LOOK_EVERY_MS = 100;

/**
 * What V8 itself lets a thread's values take, in megabytes. Where one array does not fit under this V8 ends the whole process, before
 * anybody is asked; so it is far above what the watch allows, which sees the memory grow and ends the thread alone.
 */
export const ROOM_OF_V8 = 3072;

/** Threads run compiled files; from the sources, as tests run them, there is no file to start. */
export const CAN_WORK_APART = isMainThread && import.meta.url.endsWith('.js');

export interface WorkLimits {
  /** Milliseconds of the processor's work. */
  cpuMilliseconds: number;
  /** Milliseconds by the clock. */
  milliseconds: number;
  /** What the process may grow by while the thread works, in megabytes. */
  megabytes: number;
}

/**
 * Does one job in a thread of its own. Its work is bounded by the time of the processor that the process takes
 * meanwhile, which is the thread's: whoever waits for it does nothing. A busy machine does not count.
 * @throws Failure of the readers, commands.inputTooSlow, commands.inputTooMuchMemory, commands.batch.threadEnded
 */
export function workApart<K extends JobKind>(
  kind: K,
  job: Jobs[K]['job'],
  limits: WorkLimits = READING_LIMITS,
): Promise<Jobs[K]['answer']> {
  const file = job.source.name;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const work = process.cpuUsage();
    const memory = process.memoryUsage.rss();
    const thread = new Worker(new URL('./work-thread.js', import.meta.url), {
      workerData: { kind, ...job },
      resourceLimits: { maxOldGenerationSizeMb: Math.max(ROOM_OF_V8, limits.megabytes) },
    });
    let isEnding = false;
    // What is told first counts: the end of the thread that is stopped here is heard before it is stopped.
    const end = (settle: () => void) => {
      if (isEnding) return;
      isEnding = true;
      clearInterval(watch);
      thread.terminate().then(settle, settle);
    };
    const tooMuchMemory = () => fail('commands.inputTooMuchMemory', { file });
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(work);
      const exceeded =
        (user + system) / 1000 > limits.cpuMilliseconds
          ? limits.cpuMilliseconds
          : performance.now() - started > limits.milliseconds
            ? limits.milliseconds
            : null;
      if (exceeded !== null) {
        end(() => reject(fail('commands.inputTooSlow', { file, seconds: exceeded / 1000 })));
      } else if (process.memoryUsage.rss() - memory > limits.megabytes * 1024 * 1024) {
        end(() => reject(tooMuchMemory()));
      }
    }, LOOK_EVERY_MS);
    thread.once('message', (answer: ThreadAnswer) => {
      end(() => {
        if (answer.kind === 'done') resolve(answer.value as Jobs[K]['answer']);
        else reject(answer.kind === 'failure' ? new Failure(answer.id, answer.params) : answer.error);
      });
    });
    thread.once('exit', () => end(() => reject(failOfBatch('commands.batch.threadEnded', { file }))));
    thread.once('error', (error: NodeJS.ErrnoException) => {
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory() : error));
    });
  });
}
