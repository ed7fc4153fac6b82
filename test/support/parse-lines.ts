import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';

/** Paragraphs, as a published text has them. */
export const parseParagraphs = (...paragraphs: string[]): Document =>
  parseRegulation(readPlainText(paragraphs.join('\n\n')).blocks).tree;

/** Lines right under one another, as a text that was broken at a margin has them. */
export const parseWrapped = (...lines: string[]): Document =>
  parseRegulation(readPlainText(lines.join('\n')).blocks).tree;

export const parseMarkdown = (text: string): Document => parseRegulation(readMarkdown(text).blocks).tree;

/** The printed numbers of all nodes of a type, in order. */
export const numbers = (tree: Document, type: 'article' | 'clause' | 'point' | 'appendix' | 'chapter') =>
  selectAll(tree, type).map((node) => node.number);
