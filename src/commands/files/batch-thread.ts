/**
 * The thread of a process that works on documents: prepares its work and does one piece after another. `work-process.ts` starts it,
 * from this file as it is built, or from `dist/cli/batch-thread.js`, which opens it out of the bundle.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { Failure, failer } from '../../findings/failure.js';
import type { messages } from '../../read/messages.vi.js';
import type { Source } from '../../read/reader.js';
import { type BatchKind, type BatchWorker, PREPARE } from '../batch/batch-kinds.js';
import type { ThreadOutcome, ThreadStart, ThreadWord } from '../batch/thread-values.js';
import type { messages as commandMessages } from '../messages.vi.js';

const fail = failer<typeof messages>();
const failOfInput = failer<typeof commandMessages>();

const { kind, setup } = workerData as ThreadStart;
let giveUp: (reason: unknown) => void = () => {};

// pdf.js rejects some promises that it gives to nobody: the piece that is worked on has failed, and the thread lives on.
process.on('unhandledRejection', (reason) => giveUp(reason));

const worker = PREPARE[kind](setup as never) as Promise<BatchWorker<BatchKind>>;
const say = (word: ThreadWord) => parentPort?.postMessage(word);
// What cannot be prepared is said of the piece that is asked for.
const prepared = Promise.resolve(worker).then(
  () => say({ prepared: true }),
  () => {},
);

parentPort?.on('message', (item) => {
  workOn(item).then(
    (outcome) => say({ outcome }),
    (error: unknown) => {
      // Outside of every promise: the process hears of it as of any fault of a thread, and ends.
      setImmediate(() => {
        throw error;
      });
    },
  );
});

/** A reason to give up on a piece crosses as its id and parameters, for a class is lost between threads. */
async function workOn(item: unknown): Promise<ThreadOutcome> {
  const { source } = Object(item) as { source?: Source };
  const unhandled = new Promise<never>((_, reject) => {
    giveUp = (reason) => reject(source ? fail('read.pdfBroken', { file: source.name }) : reason);
  });
  unhandled.catch(() => {});
  await prepared;
  try {
    return { value: await Promise.race([(await worker)(item as never), unhandled]) };
  } catch (error) {
    const failure =
      isTooLarge(error) && source ? failOfInput('commands.inputTooMuchMemory', { file: source.name }) : error;
    if (failure instanceof Failure) return { failure: { id: failure.id, params: failure.params } };
    throw error;
  }
}

/** Whether one array of more bytes than there are was asked for, which V8 refuses at once. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError &&
  /^(?:Array buffer allocation failed|Invalid (?:typed )?array length)/.test(error.message);
