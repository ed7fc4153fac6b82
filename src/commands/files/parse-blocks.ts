import { parseRegulation } from '../../parse/index.js';
import type { ReadResult } from '../../read/reader.js';
import type { OpenedText } from './read-text.js';

/** What was read, as a tree, with what both stages noticed. */
export function parseBlocks({ blocks, findings, ...read }: ReadResult): OpenedText {
  const parsed = parseRegulation(blocks);
  const hasOffsets = blocks.some(({ origin }) => origin[0]?.offset !== undefined);
  return { ...read, tree: parsed.tree, findings: [...findings, ...parsed.findings], hasOffsets };
}
