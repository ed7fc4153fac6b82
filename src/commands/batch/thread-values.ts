import type { Params } from '../../findings/finding.js';
import type { BatchKind } from './batch-kinds.js';

/** What a thread is given when it starts. */
export interface ThreadStart {
  kind: BatchKind;
  setup: unknown;
}

export type ThreadOutcome = { value: unknown } | { failure: { id: string; params: Params } };

/** A thread says when its work is prepared, and then answers one piece after another. */
export type ThreadWord = { prepared: true } | { outcome: ThreadOutcome };

/** How much one piece of work may take of a process of its own. */
export interface WorkLimits {
  /** Milliseconds of the processor's work. */
  cpuMilliseconds: number;
  /** Milliseconds by the clock. */
  milliseconds: number;
  /** What the process may grow by while it works on a piece, in megabytes. */
  megabytes: number;
}

/** What a process is told: first what it does and how much it may take, then one piece after another. */
export type ProcessOrder = { start: ThreadStart; limits: WorkLimits } | { item: unknown };

/** Why a piece has no answer; the process ends with it. */
export type ProcessEnd =
  | { end: 'tooSlow'; milliseconds: number }
  | { end: 'tooMuchMemory' }
  /** Without a word, as where a library ends the thread. */
  | { end: 'gone' }
  | { end: 'fault'; error: { name: string; message: string; stack: string | undefined } }
  /** No process could be started at all. */
  | { end: 'notStarted' };

export type ProcessWord = { ready: true } | { outcome: ThreadOutcome } | ProcessEnd;
