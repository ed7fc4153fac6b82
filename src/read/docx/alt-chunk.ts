/** Text of another file that stands in a Word document whole (`w:altChunk`, ECMA-376 part 1, 17.17.2); Word itself joins it when it opens the file. */
import type { Block } from '../block.js';
import type { StoryLine } from './paragraph.js';
import type { StoryContext } from './story-context.js';
import type { XmlElement } from './xml.js';

export type ChunkAnswer = { blocks: readonly Block[] } | { unread: string };
/** Reads the part of a relationship, or says of what kind it is. */
export type ReadChunk = (relationship: string) => ChunkAnswer;

/** The lines of an imported part, at the paragraph before it; what cannot be read is noted by what it is. */
export function readAltChunk(chunk: XmlElement, context: StoryContext): StoryLine[] {
  const { log, position, readChunk } = context;
  const { paragraph } = position;
  const answer = readChunk?.(chunk.attributes['r:id'] ?? '') ?? { unread: '?' };
  if ('unread' in answer) {
    log.unreadChunks.push({ format: answer.unread, paragraph });
    return [];
  }
  const before = log.tableCount;
  return answer.blocks.map(({ text, gap, noise, cell }, index) => {
    // The tables of the part are counted on from those of this document.
    const table = before + (cell?.table ?? 0);
    log.tableCount = Math.max(log.tableCount, table);
    return {
      text,
      gap: index === 0 && gap === 'line' ? 'paragraph' : gap,
      paragraph,
      noise,
      ...(cell && { cell: { ...cell, table } }),
    };
  });
}
