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

export function configureCheck(command: Command, catalogue: Catalogue): void {
  const [file, name] = [catalogue['commands.argument.file'](), catalogue['commands.argument.name']()];
  const format = catalogue['commands.argument.format']();
  const folder = catalogue['commands.argument.folder']();
  command
    .argument(`<${file}...>`, catalogue['commands.check.files']())
    .addOption(
      new Option(`--format <${format}>`, catalogue['commands.check.format']())
        .choices([...Object.keys(REPORTERS), 'docx'])
        .default('stylish'),
    )
    .option('--strip', catalogue['commands.copy.strip']())
    .addOption(new Option('--json', catalogue['commands.option.json']()).conflicts('format'))
    .option(`-o, --output <${file}>`, catalogue['commands.check.output']())
    .addOption(
      new Option(`--report <${format}=${file}>`, catalogue['commands.check.report']()).argParser(collect),
    )
    .addOption(
      new Option(`--rules <${name}>`, catalogue['commands.check.rules']()).choices(['hd05', 'hd36', 'none']),
    )
    .option(`--reference <${name}>`, catalogue['commands.option.reference']())
    .option(`--province <${name}>`, catalogue['commands.check.province']())
    .option(`--as-of <${catalogue['commands.argument.day']()}>`, catalogue['commands.check.asOf']())
    .option('--fix', catalogue['commands.check.fix']())
    .addOption(
      new Option(`--fix-form <${name}>`, catalogue['commands.copy.fixForm']())
        .choices(['hd05', 'hd36'])
        .conflicts(['json', 'dryRun', 'strip', 'rules'])
        .implies({ format: 'docx' }),
    )
    .addOption(shardOption(catalogue))
    .addOption(jobsOption(catalogue))
    .option('--unsafe-fixes', catalogue['commands.check.unsafeFixes']())
    .option('--dry-run', catalogue['commands.check.dryRun']())
    .addOption(new Option('--max-warnings <n>', catalogue['commands.check.maxWarnings']()).argParser(toCount))
    .option(`--baseline <${file}>`, catalogue['commands.check.baseline']())
    .option('--update-baseline', catalogue['commands.check.updateBaseline']())
    .addOption(
      new Option('--rule <id:off|note|warning|error>', catalogue['commands.check.rule']()).argParser(collect),
    )
    .addOption(
      new Option('--only <id,…>', catalogue['commands.check.only']())
        .argParser(collect)
        .conflicts('updateBaseline'),
    )
    .addOption(
      new Option(`--vocabulary <${file}>`, catalogue['commands.check.vocabulary']()).argParser(collect),
    )
    .option('--no-ignore', catalogue['commands.check.noIgnore']())
    .option(`--stdin-filename <${file}>`, catalogue['commands.check.stdinFilename']())
    .option('--print-config', catalogue['commands.check.printConfig']())
    .option(`--config <${file}>`, catalogue['commands.check.config']())
    .option('--no-config', catalogue['commands.check.noConfig']())
    .option('--cache', catalogue['commands.check.cache']())
    .addOption(
      new Option(`--cache-location <${folder}>`, catalogue['commands.check.cacheLocation']()).implies({
        cache: true,
      }),
    )
    .option('--watch', catalogue['commands.check.watch']())
    .option('--quiet', catalogue['commands.check.quiet']())
    .addOption(revisionsOption(catalogue))
    .addOption(struckOption(catalogue))
    .option('--force', catalogue['commands.option.force']());
}

/** An option that may be given several times. */
function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

function toCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}
