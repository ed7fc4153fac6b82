/** Words of runs over many documents, in English. */
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'commands.argument.number': () => 'n',
  'commands.option.jobs': () =>
    'threads that share the work on many documents; as many as the machine has cores, one where there is little to do',
  'commands.option.badJobs': ({ text, most }: { text: string; most: number }) =>
    `--jobs ${text}: write a number from 1 to ${most}, as in --jobs 4.`,
  'commands.import.progress': () => 'Importing',
  'commands.draft.resume': () =>
    'with --all or --list: leave out what an earlier run has drafted and would come out the same; kept account of in .danvan-cache of the output folder',
  'commands.draft.resumesMany': () => '--resume goes with --all or --list only.',
  'commands.batch.upToDate': ({ count }: { count: number }) =>
    `${count} documents of an earlier run are up to date and were not drafted again.`,
  'commands.batch.rate': ({ perSecond }: { perSecond: number }) => `${perSecond} documents/s`,
  'commands.batch.left': ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    minutes > 0 ? `about ${minutes} min ${seconds} s left` : `about ${seconds} s left`,
};
