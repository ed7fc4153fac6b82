/** The one engine of every run over many documents: here or in processes of their own, in order, with how far it has come. */
import type { BatchPool } from '../files/batch-pool.js';
import { CAN_WORK_APART } from '../files/can-work-apart.js';
import { elseApart } from '../files/in-time.js';
import { isWatched } from '../files/needs-thread.js';
import type { CommandContext } from '../terminal/command.js';
import { threadsFor } from '../terminal/jobs-option.js';
import { showProgress } from '../terminal/progress.js';
import type { BatchKind, BatchKinds, BatchWorker } from './batch-kinds.js';
import { type BatchResult, inOrder } from './in-order.js';

export interface BatchRun<K extends BatchKind, T> {
  kind: K;
  /** What is done, as the progress calls it; null where the answers come on the same screen, which a bar would disturb. */
  title: string | null;
  pieces: readonly T[];
  /** What a message calls a piece. */
  nameOf(piece: T): string;
  /**
   * What is worked on, read when its turn comes; or what is known already, and needs no work.
   * @param forThread whether a thread will work on it
   */
  open(
    piece: T,
    forThread: boolean,
  ): Promise<{ item: BatchKinds[K]['item'] } | { answer: BatchKinds[K]['answer'] }>;
  /** For the threads, each of which prepares its work of it. */
  setup(): BatchKinds[K]['setup'];
  /** The same work in this thread. */
  here: BatchWorker<K>;
  /** `--jobs`; without it, as many as there are cores and work for them. */
  jobs: number | undefined;
}

/** Pieces that may wait for the one before them, by thread: small ones go on while a large one is read. */
const AHEAD = 8;

/**
 * The answer for each piece, in the order of the pieces: it is the same however many threads there are, and where one fails the
 * others do not. The next pieces are worked on while the caller does something with an answer.
 */
export async function* runBatch<K extends BatchKind, T>(
  batch: BatchRun<K, T>,
  context: CommandContext,
): AsyncGenerator<BatchResult<T, BatchKinds[K]['answer']>> {
  const { pieces, kind, jobs, here } = batch;
  const threads = CAN_WORK_APART ? threadsFor(pieces.length, jobs) : 1;
  const isShared = threads > 1;
  const opening: Promise<BatchPool<K>>[] = [];
  // Only when there is something to work on: of a run where all is known already no thread is needed.
  const openPool = () => {
    opening[0] ??= import('../files/batch-pool.js').then(({ openBatchPool }) =>
      openBatchPool(kind, batch.setup(), { processes: threads, here }),
    );
    return opening[0];
  };
  const work = async (piece: T) => {
    const opened = await batch.open(piece, isShared);
    if ('answer' in opened) return opened.answer;
    const isApart = isShared || (CAN_WORK_APART && isWatched(kind, opened.item));
    const apart = async () => (await openPool()).run(opened.item, batch.nameOf(piece));
    return isApart ? apart() : elseApart(() => here(opened.item), apart);
  };
  const width = isShared ? { atOnce: threads + 1, ahead: threads * AHEAD } : { atOnce: 1, ahead: 1 };
  const progress = await showProgress(batch.title, pieces.length, context);
  try {
    for await (const settled of inOrder(pieces, work, width)) {
      yield settled;
      progress.advance();
    }
  } finally {
    progress.stop();
    for (const pool of opening) await (await pool).close();
  }
}
