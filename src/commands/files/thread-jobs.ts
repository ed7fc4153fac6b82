/** What a thread of its own can be asked to do with one document, and what it answers: plain values only. */
import type { CheckResult } from '../../check/index.js';
import type { Params } from '../../findings/finding.js';
import type { ReadOptions, Source } from '../../read/reader.js';
import type { CheckTerms } from '../checking/check-text.js';
import type { PlainFinding } from './plain-finding.js';
import type { OpenedText } from './read-text.js';

interface JobSource {
  source: Source;
  options: Omit<ReadOptions, 'convert'>;
}

/** What a check in a thread loads and goes by, which the main thread loads and knows as functions. */
export interface CheckRequest extends CheckTerms {
  form: string | undefined;
  reference: { id: string | undefined; folder: string };
}

export interface Jobs {
  /** Reads and parses. */
  parse: { job: JobSource; answer: Omit<OpenedText, 'findings'> & { findings: PlainFinding[] } };
  /** Reads, parses and checks. */
  check: {
    job: JobSource & { request: CheckRequest };
    answer: {
      result: Omit<CheckResult, 'findings'> & { findings: PlainFinding[] };
      text: string | null;
      mark: string;
      notices: PlainFinding[];
    };
  };
}

export type JobKind = keyof Jobs;
export type ThreadJob = { [K in JobKind]: { kind: K } & Jobs[K]['job'] }[JobKind];

export type ThreadAnswer =
  | { kind: 'done'; value: unknown }
  | { kind: 'failure'; id: string; params: Params }
  | { kind: 'fault'; error: unknown };
