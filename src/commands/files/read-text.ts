import { type ParsedText, readCompiledText } from '../../assets/compiled-text.js';
import type { ReadOptions, ReadResult, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';

export interface OpenedText extends ParsedText, Pick<ReadResult, 'form' | 'review'> {
  /** Whether its places are those of the file's own characters, as in text formats. */
  hasOffsets: boolean;
}

/**
 * An opened input as a tree. What the build has parsed is taken as it is: the readers alone take longer to load
 * than two regulations take to compare.
 * @throws Failure of the readers
 */
export async function readText(
  source: Source,
  terminal: Terminal,
  options: Omit<ReadOptions, 'convert'> = {},
): Promise<OpenedText> {
  const compiled = await readCompiledText(source);
  // Only Markdown is parsed at build.
  if (compiled) return { ...compiled, format: 'markdown', hasOffsets: true };
  const [{ readInput }, { parseRegulation }] = await Promise.all([
    import('./read-input.js'),
    import('../../parse/index.js'),
  ]);
  const { blocks, findings, ...read } = await readInput(source, terminal, options);
  const parsed = parseRegulation(blocks);
  const hasOffsets = blocks.some(({ origin }) => origin[0]?.offset !== undefined);
  return { ...read, tree: parsed.tree, findings: [...findings, ...parsed.findings], hasOffsets };
}
