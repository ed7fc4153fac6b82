import type { Params } from '../../findings/finding.js';
import type { BatchKind } from './batch-kinds.js';

/** What a thread of a batch is given when it starts. */
export interface ThreadStart {
  kind: BatchKind;
  setup: unknown;
}

export type ThreadOutcome = { value: unknown } | { failure: { id: string; params: Params } };
