import { decodeSource } from '../decode-source.js';
import { readMarkdown } from '../markdown/index.js';
import type { ReadOptions, ReadResult, Source } from '../reader.js';
import { looksLikeMarkdown } from './looks-like-markdown.js';
import { readPlainText } from './read-plain-text.js';

/**
 * Reads a plain text file. Text that was saved as .txt but is written in Markdown is read as Markdown.
 * @throws Failure read.binary when the bytes are no text
 */
export function readTextFile(source: Source, options: ReadOptions = {}): ReadResult {
  const { text, findings } = decodeSource(source);
  const read = looksLikeMarkdown(text) ? readMarkdown(text, options) : readPlainText(text);
  return { ...read, findings: [...findings, ...read.findings] };
}
