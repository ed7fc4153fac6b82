import { basename } from 'node:path';
import type { Finding } from '../../findings/finding.js';
import type { Reader, ReadOptions, RunningText, Source } from '../../read/reader.js';
import type { Document } from '../../tree/nodes.js';
import { openInput } from '../files/open-input.js';
import { readText } from '../files/read-text.js';
import type { CommandContext } from '../terminal/command.js';
import { warnInShort } from '../terminal/warn.js';
import { OWN_NAME } from '../word-copies/own-name.js';

/** One of the two texts, with what a comparison says of it. */
export interface ComparedText {
  tree: Document;
  /** The locality, where the file says it, else the file's name. */
  name: string;
  /** What a reader must know of it. */
  notes: string[];
  isPartial: boolean;
  /** The file itself; absent for the reference. */
  source?: Source;
  /** Of which format it is; absent for the reference. */
  format?: Reader['format'];
  /** Its headers and footers, where the format tells them. */
  running: readonly RunningText[];
}

/** How a text is read. Own comments that the command itself reads are not said to be left out. */
export type TextReading = Required<Pick<ReadOptions, 'revisions' | 'struck'>> & { ownComments?: 'known' };

const isOfOthers = ({ ruleId, params }: Finding): boolean =>
  ruleId !== 'read.docx.comment' || params.author !== OWN_NAME;

/**
 * Opens, reads and parses one text; what was noticed goes to stderr.
 * @param input a file, "-", or a name that danvan knows; or what was opened of it
 * @throws Failure for what cannot be read
 */
export async function openText(
  input: string | Source,
  reading: TextReading,
  context: CommandContext,
): Promise<ComparedText> {
  const { terminal, catalogue } = context;
  const source = typeof input === 'string' ? await openInput(input, terminal) : input;
  const { tree, findings, frontMatter, format, running } = await readText(source, terminal, reading);
  warnInShort(reading.ownComments === 'known' ? findings.filter(isOfOthers) : findings, source.name, context);
  const said = (field: string): string | null => {
    const value = frontMatter?.[field];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const isPartial = said('completeness') === 'partial';
  const missing = said('missing');
  return {
    tree,
    name: said('locality') ?? basename(source.name),
    notes: [
      ...(isPartial && missing !== null ? [catalogue['commands.diff.missing']({ missing })] : []),
      ...(format ? untoldTables(format, catalogue) : []),
    ],
    isPartial,
    source,
    ...(format && { format }),
    running: running ?? [],
  };
}

function untoldTables(format: Reader['format'], catalogue: CommandContext['catalogue']): string[] {
  if (format === 'pdf') return [catalogue['commands.diff.ruledTables']()];
  return TELLS_TABLES.has(format) ? [] : [catalogue['commands.diff.noTables']()];
}

/** Of the others the lines of a table are lines of the text, in the order in which the page prints them. */
const TELLS_TABLES: ReadonlySet<Reader['format']> = new Set([
  'markdown',
  'html',
  'mhtml',
  'akn',
  'docx',
  'doc',
]);
