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

export function addDraftOptions(command: Command, catalogue: Catalogue): void {
  const name = catalogue['commands.argument.name']();
  const file = catalogue['commands.argument.file']();
  const format = catalogue['commands.argument.format']();
  const option = (flags: string, description: string) => new Option(flags, description);
  command
    .option(`--province <${name}>`, catalogue['commands.draft.province']())
    .option(`--commune <${name}>`, catalogue['commands.draft.commune']())
    .addOption(option('--all', catalogue['commands.draft.all']()).conflicts(['province', 'commune', 'list']))
    .addOption(
      option(`--list <${file}>`, catalogue['commands.draft.list']()).conflicts(['province', 'commune']),
    )
    .addOption(shardOption(catalogue))
    .addOption(jobsOption(catalogue))
    .option('--resume', catalogue['commands.draft.resume']())
    .option(`--profile <${file}>`, catalogue['commands.draft.profile']())
    .option(
      `--set <${catalogue['commands.argument.assignment']()}>`,
      catalogue['commands.draft.set'](),
      (assignment: string, before: string[]) => [...before, assignment],
      [],
    )
    .addOption(option(`--rules <${name}>`, catalogue['commands.draft.rules']()).choices(['hd05', 'hd36']))
    .addOption(issueOption(format, catalogue['commands.draft.issue']()))
    .option(`--layout <${name}>`, catalogue['commands.draft.layout']())
    .option(`--reference <${name}>`, catalogue['commands.option.reference']())
    .option(
      `--templates <${catalogue['commands.argument.folder']()}>`,
      catalogue['commands.draft.templates'](),
    )
    .option(`--as-of <${catalogue['commands.argument.day']()}>`, catalogue['commands.option.asOf']())
    .option(`--to <${format}>`, catalogue['commands.draft.to']())
    .option('--json', catalogue['commands.draft.json']())
    .option(`-o, --output <${file}>`, catalogue['commands.draft.output']())
    .option('--annotate', catalogue['commands.draft.annotate']())
    .addOption(
      option(
        `--with <${catalogue['commands.argument.what']()}>`,
        catalogue['commands.draft.with'](),
      ).conflicts(['all', 'list']),
    )
    .addOption(
      option(`--old <${catalogue['commands.diff.text']()}>`, catalogue['commands.draft.old']()).conflicts([
        'all',
        'list',
      ]),
    )
    .addOption(
      option(`--keep <${file}>`, catalogue['commands.draft.keep']()).conflicts([
        'all',
        'list',
        'explainProfile',
      ]),
    )
    .option(`--keep-profile <${file}>`, catalogue['commands.draft.keepProfile']())
    .option(`--keep-day <${catalogue['commands.argument.day']()}>`, catalogue['commands.draft.keepDay']())
    .option(`--profile-out <${file}>`, catalogue['commands.draft.profileOut']())
    .addOption(
      option('--explain-profile', catalogue['commands.draft.explainProfile']()).conflicts([
        'all',
        'list',
        'final',
        'annotate',
        'output',
      ]),
    )
    .option('--allow-missing', catalogue['commands.draft.allowMissing']())
    .option('--final', catalogue['commands.draft.final']())
    .option('--force', catalogue['commands.option.force']());
}
