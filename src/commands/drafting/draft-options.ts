import { type Command, Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';
import { issueOption } from '../profiling/issue-option.js';
import { jobsOption } from '../terminal/jobs-option.js';
import { type Shard, shardOption } from '../terminal/shard-option.js';

/** The options of `danvan draft`. */
export interface DraftOptions {
  province?: string;
  commune?: string;
  all?: true;
  list?: string;
  profile?: string;
  set: string[];
  rules?: 'hd05' | 'hd36';
  issue?: 'annexed' | 'own-number';
  layout?: string;
  asOf?: string;
  reference?: string;
  templates?: string;
  to?: string;
  json?: true;
  output?: string;
  annotate?: true;
  with?: string;
  old?: string;
  keep?: string;
  keepProfile?: string;
  keepDay?: string;
  profileOut?: string;
  explainProfile?: true;
  allowMissing?: true;
  final?: true;
  force?: true;
  shard?: Shard;
  jobs?: number;
  resume?: true;
}

export function addDraftOptions(command: Command, words: Catalogue): void {
  const name = words['commands.argument.name']();
  const file = words['commands.argument.file']();
  const format = words['commands.argument.format']();
  const option = (flags: string, description: string) => new Option(flags, description);
  command
    .option(`--province <${name}>`, words['commands.draft.province']())
    .option(`--commune <${name}>`, words['commands.draft.commune']())
    .addOption(option('--all', words['commands.draft.all']()).conflicts(['province', 'commune', 'list']))
    .addOption(option(`--list <${file}>`, words['commands.draft.list']()).conflicts(['province', 'commune']))
    .addOption(shardOption(words))
    .addOption(jobsOption(words))
    .option('--resume', words['commands.draft.resume']())
    .option(`--profile <${file}>`, words['commands.draft.profile']())
    .option(
      `--set <${words['commands.argument.assignment']()}>`,
      words['commands.draft.set'](),
      (assignment: string, before: string[]) => [...before, assignment],
      [],
    )
    .addOption(option(`--rules <${name}>`, words['commands.draft.rules']()).choices(['hd05', 'hd36']))
    .addOption(issueOption(format, words['commands.draft.issue']()))
    .option(`--layout <${name}>`, words['commands.draft.layout']())
    .option(`--reference <${name}>`, words['commands.option.reference']())
    .option(`--templates <${words['commands.argument.folder']()}>`, words['commands.draft.templates']())
    .option(`--as-of <${words['commands.argument.day']()}>`, words['commands.option.asOf']())
    .option(`--to <${format}>`, words['commands.draft.to']())
    .option('--json', words['commands.draft.json']())
    .option(`-o, --output <${file}>`, words['commands.draft.output']())
    .option('--annotate', words['commands.draft.annotate']())
    .addOption(
      option(`--with <${words['commands.argument.what']()}>`, words['commands.draft.with']()).conflicts([
        'all',
        'list',
      ]),
    )
    .addOption(
      option(`--old <${words['commands.diff.text']()}>`, words['commands.draft.old']()).conflicts([
        'all',
        'list',
      ]),
    )
    .addOption(
      option(`--keep <${file}>`, words['commands.draft.keep']()).conflicts(['all', 'list', 'explainProfile']),
    )
    .option(`--keep-profile <${file}>`, words['commands.draft.keepProfile']())
    .option(`--keep-day <${words['commands.argument.day']()}>`, words['commands.draft.keepDay']())
    .option(`--profile-out <${file}>`, words['commands.draft.profileOut']())
    .addOption(
      option('--explain-profile', words['commands.draft.explainProfile']()).conflicts([
        'all',
        'list',
        'final',
        'annotate',
        'output',
      ]),
    )
    .option('--allow-missing', words['commands.draft.allowMissing']())
    .option('--final', words['commands.draft.final']())
    .option('--force', words['commands.option.force']());
}
