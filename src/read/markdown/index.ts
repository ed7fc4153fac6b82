import { decodeSource } from '../decode-source.js';
import type { ReadResult, Source } from '../reader.js';
import { readFrontMatter } from './front-matter.js';
import { markdownBlocks } from './markdown-blocks.js';

/** Reads a Markdown file (CommonMark 0.31). @throws Failure read.binary when the bytes are no text */
export function readMarkdownFile(source: Source): ReadResult {
  const { text, findings } = decodeSource(source);
  return { ...readMarkdown(text), findings };
}

/** Reads Markdown text: its lines with every printed marker, and its front matter. */
export function readMarkdown(source: string): ReadResult {
  const { values, length } = readFrontMatter(source);
  return { blocks: markdownBlocks(source, length), frontMatter: values, findings: [] };
}
