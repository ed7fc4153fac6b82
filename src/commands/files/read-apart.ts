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

/** Memory of the whole process, in bytes, at which the thread is stopped. */
const MEMORY_LIMIT = 500 * 1024 * 1024;
const LOOK_EVERY_MS = 100;

/** Threads run compiled files; from the sources, as tests run them, there is no file to start. */
export const CAN_READ_APART = import.meta.url.endsWith('.js');

/**
 * Reads a source in a thread of its own.
 * @throws Failure of the readers, commands.inputTooSlow, commands.inputTooMuchMemory
 */
export function readApart(
  source: Source,
  timeLimit: number = READING_LIMITS.milliseconds,
): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./read-thread.js', import.meta.url), { workerData: source });
    const started = performance.now();
    const end = (settle: () => void) => {
      clearInterval(watch);
      thread.terminate().then(settle, settle);
    };
    const watch = setInterval(() => {
      if (performance.now() - started > timeLimit) {
        end(() => reject(fail('commands.inputTooSlow', { file: source.name, seconds: timeLimit / 1000 })));
      } else if (process.memoryUsage.rss() > MEMORY_LIMIT) {
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
