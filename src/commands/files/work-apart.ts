/**
 * Works on one document in a process of its own, which is stopped when it takes too long or too much memory: a hostile
 * PDF can keep pdf.js busy without ever coming back to us, and a large file can fill the memory that all share.
 */
import type { BatchKind, BatchKinds } from '../batch/batch-kinds.js';
import type { WorkLimits } from '../batch/thread-values.js';
import { openBatchPool } from './batch-pool.js';

/**
 * @param limits what a document may take, where it is not what any may
 * @throws Failure of the work, commands.inputTooSlow, commands.inputTooMuchMemory, commands.batch.threadEnded
 */
export async function workApart<K extends BatchKind>(
  kind: K,
  setup: BatchKinds[K]['setup'],
  { item, name, limits }: { item: BatchKinds[K]['item']; name: string; limits?: WorkLimits },
): Promise<BatchKinds[K]['answer']> {
  const pool = openBatchPool(kind, setup, { processes: 1, ...(limits ? { limits } : {}) });
  try {
    return await pool.run(item, name);
  } finally {
    await pool.close();
  }
}
