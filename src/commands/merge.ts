import type { Command } from 'commander';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { joinReports, type ReadReport, readReport } from '../print/join/join-reports.js';
import { readUserFile } from './files/read-user-file.js';
import { writeOutput } from './files/write-output.js';
import type { messages } from './surveying/messages.vi.js';
import { MOST_WORDS } from './surveying/most-words.js';
import { MATRIX_FORMATS, type MatrixFormat, renderMatrix } from './surveying/render-matrix.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';

const fail = failer<typeof messages>();

/** Of one report; one of a thousand texts is about a tenth of it. */
const MOST_MEGABYTES = 200;

interface MergeOptions {
  output?: string;
  force?: true;
}

/** `danvan merge <reports...>`: the reports of the shards of one run as the report of the whole. */
export const merge: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  command
    .argument(`<${catalogue['commands.argument.file']()}...>`, catalogue['commands.merge.files']())
    .option(`-o, --output <${catalogue['commands.argument.file']()}>`, catalogue['commands.merge.output']())
    .option('--force', catalogue['commands.option.force']());
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const { output, force } = command.opts<MergeOptions>();
  const reports = await readReports(command.args, context);
  const content = await joined(reports, output, context);
  if (output === undefined) await terminal.answerAsIs(content);
  else {
    await writeOutput({ path: output, content }, { directory: terminal.directory, force: force === true });
    terminal.note(`${catalogue['commands.written']({ file: output })}\n`);
  }
  return 0;
}

/** @throws Failure for a file that is no report, and for reports of two kinds */
async function readReports(names: readonly string[], { terminal }: CommandContext): Promise<ReadReport[]> {
  const reports: ReadReport[] = [];
  for (const file of names) {
    const bytes = await readUserFile(file, terminal.directory, MOST_MEGABYTES);
    if (bytes === null) throw fail('commands.merge.notFound', { file });
    const report = readReport(new TextDecoder().decode(bytes));
    if (report === null) throw fail('commands.merge.noReport', { file });
    const [first] = reports;
    if (first && first.kind !== report.kind)
      throw fail('commands.merge.otherKind', { file, kind: report.kind, first: first.kind });
    reports.push(report);
  }
  return reports;
}

async function joined(
  reports: readonly ReadReport[],
  output: string | undefined,
  context: CommandContext,
): Promise<string> {
  if (reports[0]?.kind !== 'matrix') return joinReports(reports);
  const { canJoin, joinMatrices } = await import('../matrix/index.js');
  const { matrixSchema } = await import('../matrix/matrix-schema.js');
  const matrices = reports.map(({ value }) => {
    const parsed = matrixSchema.safeParse(value);
    if (!parsed.success)
      throw fail('commands.merge.badMatrix', { problem: parsed.error.issues[0]?.message ?? '' });
    return parsed.data;
  });
  const [first] = matrices;
  if (
    matrices.some(({ day, reference }) => day !== first?.day || reference.number !== first.reference.number)
  )
    throw fail('commands.merge.otherDay', undefined);
  if (!canJoin(matrices)) throw fail('commands.merge.noWords', undefined);
  const ending = output?.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const format: MatrixFormat = MATRIX_FORMATS.find((one) => one === ending) ?? 'json';
  return renderMatrix(format, joinMatrices(matrices, MOST_WORDS), output !== undefined, context);
}
