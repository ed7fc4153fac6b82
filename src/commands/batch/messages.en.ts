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
  'commands.batch.keptAsIs': ({ count }: { count: number }) =>
    `${count} texts of an earlier run are up to date and were not made again.`,
  'commands.batch.failed': ({ count }: { count: number }) => `${count} files failed:`,
  'commands.batch.sameOutput': ({ file, path, before }: { file: string; path: string; before: string }) =>
    `${file}: ${path} is what ${before} has become in this run; rename one of the two files.`,
  'commands.batch.overInput': ({ file, path }: { file: string; path: string }) =>
    `${file}: what comes of it would be written over ${path}, which is read; choose another folder (-o).`,
  'commands.batch.threadEnded': ({ file }: { file: string }) =>
    `“${file}” failed: the thread that worked on it ended without an answer. The others are not affected; run this one again by itself.`,
  'commands.batch.brokenOff': ({ file, reason }: { file: string; reason: string }) =>
    `“${file}” failed by a fault of danvan's own (${reason}). The others are not affected; please send this line and the document to the developers.`,
  'commands.batch.resume': () =>
    'leave out files of an earlier run that would come out the same; kept account of in .danvan-cache of the output folder',
  'commands.update.progress': () => 'Updating',
  'commands.update.each': () =>
    'bring each text to the day by itself, into a file of its own in the folder of -o, and join none with another',
  'commands.update.eachFolder': () => '--each writes many files: add -o <folder>.',
  'commands.update.eachOnly': ({ option }: { option: string }) => `${option} goes with --each only.`,
  'commands.update.resume': () =>
    'with --each: leave out texts of an earlier run that would come out the same; kept account of in .danvan-cache of the output folder',
  'commands.batch.rate': ({ perSecond }: { perSecond: number }) => `${perSecond} documents/s`,
  'commands.batch.left': ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    minutes > 0 ? `about ${minutes} min ${seconds} s left` : `about ${seconds} s left`,
};
