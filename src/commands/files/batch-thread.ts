/**
 * A thread of a batch: prepares its work when it is first asked and does one piece after another. `batch-pool.ts` starts it,
 * from this file as it is built, or from `dist/cli/batch-thread.js`, which opens it out of the bundle.
 */
import { workerData } from 'node:worker_threads';
import { Failure, failer } from '../../findings/failure.js';
import type { messages } from '../../read/messages.vi.js';
import type { Source } from '../../read/reader.js';
import { type BatchKind, type BatchWorker, PREPARE } from '../batch/batch-kinds.js';
import type { ThreadOutcome, ThreadStart } from '../batch/thread-values.js';

const fail = failer<typeof messages>();

/** The pool puts what is its own first. */
const [, start] = workerData as [unknown, ThreadStart];
let worker: Promise<BatchWorker<BatchKind>> | null = null;
let giveUp: (reason: unknown) => void = () => {};

// pdf.js rejects some promises that it gives to nobody: the piece that is worked on has failed, and the thread lives on.
process.on('unhandledRejection', (reason) => giveUp(reason));

/** A reason to give up on a piece crosses as its id and parameters, for a class is lost between threads. */
export default async function workOn({ item }: { item: unknown }): Promise<ThreadOutcome> {
  const { source } = Object(item) as { source?: Source };
  const unhandled = new Promise<never>((_, reject) => {
    giveUp = (reason) => reject(source ? fail('read.pdfBroken', { file: source.name }) : reason);
  });
  try {
    worker ??= PREPARE[start.kind](start.setup as never) as Promise<BatchWorker<BatchKind>>;
    return { value: await Promise.race([(await worker)(item as never), unhandled]) };
  } catch (error) {
    if (error instanceof Failure) return { failure: { id: error.id, params: error.params } };
    throw error;
  }
}
