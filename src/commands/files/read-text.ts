import { type ParsedText, readCompiledText } from '../../assets/compiled-text.js';
import type { ReadOptions, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * An opened input as a tree. What the build has parsed is taken as it is: the readers alone take longer to load
 * than two regulations take to compare.
 * @throws Failure of the readers
 */
export async function readText(
  source: Source,
  terminal: Terminal,
  options: Omit<ReadOptions, 'convert'> = {},
): Promise<ParsedText> {
  const compiled = await readCompiledText(source);
  if (compiled) return compiled;
  const [{ readInput }, { parseRegulation }] = await Promise.all([
    import('./read-input.js'),
    import('../../parse/index.js'),
  ]);
  const { blocks, findings, frontMatter } = await readInput(source, terminal, options);
  const parsed = parseRegulation(blocks);
  return { tree: parsed.tree, findings: [...findings, ...parsed.findings], frontMatter };
}
