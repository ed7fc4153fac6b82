/**
 * The process in which documents are worked on, one at a time, in a thread that this one watches: what the process takes is what the
 * document takes. Nothing that a document does reaches the program that asked: where V8 ends a process, as it does when one array does
 * not fit, it is this one. `own-process.ts` starts it.
 */
import { Worker } from 'node:worker_threads';
import type {
  ProcessEnd,
  ProcessOrder,
  ProcessWord,
  ThreadStart,
  ThreadWord,
  WorkLimits,
} from '../batch/thread-values.js';

const LOOK_EVERY_MS = 100;
const MEGABYTE = 1024 * 1024;
/** Garbage is swept up before the thread's values take this much more than a document may: the watch sees both alike. */
const ROOM_FOR_GARBAGE = 128;
/** What lives for one piece alone fits in here and is swept up cheaply: with Node's own 16 MB a quarter of the time went on sweeping. */
const YOUNG_MEGABYTES = 64;

// Whoever asked is gone, or needs no more.
process.on('disconnect', () => process.exit());
// Ctrl-C goes to all processes of a terminal; the one that asked says what becomes of this one.
process.on('SIGINT', () => {});

let ask: (item: unknown) => void = () => {};
process.on('message', (order: ProcessOrder) => {
  if ('start' in order) ask = startThread(order.start, order.limits);
  else ask(order.item);
});
say({ ready: true });

function say(word: ProcessWord): void {
  process.send?.(word);
}

/** Says why, and ends with the thread and all that it has taken. */
function endWith(why: ProcessEnd): void {
  process.send?.(why, () => process.exit());
}

/** @returns what a piece is given to */
function startThread(start: ThreadStart, limits: WorkLimits): (item: unknown) => void {
  const thread = new Worker(new URL('./batch-thread.js', import.meta.url), {
    workerData: start,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes + ROOM_FOR_GARBAGE,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  let watch = watchFor(limits);
  thread.on('message', (word: ThreadWord) => {
    watch.end();
    // What the program itself takes is no document's.
    if ('prepared' in word) watch = watchFor(limits);
    else say(word);
  });
  thread.on('error', (error: NodeJS.ErrnoException) => {
    const { name, message, stack } = error;
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    endWith(isFull ? { end: 'tooMuchMemory' } : { end: 'fault', error: { name, message, stack } });
  });
  thread.on('exit', () => endWith({ end: 'gone' }));
  return (item) => {
    watch.end();
    watch = watchFor(limits);
    thread.postMessage(item);
  };
}

/** Ends the process when it has taken more than it may since now. The time of a processor that is busy elsewhere does not count. */
function watchFor({ cpuMilliseconds, milliseconds, megabytes }: WorkLimits): { end(): void } {
  const started = performance.now();
  const work = process.cpuUsage();
  const memory = process.memoryUsage.rss();
  const look = setInterval(() => {
    const { user, system } = process.cpuUsage(work);
    if ((user + system) / 1000 > cpuMilliseconds) endWith({ end: 'tooSlow', milliseconds: cpuMilliseconds });
    else if (performance.now() - started > milliseconds) endWith({ end: 'tooSlow', milliseconds });
    else if (process.memoryUsage.rss() - memory > megabytes * MEGABYTE) endWith({ end: 'tooMuchMemory' });
    else return;
    clearInterval(look);
  }, LOOK_EVERY_MS);
  return { end: () => clearInterval(look) };
}
