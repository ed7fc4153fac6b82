/**
 * Reads in a thread of its own, which is stopped when it takes too long or too much memory: a hostile PDF can
 * keep pdf.js busy without ever coming back to us.
 */
import { Worker } from 'node:worker_threads';
import { Failure, failer } from '../../findings/failure.js';
import { createFinding } from '../../findings/finding.js';
import { READING_LIMITS } from '../../read/limits.js';
import type { ReadResult, Source } from '../../read/reader.js';
import type { messages } from '../messages.vi.js';
import type { ThreadAnswer } from './read-thread.js';

const fail = failer<typeof messages>();

/** Memory of the thread's own values, in megabytes: more, and the thread ends by itself. */
const HEAP_LIMIT_MB = 400;
/** What the process may grow by while the thread reads, in bytes; pdf.js keeps most of a file outside its values. */
const GROWTH_LIMIT = 500 * 1024 * 1024;
const LOOK_EVERY_MS = 100;

/** Threads run compiled files; from the sources, as tests run them, there is no file to start. */
export const CAN_READ_APART = import.meta.url.endsWith('.js');

export interface TimeLimits {
  /** Milliseconds of the processor's work. */
  cpuMilliseconds: number;
  /** Milliseconds by the clock. */
  milliseconds: number;
}

/**
 * Reads a source in a thread of its own. Its work is bounded by the time of the processor that the process takes
 * meanwhile, which is the thread's: whoever waits for it does nothing. A busy machine does not count.
 * @throws Failure of the readers, commands.inputTooSlow, commands.inputTooMuchMemory
 */
export function readApart(source: Source, limits: TimeLimits = READING_LIMITS): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const work = process.cpuUsage();
    const memory = process.memoryUsage.rss();
    const thread = new Worker(new URL('./read-thread.js', import.meta.url), {
      workerData: source,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
    });
    const end = (settle: () => void) => {
      clearInterval(watch);
      thread.terminate().then(settle, settle);
    };
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(work);
      const exceeded =
        (user + system) / 1000 > limits.cpuMilliseconds
          ? limits.cpuMilliseconds
          : performance.now() - started > limits.milliseconds
            ? limits.milliseconds
            : null;
      if (exceeded !== null) {
        end(() => reject(fail('commands.inputTooSlow', { file: source.name, seconds: exceeded / 1000 })));
      } else if (process.memoryUsage.rss() - memory > GROWTH_LIMIT) {
        end(() => reject(tooMuchMemory(source)));
      }
    }, LOOK_EVERY_MS);
    thread.once('message', (answer: ThreadAnswer) => {
      end(() => {
        if (answer.kind === 'blocks') resolve(toResult(answer));
        else reject(answer.kind === 'failure' ? new Failure(answer.id, answer.params) : answer.error);
      });
    });
    thread.once('error', (error: NodeJS.ErrnoException) => {
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory(source) : error));
    });
  });
}

function tooMuchMemory(source: Source): Failure {
  return fail('commands.inputTooMuchMemory', { file: source.name });
}

function toResult(answer: Extract<ThreadAnswer, { kind: 'blocks' }>): ReadResult {
  const findings = answer.findings.map(({ id, params, severity }) => createFinding(id, params, { severity }));
  return { blocks: answer.blocks, frontMatter: null, findings };
}
