import { NO_REVIEW } from '../../form/review-facts.js';
import { decodeSource } from '../decode-source.js';
import type { ReadOptions, ReadResult, Source } from '../reader.js';
import { reportAsides } from '../report-asides.js';
import { readFrontMatter } from './front-matter.js';
import { markdownText } from './markdown-blocks.js';

/** Reads a Markdown file (CommonMark 0.31). @throws Failure read.binary when the bytes are no text */
export function readMarkdownFile(source: Source, options: ReadOptions = {}): ReadResult {
  const { text, findings } = decodeSource(source);
  const read = readMarkdown(text, options);
  return { ...read, findings: [...findings, ...read.findings] };
}

/** Reads Markdown text: its lines with every printed marker, and its front matter. Words that are struck through are said. */
export function readMarkdown(source: string, { struck }: ReadOptions = {}): ReadResult {
  const { values, length } = readFrontMatter(source);
  const { blocks, asides } = markdownText(source, length, struck === 'keep');
  return {
    blocks,
    frontMatter: values,
    ...(asides.length > 0 ? { review: { ...NO_REVIEW, asides } } : {}),
    findings: reportAsides(asides),
  };
}
