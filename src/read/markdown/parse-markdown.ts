import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).freeze();

/** Markdown (CommonMark 0.31) as a syntax tree whose nodes know where they stand. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
