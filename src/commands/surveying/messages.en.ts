/** Words of `danvan matrix` and `danvan merge`, and of `--shard`, in English. */
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'commands.matrix.summary': () =>
    'Hold many texts against the reference at once: what each covers, misses, words differently, and how others word it',
  'commands.matrix.files': () => 'files, folders or patterns ("quy-che/*.docx")',
  'commands.matrix.to': () =>
    'form of the answer: table (on the screen), html (one self-contained page), csv, json; by the name of the output file, else table',
  'commands.matrix.output': () => 'file to write; without it the answer goes to standard output',
  'commands.matrix.progress': () => 'Surveying',
  'commands.matrix.nothing': ({ count }: { count: number }) =>
    `none of ${count} files holds a text that can be held against the reference.`,
  'commands.option.shard': () =>
    'do part i of n alone, divided by name (1/4), so that several machines share a run; join the reports with danvan merge',
  'commands.option.badShard': ({ text }: { text: string }) =>
    `--shard ${text}: write i/n with 1 ≤ i ≤ n, as in --shard 1/4.`,
  'commands.option.shardOfOne': () => '--shard goes with --all or --list only.',
  'commands.merge.summary': () =>
    'Join the reports of the shards of one run: JSON, SARIF, JUnit of check; JSON of matrix',
  'commands.merge.files': () => 'reports of one kind',
  'commands.merge.output': () =>
    'file to write; for reports of matrix the ending html or csv chooses the form; without it the answer goes to standard output',
  'commands.merge.notFound': ({ file }: { file: string }) => `There is no report “${file}”.`,
  'commands.merge.noReport': ({ file }: { file: string }) =>
    `“${file}” is no report of danvan check (json, sarif, junit) or danvan matrix (json).`,
  'commands.merge.otherKind': (p: { file: string; kind: string; first: string }) =>
    `“${p.file}” is a ${p.kind} report and those before it are ${p.first}; only reports of one kind are joined.`,
  'commands.merge.badMatrix': ({ problem }: { problem: string }) =>
    `A matrix report breaks its schema (${problem}); run it again with this version.`,
  'commands.merge.otherDay': () =>
    'The reports are of different days or references; run the shards with the same --as-of and --reference.',
  'commands.merge.noWords': () =>
    'A report holds no wordings (too many texts) and cannot be joined; divide the run into more shards.',
};
