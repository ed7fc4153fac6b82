import type { Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import { CAN_WORK_APART } from './can-work-apart.js';
import { elseApart, inTime } from './in-time.js';
import { isLarge, isReadApart } from './needs-thread.js';
import { parseBlocks } from './parse-blocks.js';
import { fromPlain } from './plain-finding.js';
import { prepareSource } from './prepare-source.js';
import { type PlainReadOptions, readInput } from './read-input.js';
import type { OpenedText } from './read-text.js';
import { workApart } from './work-apart.js';

/**
 * Reads and parses an opened input; a PDF, a large file, and one that takes long in a process of its own.
 * @throws Failure of the readers, commands.inputTooSlow, commands.inputTooMuchMemory
 */
export async function readTree(
  given: Source,
  terminal: Pick<Terminal, 'environment'>,
  options: PlainReadOptions = {},
): Promise<OpenedText> {
  const { source, findings } = await prepareSource(given, terminal);
  const apart = async (): Promise<OpenedText> => {
    const parsed = await workApart('parse', options, { item: { source }, name: source.name });
    return { ...parsed, findings: parsed.findings.map(fromPlain) };
  };
  const here = async (): Promise<OpenedText> => {
    const read = await readInput(source, terminal, options);
    return inTime(() => parseBlocks(read));
  };
  const isApart = CAN_WORK_APART && (isReadApart(source) || isLarge(source));
  const parsed = isApart ? await apart() : await elseApart(here, apart);
  return { ...parsed, findings: [...findings, ...parsed.findings] };
}
