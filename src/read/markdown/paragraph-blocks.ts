/**
 * Markdown whose paragraphs stand by themselves, as danvan writes drafts. The drafts of a run say nearly everything in the same
 * paragraphs, and the parser of Markdown takes a fifth of the time of one: each paragraph is read once.
 */
import { remember } from '../../text/remember.js';
import type { Block } from '../block.js';
import { markdownBlocks } from './markdown-blocks.js';

/**
 * What a paragraph may have in common with the next: "```" and "<!--" go on behind an empty line, "  a" belongs to the item before
 * it, "[a]: b" is what "[a]" of another means, tables are counted, more empty lines are a page break. Not "1. Lãnh đạo", "- Lưu Văn phòng".
 */
const LEANS_ON_ANOTHER = /[\r<`~|]|\]:|^[ \t>]|\n{3}/m;

/** What paragraphs are as blocks that was found out before, by their text. */
export type KnownParagraphs = ReadonlyMap<string, readonly Block[]>;

/** Paragraphs to keep, for each thread: those of the levels and provinces of a run. */
const KEPT = 2000;

const readOnce = remember((paragraph) => markdownBlocks(paragraph), KEPT);

/**
 * The same as `markdownBlocks` of the whole text.
 * @param known what `markdownBlocks` gives for some of its paragraphs, as the build has read them; a draft by itself, which
 *   has read no other before it, waits for its other paragraphs only
 */
export function paragraphBlocks(text: string, known: KnownParagraphs = new Map()): Block[] {
  if (LEANS_ON_ANOTHER.test(text)) return markdownBlocks(text);
  const blocks: Block[] = [];
  let [lines, characters] = [0, 0];
  for (const paragraph of text.split('\n\n')) {
    for (const block of known.get(paragraph) ?? readOnce(paragraph))
      blocks.push(movedBy(block, lines, characters));
    lines += paragraph.split('\n').length + 1;
    characters += paragraph.length + 2;
  }
  return blocks;
}

function movedBy(block: Block, lines: number, characters: number): Block {
  const origin = block.origin.map(({ line, offset, ...stretch }) => ({
    ...stretch,
    ...(line === undefined ? {} : { line: line + lines }),
    ...(offset === undefined ? {} : { offset: offset + characters }),
  }));
  return { ...block, origin };
}
