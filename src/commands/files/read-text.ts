import { type ParsedText, readCompiledText } from '../../assets/compiled-text.js';
import type { ReadResult, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import type { PlainReadOptions } from './read-input.js';

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
  terminal: Pick<Terminal, 'environment'>,
  options: PlainReadOptions = {},
): Promise<OpenedText> {
  const compiled = await readCompiledText(source);
  // Only Markdown is parsed at build.
  if (compiled) return { ...compiled, format: 'markdown', hasOffsets: true };
  const { readTree } = await import('./read-tree.js');
  return readTree(source, terminal, options);
}
