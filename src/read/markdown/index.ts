import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { decodeSource } from '../decode-source.js';
import { LineIndex } from '../line-index.js';
import type { Reader, ReadResult } from '../reader.js';
import { readFrontMatter } from './front-matter.js';
import { markdownLines } from './markdown-lines.js';
import { mendEmphasis } from './mend-emphasis.js';
import { isNestedTooDeep, nestedLines } from './nested-lines.js';
import { plainLines } from './plain-lines.js';

const processor = unified().use(remarkParse).freeze();

export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  accepts: () => false,
  read: (source) => {
    const { text, findings } = decodeSource(source);
    return { ...readMarkdown(text), findings };
  },
};

/** A line that ends as on old Macintosh systems, which CommonMark 0.31 (2.1) allows too. */
const BARE_RETURN = /\r(?!\n)/g;

/** Reads Markdown text: its lines with every printed marker, and its front matter. */
export function readMarkdown(source: string): ReadResult {
  // As long as before, so that every place stays that of the source.
  const text = source.replace(BARE_RETURN, '\n');
  const { values, length } = readFrontMatter(text);
  const body = mendEmphasis(text.slice(length));
  const index = new LineIndex(text);
  const blocks = isNestedTooDeep(body)
    ? nestedLines(body, index, length)
    : (plainLines(body, index, length) ?? markdownLines(processor.parse(body), body, index, length));
  return { blocks, frontMatter: values, findings: [] };
}
