import type { Block } from '../../src/read/block.js';

const GAP_SIGNS: Record<Block['gap'], string> = { line: '  ', paragraph: '¶ ', page: '⇟ ' };

/** One line a block: what parts it from the one before, the reason where it is noise, its text. */
export function showBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => `${GAP_SIGNS[block.gap]}${block.noise ? `(${block.noise}) ` : ''}${block.text}\n`)
    .join('');
}
