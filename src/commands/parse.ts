import { type Command, Option } from 'commander';
import type { Catalogue } from '../messages/catalogue.js';
import { printJson } from '../print/json.js';
import type { ReadOptions } from '../read/reader.js';
import { renderAkn } from '../render/akn/index.js';
import { renderMarkdown } from '../render/markdown/index.js';
import { renderOutline, renderText } from '../render/text/index.js';
import type { DocumentComment } from '../tree/comment.js';
import { TREE_SCHEMA_VERSION } from '../tree/json-version.js';
import type { Document } from '../tree/nodes.js';
import { openInput } from './files/open-input.js';
import { readTree } from './files/read-tree.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { revisionsOption } from './terminal/revisions-option.js';
import { struckOption } from './terminal/struck-option.js';
import { warn } from './terminal/warn.js';
import { documentComments } from './word-copies/document-comments.js';

type ParseFormat = 'json' | 'md' | 'outline' | 'text' | 'akn';

interface ParseOptions {
  to: ParseFormat;
  json?: true;
  revisions: NonNullable<ReadOptions['revisions']>;
  struck: NonNullable<ReadOptions['struck']>;
}

const RENDERERS: Record<ParseFormat, (tree: Document, comments: readonly DocumentComment[]) => string> = {
  json: (tree, comments) =>
    printJson({ schemaVersion: TREE_SCHEMA_VERSION, ...(comments.length > 0 && { comments }), ...tree }),
  md: renderMarkdown,
  outline: renderOutline,
  text: renderText,
  akn: renderAkn,
};

/** `danvan parse <file>`: the structure of a text, as found by the reader and the parser. */
export const parse: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  command
    .argument(`<${catalogue['commands.argument.file']()}>`, catalogue['commands.parse.file']())
    .addOption(
      new Option(`--to <${catalogue['commands.argument.format']()}>`, catalogue['commands.parse.to']())
        .choices(Object.keys(RENDERERS))
        .default('outline'),
    )
    .addOption(revisionsOption(catalogue))
    .addOption(struckOption(catalogue))
    .addOption(new Option('--json', catalogue['commands.option.json']()).conflicts('to'));
}

async function run(command: Command, context: CommandContext): Promise<ExitCode> {
  const [file = ''] = command.args;
  const options = command.opts<ParseOptions>();
  const source = await openInput(file, context.terminal);
  const { tree, findings } = await readTree(source, context.terminal, {
    revisions: options.revisions,
    struck: options.struck,
  });
  warn(findings, source.name, context);
  const format = options.json ? 'json' : options.to;
  const as = options.revisions === 'reject' ? 'reject' : 'accept';
  const comments = format === 'json' ? await documentComments(source, tree, as) : [];
  await context.terminal.answerAsIs(RENDERERS[format](tree, comments));
  return 0;
}
