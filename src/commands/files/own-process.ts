/** A process that works on documents, one at a time, as the program that asks sees it. */
import { type ForkOptions, fork } from 'node:child_process';
import type {
  ProcessEnd,
  ProcessOrder,
  ProcessWord,
  ThreadOutcome,
  ThreadStart,
  WorkLimits,
} from '../batch/thread-values.js';

/** On Windows no window comes up for it where the program itself has none. */
const OPTIONS: ForkOptions & { windowsHide: boolean } = {
  serialization: 'advanced',
  // V8 writes pages when it ends a process.
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  windowsHide: true,
};

/** Signals by which V8 ends a process that asked for more memory than there is, and the system one that took too much. */
const OF_MEMORY: ReadonlySet<string> = new Set(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL']);
/** The same on Windows: what Node's own end gives; "breakpoint", "illegal instruction", "fail fast", "no memory", as codes of Windows (NTSTATUS). */
const CODES_OF_MEMORY: ReadonlySet<number> = new Set([134, 0x80000003, 0xc000001d, 0xc0000409, 0xc0000017]);

export interface OwnProcess {
  /** Whether it is no more: also without a piece, where what an earlier one left behind has failed. */
  hasEnded(): boolean;
  /** Whether a piece was worked on in it. */
  isUsed(): boolean;
  /** The process takes no other piece after it has said that one ended it. */
  ask(item: unknown): Promise<{ outcome: ThreadOutcome } | ProcessEnd>;
  /** It holds nothing that must be kept: whoever asked has its answers. */
  stop(): Promise<void>;
}

export function startProcess(start: ThreadStart, limits: WorkLimits): OwnProcess {
  const child = fork(new URL('./work-process.js', import.meta.url), [], OPTIONS);
  const send = (order: ProcessOrder) => child.send(order, () => {});
  let isReady = false;
  let isUsed = false;
  let ended: ProcessEnd | null = null;
  let hear: (word: { outcome: ThreadOutcome } | ProcessEnd) => void = () => {};
  const end = (why: ProcessEnd) => {
    ended ??= why;
    hear(ended);
  };
  child.on('message', (word: ProcessWord) => {
    if ('ready' in word) isReady = true;
    else if ('end' in word) end(word);
    else hear(word);
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      end(isReady ? endBy(code, signal) : { end: 'notStarted' });
      resolve();
    });
    child.once('error', () => {
      end({ end: 'notStarted' });
      resolve();
    });
  });
  send({ start, limits });
  return {
    hasEnded: () => ended !== null,
    isUsed: () => isUsed,
    ask: (item) =>
      new Promise((resolve) => {
        isUsed = true;
        hear = resolve;
        if (ended) resolve(ended);
        else send({ item });
      }),
    stop: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

function endBy(code: number | null, signal: NodeJS.Signals | null): ProcessEnd {
  const isFull = signal === null ? code !== null && CODES_OF_MEMORY.has(code) : OF_MEMORY.has(signal);
  return { end: isFull ? 'tooMuchMemory' : 'gone' };
}
