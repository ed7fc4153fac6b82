/**
 * Processes that share the work of a batch. Each takes one piece at a time; one that has taken too long or too much memory, or was ended
 * by what it worked on, is followed by another.
 */
import { Failure, failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../../read/limits.js';
import type { BatchKind, BatchKinds, BatchWorker } from '../batch/batch-kinds.js';
import type { messages as batchMessages } from '../batch/messages.vi.js';
import type { ProcessEnd, WorkLimits } from '../batch/thread-values.js';
import type { messages } from '../messages.vi.js';
import { type OwnProcess, startProcess } from './own-process.js';

const fail = failer<typeof messages>();
const failOfBatch = failer<typeof batchMessages>();

export interface BatchPool<K extends BatchKind> {
  /**
   * @param name what a message calls the piece
   * @throws Failure of the work, commands.inputTooSlow, commands.inputTooMuchMemory, commands.batch.threadEnded, commands.batch.brokenOff
   */
  run(item: BatchKinds[K]['item'], name: string): Promise<BatchKinds[K]['answer']>;
  close(): Promise<void>;
}

/**
 * @param setup what every process is given once
 * @param how how many processes, and what does the work where none can be started
 */
export function openBatchPool<K extends BatchKind>(
  kind: K,
  setup: BatchKinds[K]['setup'],
  {
    processes,
    here,
    limits = READING_LIMITS,
  }: { processes: number; here?: BatchWorker<K>; limits?: WorkLimits },
): BatchPool<K> {
  const started = new Set<OwnProcess>();
  const idle: OwnProcess[] = [];
  const waiting: (() => void)[] = [];
  let working = 0;
  const start = () => {
    const process = startProcess({ kind, setup }, limits);
    started.add(process);
    return process;
  };
  const take = async (): Promise<OwnProcess> => {
    if (working >= processes) await new Promise<void>((next) => waiting.push(next));
    else working += 1;
    return idle.pop() ?? start();
  };
  const giveBack = (process: OwnProcess) => {
    if (process.hasEnded()) started.delete(process);
    else idle.push(process);
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  };
  const askOne = async (item: unknown) => {
    const process = await take();
    const isOthers = process.isUsed();
    const word = await process.ask(item);
    giveBack(process);
    return { word, isOthers };
  };
  /** Where a process ends that has worked on other pieces, one of these may have ended it: only in a new one a piece speaks for itself. */
  const ask = async (item: unknown) => {
    for (;;) {
      const { word, isOthers } = await askOne(item);
      if (!isOthers || !('end' in word) || word.end === 'tooSlow') return word;
    }
  };
  return {
    async run(item, name) {
      const word = await ask(item);
      if ('end' in word) {
        // As in a program that does not hold the file of a thread, or where no process may be started.
        if (word.end === 'notStarted' && here) return here(item);
        throw reasonOf(word, name);
      }
      const { outcome } = word;
      if ('failure' in outcome) throw new Failure(outcome.failure.id, outcome.failure.params);
      return outcome.value as BatchKinds[K]['answer'];
    },
    close: async () => {
      await Promise.all([...started].map((process) => process.stop()));
    },
  };
}

/** Why there is no answer, with the name of the piece: the others are done, and somebody has to find this one. */
function reasonOf(why: ProcessEnd, file: string): Failure {
  switch (why.end) {
    case 'tooSlow':
      return fail('commands.inputTooSlow', { file, seconds: why.milliseconds / 1000 });
    case 'tooMuchMemory':
      return fail('commands.inputTooMuchMemory', { file });
    case 'fault': {
      const { name, message } = why.error;
      const cause = Object.assign(new Error(message), why.error);
      return failOfBatch('commands.batch.brokenOff', { file, reason: `${name}: ${message}` }, { cause });
    }
    default:
      return failOfBatch('commands.batch.threadEnded', { file });
  }
}
