/** What is worked on in processes of their own: for each kind what these are given once, what for each piece, and what they answer. Plain values only. */
import type { CheckBatch } from '../checking/check-batch.js';
import type { CollectBatch } from '../collecting/collect-batch.js';
import type { CompareBatch } from '../comparing/compare-batch.js';
import type { DraftBatch } from '../drafting/draft-batch.js';
import type { ParseBatch } from '../files/parse-batch.js';
import type { ImportBatch } from '../importing/import-batch.js';
import type { MatrixBatch } from '../surveying/survey-batch.js';
import type { UpdateBatch } from '../updating/update-batch.js';

export interface BatchKinds {
  draft: DraftBatch;
  check: CheckBatch;
  import: ImportBatch;
  matrix: MatrixBatch;
  collect: CollectBatch;
  update: UpdateBatch;
  parse: ParseBatch;
  compare: CompareBatch;
}

/** The values of one kind, all of which cross from thread to thread. */
export interface BatchValues {
  /** What every piece needs; a thread makes of it, once, whatever takes long to make. */
  setup: unknown;
  item: unknown;
  answer: unknown;
}

export type BatchKind = keyof BatchKinds;

/** Does one piece after another. @throws Failure for a piece that cannot be done */
export type BatchWorker<K extends BatchKind> = (
  item: BatchKinds[K]['item'],
) => Promise<BatchKinds[K]['answer']>;

/** Loads tables, reference and templates, and gives what works with them. */
export const PREPARE: {
  readonly [K in BatchKind]: (setup: BatchKinds[K]['setup']) => Promise<BatchWorker<K>>;
} = {
  draft: async (setup) => (await import('../drafting/draft-batch.js')).draftWorker(setup),
  check: async (setup) => (await import('../checking/check-batch.js')).checkWorker(setup),
  import: async (setup) => (await import('../importing/import-batch.js')).importWorker(setup),
  matrix: async (setup) => (await import('../surveying/survey-batch.js')).surveyWorker(setup),
  collect: async (setup) => (await import('../collecting/collect-batch.js')).collectWorker(setup),
  update: async (setup) => (await import('../updating/update-batch.js')).updateWorker(setup),
  compare: async () => (await import('../comparing/compare-batch.js')).compareWorker(),
  parse: async (setup) => (await import('../files/parse-batch.js')).parseWorker(setup),
};
