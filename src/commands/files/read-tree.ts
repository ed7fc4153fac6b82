import type { ReadOptions, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import { isLarge, isReadApart } from './needs-thread.js';
import { parseBlocks } from './parse-blocks.js';
import { fromPlain } from './plain-finding.js';
import { prepareSource } from './prepare-source.js';
import { readInput } from './read-input.js';
import type { OpenedText } from './read-text.js';
import { CAN_WORK_APART, workApart } from './work-apart.js';

/**
 * Reads and parses an opened input, a PDF or a large file in a process of its own.
 * @throws Failure of the readers, commands.inputTooSlow, commands.inputTooMuchMemory
 */
export async function readTree(
  given: Source,
  terminal: Pick<Terminal, 'environment'>,
  options: Omit<ReadOptions, 'convert'> = {},
): Promise<OpenedText> {
  const { source, findings } = await prepareSource(given, terminal);
  if (CAN_WORK_APART && (isReadApart(source) || isLarge(source))) {
    const parsed = await workApart('parse', options, { item: { source }, name: source.name });
    return { ...parsed, findings: [...findings, ...parsed.findings.map(fromPlain)] };
  }
  const parsed = parseBlocks(await readInput(source, terminal, options));
  return { ...parsed, findings: [...findings, ...parsed.findings] };
}
