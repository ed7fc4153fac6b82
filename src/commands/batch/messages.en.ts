/** Words of runs over many documents, in English. */
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'commands.argument.number': () => 'n',
  'commands.option.jobs': () =>
    'threads that share the work on many documents; as many as the machine has cores, one where there is little to do',
  'commands.option.badJobs': ({ text, most }: { text: string; most: number }) =>
    `--jobs ${text}: write a number from 1 to ${most}, as in --jobs 4.`,
  'commands.batch.rate': ({ perSecond }: { perSecond: number }) => `${perSecond} documents/s`,
  'commands.batch.left': ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    minutes > 0 ? `about ${minutes} min ${seconds} s left` : `about ${seconds} s left`,
};
