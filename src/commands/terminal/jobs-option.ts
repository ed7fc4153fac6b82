/** `--jobs 4`: threads that share a run over many documents. */
import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { failer } from '../../findings/failure.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { messages } from '../batch/messages.vi.js';

const fail = failer<typeof messages>();

const MOST_JOBS = 64;

/** @throws Failure for what is no number of threads, when the option is read */
export const jobsOption = (catalogue: Catalogue): Option =>
  new Option(
    `--jobs <${catalogue['commands.argument.number']()}>`,
    catalogue['commands.option.jobs'](),
  ).argParser((text) => {
    const jobs = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
    if (jobs < 1 || jobs > MOST_JOBS) throw fail('commands.option.badJobs', { text, most: MOST_JOBS });
    return jobs;
  });

/** Below so many pieces a thread costs more to start than it saves: it loads the program and the tables anew. */
const LEAST_FOR_A_THREAD = 12;

/**
 * Threads for a run: as many as the user says, else one for each core where there is enough to do.
 * @returns 1 where the work is best done without any
 */
export function threadsFor(pieces: number, jobs: number | undefined): number {
  const most = jobs ?? Math.min(availableParallelism(), Math.floor(pieces / LEAST_FOR_A_THREAD));
  return Math.max(1, Math.min(most, pieces));
}
