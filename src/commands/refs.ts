import { type Command, Option } from 'commander';
import { loadData } from '../assets/checked-tables.js';
import { type CitedInstrument, CitedInstruments } from '../check/index.js';
import type { Catalogue } from '../messages/catalogue.js';
import { printCsv } from '../print/csv.js';
import { printJson } from '../print/json.js';
import { printTable } from '../print/table.js';
import type { ReadOptions } from '../read/reader.js';
import { expandFiles } from './files/expand-files.js';
import { openInput } from './files/open-input.js';
import { readTree } from './files/read-tree.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import { eachFile } from './terminal/each-file.js';
import type { ExitCode } from './terminal/exit-code.js';
import { revisionsOption } from './terminal/revisions-option.js';
import { struckOption } from './terminal/struck-option.js';
import { warnOfDoubts } from './terminal/warn.js';

type RefsFormat = 'table' | 'csv' | 'json';

interface RefsOptions {
  to: RefsFormat;
  json?: true;
  asOf?: string;
  revisions: NonNullable<ReadOptions['revisions']>;
  struck: NonNullable<ReadOptions['struck']>;
}

/** `danvan refs <files...>`: the instruments that texts cite, each once, with date, issuer and status. */
export const refs: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  command
    .argument(`<${catalogue['commands.argument.file']()}...>`, catalogue['commands.check.files']())
    .addOption(
      new Option(`--to <${catalogue['commands.argument.format']()}>`, catalogue['commands.refs.format']())
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .addOption(new Option('--json', catalogue['commands.option.json']()).conflicts('to'))
    .option(`--as-of <${catalogue['commands.argument.day']()}>`, catalogue['commands.option.asOf']())
    .addOption(revisionsOption(catalogue))
    .addOption(struckOption(catalogue));
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const options = command.opts<RefsOptions>();
  const day = chooseAsOf(options.asOf, terminal.environment);
  const cited = new CitedInstruments(await loadData(), day);
  const { revisions, struck } = options;
  const addFile = async (file: string) => {
    const source = await openInput(file, terminal);
    const { tree, findings } = await readTree(source, terminal, { revisions, struck });
    warnOfDoubts(findings, source.name, context);
    cited.add(source.name, tree);
  };
  const isWell = await eachFile(await expandFiles(command.args, terminal), addFile, context);
  await terminal.answer(PRINTERS[options.json ? 'json' : options.to](cited.list(), catalogue));
  return isWell ? 0 : 2;
}

const PRINTERS: Record<RefsFormat, (list: readonly CitedInstrument[], catalogue: Catalogue) => string> = {
  json: (list) => printJson(list),
  csv: (list, catalogue) => printCsv([headOf(catalogue), ...list.map((row) => cellsOf(row, catalogue))]),
  table: (list, catalogue) => printTable([headOf(catalogue), ...list.map((row) => cellsOf(row, catalogue))]),
};

function headOf(catalogue: Catalogue): string[] {
  return [
    catalogue['print.refNumber'](),
    catalogue['print.refDate'](),
    catalogue['print.refIssuer'](),
    catalogue['print.refTimes'](),
    catalogue['print.refStatus'](),
    catalogue['print.refNote'](),
  ];
}

function cellsOf(
  { number, date, issuer, places, status, note }: CitedInstrument,
  catalogue: Catalogue,
): string[] {
  const state = catalogue[`print.refStatus.${status}`]();
  return [number, date ?? '', issuer ?? '', String(places.length), state, note];
}
