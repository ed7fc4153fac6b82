import { type Command, Option } from 'commander';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { compareTexts } from './comparing/compare-texts.js';
import {
  chooseFormat,
  collectList,
  type DiffOptions,
  hiddenClasses,
  readingsOf,
  reasonsOf,
} from './comparing/diff-options.js';
import { hasShownDifference, narrow } from './comparing/narrow.js';
import type { ComparedText } from './comparing/open-text.js';
import { renderDiff } from './comparing/render-diff.js';
import { textsToCompare } from './comparing/texts-to-compare.js';
import { writeOutput } from './files/write-output.js';
import type { messages } from './messages.vi.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { revisionsOfSideOption, revisionsOption } from './terminal/revisions-option.js';
import { struckOption } from './terminal/struck-option.js';
import type { redlineInFile } from './word-copies/redline-in-file.js';

const fail = failer<typeof messages>();

/** `danvan diff [<base>] <target>`: what a text changes in substance, against the reference or another text. */
export const diff: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  const argument = (name: string) => `<${name}>`;
  const [file, name] = [catalogue['commands.argument.file'](), catalogue['commands.argument.name']()];
  const list = (flag: string, help: string) =>
    new Option(`${flag} ${argument(catalogue['commands.argument.list']())}`, help)
      .argParser(collectList)
      .default([]);
  command
    .usage(catalogue['commands.diff.usage']())
    .argument(`[${catalogue['commands.diff.text']()}]`, catalogue['commands.diff.first']())
    .argument(`[${catalogue['commands.diff.text']()}]`, catalogue['commands.diff.second']())
    .addOption(
      new Option(`--to <${catalogue['commands.argument.format']()}>`, catalogue['commands.diff.to']()),
    )
    .option(`--since <${catalogue['commands.diff.text']()}>`, catalogue['commands.diff.since']())
    .option(`--tracked ${argument(file)}`, catalogue['commands.diff.tracked']())
    .addOption(new Option('--json', catalogue['commands.option.json']()))
    .option(`-o, --output ${argument(file)}`, catalogue['commands.diff.output']())
    .addOption(
      new Option(`--show <${catalogue['commands.argument.what']()}>`, catalogue['commands.diff.show']())
        .choices(['all', 'substance'])
        .default('substance'),
    )
    .addOption(list('--only', catalogue['commands.diff.only']()))
    .addOption(list('--ignore', catalogue['commands.diff.ignore']()))
    .addOption(list('--reason', catalogue['commands.diff.reason']()))
    .option('--part', catalogue['commands.diff.part']())
    .option(`--map ${argument(file)}`, catalogue['commands.diff.map']())
    .addOption(revisionsOption(catalogue))
    .addOption(revisionsOfSideOption('base', catalogue))
    .addOption(revisionsOfSideOption('target', catalogue))
    .addOption(struckOption(catalogue))
    .option(`--author ${argument(name)}`, catalogue['commands.diff.author'](), 'danvan')
    .option(
      `--reference <${catalogue['commands.argument.name']()}>`,
      catalogue['commands.option.reference'](),
    )
    .addOption(
      new Option(`--layout <${catalogue['commands.argument.what']()}>`, catalogue['commands.copy.layout']())
        .choices(['file', 'danvan'])
        .default('file'),
    )
    .addOption(
      new Option(`--into <${catalogue['commands.argument.what']()}>`, catalogue['commands.copy.into']())
        .choices(['base', 'target'])
        .default('target'),
    )
    .option('--exit-code', catalogue['commands.diff.exitCode']())
    .option('--force', catalogue['commands.option.force']())
    .addHelpText('after', `\n${catalogue['commands.diff.whatFiltersDo']()}`);
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const options = command.opts<DiffOptions>();
  const format = chooseFormat(options);
  const hidden = hiddenClasses(options, command);
  const reasons = reasonsOf(options, command);
  if (format === 'docx' && options.output === undefined && terminal.answerIsTty) {
    throw fail('commands.diff.noDocxOnScreen', undefined);
  }
  const named = textsToCompare(command.args, options);
  const pins = options.map === undefined ? {} : await loadPins(options.map, terminal.directory);
  const { reference } = options;
  const readings = readingsOf(options);
  let texts: Record<'base' | 'target', ComparedText> | null = null;
  const see = (opened: Record<'base' | 'target', ComparedText>): void => {
    texts = opened;
  };
  const whole = await compareTexts(
    named,
    { pins, readings, reference, see, isPart: options.part === true },
    context,
  );
  const comparison = narrow(whole, { only: options.only, reasons });
  // The day of the text, so that the same two texts give the same file on every day.
  const date = dateOf(whole.target.date, context);
  const { author, output } = options;
  const request = { hidden, author, date, toFile: output !== undefined };
  const { into, layout, force: isForced, only } = options;
  const inFile =
    format === 'docx' && layout === 'file' && only.length === 0 && texts
      ? await writeInFile(
          comparison,
          texts,
          {
            into,
            author,
            date,
            habits: hidden,
            force: isForced === true,
            path: output,
            revisions: readings[into].revisions,
            otherRevisions: readings[into === 'target' ? 'base' : 'target'].revisions,
          },
          context,
        )
      : null;
  if (format === 'docx' && inFile === null) refuseOtherEnding(output);
  const rendered = inFile ?? (await renderDiff(format, comparison, request, context));
  if (output === undefined) {
    await terminal.answerAsIs(rendered);
  } else {
    const force = options.force === true;
    await writeOutput({ path: output, content: rendered }, { directory: terminal.directory, force });
    terminal.note(`${catalogue['commands.written']({ file: output })}\n`);
  }
  return options.exitCode && hasShownDifference(comparison, hidden) ? 1 : 0;
}

/** What danvan lays out itself is a plain Word document, and Word opens none under another ending. */
function refuseOtherEnding(output: string | undefined): void {
  const ending = /\.(docm|dotx|dotm)$/i.exec(output ?? '')?.[1]; // "so-sanh.docm"; not "so-sanh.docx"
  if (output !== undefined && ending !== undefined)
    throw fail('commands.diff.plainDocx', { file: output, ending });
}

/** In a copy of the user's own file, where one of the texts is a Word file. */
async function writeInFile(
  ...[comparison, texts, request, context]: Parameters<typeof redlineInFile>
): Promise<Uint8Array | null> {
  const { redlineInFile: write } = await import('./word-copies/redline-in-file.js');
  return write(comparison, texts, request, context);
}

/** SOURCE_DATE_EPOCH goes before the date of the text. */
function dateOf(ofText: string | null, { terminal }: CommandContext): string {
  const { SOURCE_DATE_EPOCH: epoch } = terminal.environment;
  return epoch || ofText === null ? chooseAsOf(undefined, terminal.environment) : ofText;
}

async function loadPins(file: string, directory: string) {
  const { readYamlFile } = await import('./files/read-yaml-file.js');
  const { parsePins } = await import('../align/pins-schema.js');
  return parsePins(await readYamlFile(file, directory));
}
