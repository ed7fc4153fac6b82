/**
 * Threads that share the work of a batch (tinypool, which alone of the pools that are kept brings nothing else with it: piscina
 * installs an addon for each platform). Each takes one piece at a time and is stopped, and another started in its
 * place, when a piece takes too long or too much memory.
 */
import type { Worker } from 'node:worker_threads';
import Tinypool from 'tinypool';
import { Failure, failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../../read/limits.js';
import type { BatchKind, BatchKinds, BatchWorker } from '../batch/batch-kinds.js';
import type { messages as batchMessages } from '../batch/messages.vi.js';
import type { ThreadOutcome, ThreadStart } from '../batch/thread-values.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();
const failOfBatch = failer<typeof batchMessages>();

const LOOK_EVERY_MS = 500;
/** What lives for one piece alone fits in here and is swept up cheaply: with Node's own 16 MB a quarter of the time went on sweeping. */
const YOUNG_MEGABYTES = 64;

/** The file that a thread runs, beside this one as it is built: the one place that says so. */
const threadFile = (): URL => new URL('./batch-thread.js', import.meta.url);

/** A thread is gone without an answer and without a word, as one that a library ends. */
class ThreadEnded extends Error {}

/** No thread could be started, as in a program that does not hold the file of a thread. */
class PoolBroken extends Error {}

export interface BatchPool<K extends BatchKind> {
  /**
   * @param name what a message calls the piece
   * @throws Failure of the work, commands.inputTooSlow, commands.inputTooMuchMemory, commands.batch.threadEnded, commands.batch.brokenOff
   */
  run(item: BatchKinds[K]['item'], name: string): Promise<BatchKinds[K]['answer']>;
  close(): Promise<void>;
}

/**
 * @param setup what every thread is given once
 * @param how how many threads, and what does the work where none can be started
 */
export function openBatchPool<K extends BatchKind>(
  kind: K,
  setup: BatchKinds[K]['setup'],
  { threads, here }: { threads: number; here: BatchWorker<K> },
): BatchPool<K> {
  const start: ThreadStart = { kind, setup };
  const pool = new Tinypool({
    filename: threadFile().href,
    workerData: start,
    minThreads: threads,
    maxThreads: threads,
    // A thread that waits for its next piece goes on with what the last one left to be done, such as closing a file.
    useAtomics: false,
    resourceLimits: {
      maxOldGenerationSizeMb: READING_LIMITS.megabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  let isKnownToRun = false;
  const told = new WeakSet<object>();
  let breakOff: (error: unknown) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    breakOff = reject;
  });
  broken.catch(() => {});
  // A thread that dies without work is replaced; where none has ever answered, none will, and their pieces would wait for ever.
  pool.on('error', (error) => {
    if (!isKnownToRun) breakOff(new PoolBroken('no thread starts', { cause: error }));
  });
  return {
    async run(item, name) {
      const watch = watchTime(threads);
      try {
        const running: Promise<ThreadOutcome> = pool.run({ item }, { signal: watch.signal });
        tellEnds(pool, told);
        const outcome = await Promise.race([running, broken]);
        isKnownToRun = true;
        if ('failure' in outcome) throw new Failure(outcome.failure.id, outcome.failure.params);
        return outcome.value as BatchKinds[K]['answer'];
      } catch (error) {
        if (error instanceof PoolBroken) return here(item);
        if (watch.exceeded !== null)
          throw fail('commands.inputTooSlow', { file: name, seconds: watch.exceeded / 1000 });
        throw reasonOf(error, name);
      } finally {
        // In the place of a thread that is gone stands another.
        tellEnds(pool, told);
        watch.end();
      }
    },
    close: () => endThreads(pool),
  };
}

/**
 * All pieces are answered by now, so that a thread that fails while it ends costs nobody anything. The pool waits for each with
 * `events.once`, which takes its listeners off where that happens, and finds no such method at what the pool wraps a thread in.
 */
async function endThreads(pool: Tinypool): Promise<void> {
  for (const wrapped of pool.threads) {
    const { thread } = wrapped as unknown as { thread: Worker };
    Object.assign(wrapped, { removeListener: thread.off.bind(thread) });
  }
  await pool.destroy().catch(() => {});
}

/** Why there is no answer, with the name of the piece: the others are done, and somebody has to find this one. */
function reasonOf(error: unknown, file: string): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof ThreadEnded) return failOfBatch('commands.batch.threadEnded', { file });
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return fail('commands.inputTooMuchMemory', { file });
  const reason = `${name}: ${message}`;
  return failOfBatch('commands.batch.brokenOff', { file, reason }, { cause: error });
}

/**
 * The pool hears of a thread that throws, and not of one that only ends, for whose piece it would wait for ever: it is told.
 * @param told the threads that are listened to already
 */
function tellEnds(pool: Tinypool, told: WeakSet<object>): void {
  for (const thread of pool.threads) {
    if (told.has(thread)) continue;
    told.add(thread);
    // One that the pool itself has ended is none of its threads any more.
    thread.on('exit', () => {
      if (pool.threads.includes(thread)) thread.emit('error', new ThreadEnded());
    });
  }
}

/**
 * Tells when a piece has taken too long. What a single thread computes is not known; all together cannot have computed
 * more than so many times as long as the one that is watched.
 */
function watchTime(threads: number): { signal: AbortSignal; exceeded: number | null; end(): void } {
  const stop = new AbortController();
  const started = performance.now();
  const work = process.cpuUsage();
  const { cpuMilliseconds, milliseconds } = READING_LIMITS;
  const watched = { signal: stop.signal, exceeded: null as number | null, end: () => clearInterval(look) };
  const look = setInterval(() => {
    const { user, system } = process.cpuUsage(work);
    if ((user + system) / 1000 > cpuMilliseconds * (threads + 1)) watched.exceeded = cpuMilliseconds;
    else if (performance.now() - started > milliseconds) watched.exceeded = milliseconds;
    if (watched.exceeded !== null) stop.abort();
  }, LOOK_EVERY_MS);
  return watched;
}
