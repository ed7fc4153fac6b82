import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';
import { REPORTERS, type ReportFormat } from '../../print/check/index.js';
import type { ReadOptions } from '../../read/reader.js';
import { jobsOption } from '../terminal/jobs-option.js';
import { revisionsOption } from '../terminal/revisions-option.js';
import { type Shard, shardOption } from '../terminal/shard-option.js';
import { struckOption } from '../terminal/struck-option.js';

export interface CheckCommandOptions {
  format: ReportFormat | 'docx';
  json?: true;
  output?: string;
  report?: string[];
  rule?: string[];
  only?: string[];
  vocabulary?: string[];
  /** False for `--no-ignore`. */
  ignore: boolean;
  stdinFilename?: string;
  printConfig?: true;
  rules?: string;
  province?: string;
  asOf?: string;
  reference?: string;
  fix?: true;
  /** Sets the form of a Word file right in the copy, by this set of rules. */
  fixForm?: 'hd05' | 'hd36';
  unsafeFixes?: true;
  dryRun?: true;
  /** Takes out the comments that danvan wrote, and checks nothing. */
  strip?: true;
  maxWarnings?: number;
  baseline?: string;
  updateBaseline?: true;
  /** A path, or false for `--no-config`. */
  config?: string | false;
  quiet?: true;
  cache?: true;
  cacheLocation?: string;
  watch?: true;
  shard?: Shard;
  jobs?: number;
  revisions: NonNullable<ReadOptions['revisions']>;
  struck: NonNullable<ReadOptions['struck']>;
  force?: true;
}

export function configureCheck(command: Command, words: Catalogue): void {
  const [file, name] = [words['commands.argument.file'](), words['commands.argument.name']()];
  const format = words['commands.argument.format']();
  const folder = words['commands.argument.folder']();
  command
    .argument(`<${file}...>`, words['commands.check.files']())
    .addOption(
      new Option(`--format <${format}>`, words['commands.check.format']())
        .choices([...Object.keys(REPORTERS), 'docx'])
        .default('stylish'),
    )
    .option('--strip', words['commands.copy.strip']())
    .addOption(new Option('--json', words['commands.option.json']()).conflicts('format'))
    .option(`-o, --output <${file}>`, words['commands.check.output']())
    .addOption(
      new Option(`--report <${format}=${file}>`, words['commands.check.report']()).argParser(collect),
    )
    .addOption(
      new Option(`--rules <${name}>`, words['commands.check.rules']()).choices(['hd05', 'hd36', 'none']),
    )
    .option(`--reference <${name}>`, words['commands.option.reference']())
    .option(`--province <${name}>`, words['commands.check.province']())
    .option(`--as-of <${words['commands.argument.day']()}>`, words['commands.check.asOf']())
    .option('--fix', words['commands.check.fix']())
    .addOption(
      new Option(`--fix-form <${name}>`, words['commands.copy.fixForm']())
        .choices(['hd05', 'hd36'])
        .conflicts(['json', 'dryRun', 'strip', 'rules'])
        .implies({ format: 'docx' }),
    )
    .addOption(shardOption(words))
    .addOption(jobsOption(words))
    .option('--unsafe-fixes', words['commands.check.unsafeFixes']())
    .option('--dry-run', words['commands.check.dryRun']())
    .addOption(new Option('--max-warnings <n>', words['commands.check.maxWarnings']()).argParser(toCount))
    .option(`--baseline <${file}>`, words['commands.check.baseline']())
    .option('--update-baseline', words['commands.check.updateBaseline']())
    .addOption(
      new Option('--rule <id:off|note|warning|error>', words['commands.check.rule']()).argParser(collect),
    )
    .addOption(
      new Option('--only <id,…>', words['commands.check.only']())
        .argParser(collect)
        .conflicts('updateBaseline'),
    )
    .addOption(new Option(`--vocabulary <${file}>`, words['commands.check.vocabulary']()).argParser(collect))
    .option('--no-ignore', words['commands.check.noIgnore']())
    .option(`--stdin-filename <${file}>`, words['commands.check.stdinFilename']())
    .option('--print-config', words['commands.check.printConfig']())
    .option(`--config <${file}>`, words['commands.check.config']())
    .option('--no-config', words['commands.check.noConfig']())
    .option('--cache', words['commands.check.cache']())
    .addOption(
      new Option(`--cache-location <${folder}>`, words['commands.check.cacheLocation']()).implies({
        cache: true,
      }),
    )
    .option('--watch', words['commands.check.watch']())
    .option('--quiet', words['commands.check.quiet']())
    .addOption(revisionsOption(words))
    .addOption(struckOption(words))
    .option('--force', words['commands.option.force']());
}

/** An option that may be given several times. */
function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

function toCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Allowed choices are 0, 1, 2.');
  return Number(text);
}
