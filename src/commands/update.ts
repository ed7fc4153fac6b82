import type { Command } from 'commander';
import { Option } from 'commander';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { printJson } from '../print/json.js';
import { printUpdate } from '../print/update/print-update.js';
import { openLines } from '../update/index.js';
import type { messages as manyMessages } from './batch/messages.vi.js';
import { refuseOccupied, writeOutputs } from './files/write-output.js';
import type { messages } from './messages.vi.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { jobsOption } from './terminal/jobs-option.js';
import { shardOption } from './terminal/shard-option.js';
import { renderUpdate } from './updating/render-update.js';
import { type UpdateCommandOptions, updatePaths } from './updating/update-options.js';
import { updateTexts } from './updating/update-text.js';

const fail = failer<typeof messages>();
const failOfMany = failer<typeof manyMessages>();

/** `danvan update <text> [others…]`: standing local regulations of one unit brought to the central text of another day. */
export const update: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  const text = catalogue['commands.diff.text']();
  const day = catalogue['commands.argument.day']();
  command
    .argument(`<${text}>`, catalogue['commands.update.text']())
    .argument(`[${catalogue['commands.update.otherName']()}...]`, catalogue['commands.update.others']())
    .addOption(new Option('--each', catalogue['commands.update.each']()).conflicts(['prefer', 'json']))
    .option(`--prefer <${text}>`, catalogue['commands.update.prefer']())
    .option(`--to-day <${day}>`, catalogue['commands.update.toDay']())
    .option(`--from-day <${day}>`, catalogue['commands.update.fromDay']())
    .addOption(
      new Option(`--from <${text}>`, catalogue['commands.update.from']()).conflicts(['fromDay', 'toDay']),
    )
    .addOption(
      new Option(`--to <${text}>`, catalogue['commands.update.to']()).conflicts(['fromDay', 'toDay']),
    )
    .option('--merge', catalogue['commands.update.merge']())
    .option(
      `--reference <${catalogue['commands.argument.name']()}>`,
      catalogue['commands.option.reference'](),
    )
    .option(`--profile <${catalogue['commands.argument.file']()}>`, catalogue['commands.update.profile']())
    .option(
      `--set <${catalogue['commands.argument.assignment']()}>`,
      catalogue['commands.update.set'](),
      (assignment: string, before: string[]) => [...before, assignment],
      [],
    )
    .option(`-o, --output <${catalogue['commands.argument.file']()}>`, catalogue['commands.update.output']())
    .option(`--format <${catalogue['commands.argument.format']()}>`, catalogue['commands.update.format']())
    .option('--json', catalogue['commands.option.json']())
    .addOption(shardOption(catalogue))
    .addOption(jobsOption(catalogue))
    .option('--resume', catalogue['commands.update.resume']())
    .option('--force', catalogue['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const options = command.opts<UpdateCommandOptions>();
  const [input, ...others] = command.args;
  if (input === undefined) throw fail('commands.diff.noText', undefined);
  if (options.each)
    return (await import('./updating/update-each.js')).updateEach(command.args, options, context);
  refuseOptionsOfMany(options);
  const paths = updatePaths(options);
  const writing = { directory: terminal.directory, force: options.force === true };
  for (const path of paths.values()) await refuseOccupied(path, writing);
  const updated = await updateTexts([input, ...others], options, context);
  const files = [];
  for (const [format, path] of paths)
    files.push({ path, content: await renderUpdate(format, { ...updated, path }, context) });
  if (files.length > 0) await writeOutputs(files, writing);
  const width = Math.min(terminal.columns, 100);
  const answer = options.json
    ? printJson(updated.update)
    : printUpdate(updated.update, [...paths.values()], catalogue, width);
  await terminal.answer(answer);
  return openLines(updated.update.summary) > 0 ? 1 : 0;
}

/** What shares or goes on with a run of many texts says nothing of one. */
function refuseOptionsOfMany({ jobs, shard, resume }: UpdateCommandOptions): void {
  const named = Object.entries({ '--jobs': jobs, '--shard': shard, '--resume': resume });
  const [option] = named.find(([, value]) => value !== undefined) ?? [];
  if (option !== undefined) throw failOfMany('commands.update.eachOnly', { option });
}
