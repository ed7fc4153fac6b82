import { failer } from '../findings/failure.js';
import { docReader } from './doc/index.js';
import { docxReader } from './docx/index.js';
import { htmlReader } from './html/index.js';
import { markdownReader } from './markdown/index.js';
import type { messages } from './messages.vi.js';
import { mhtmlReader } from './mhtml/index.js';
import { pdfReader } from './pdf/index.js';
import type { Reader, ReadOptions, ReadResult, Source } from './reader.js';
import { stripControls } from './strip-controls.js';
import { textReader } from './txt/index.js';

export type { Block, Gap, Stretch } from './block.js';
export type { Convert, Reader, ReadOptions, ReadResult, Source } from './reader.js';

export const readers: readonly Reader[] = [
  docxReader,
  pdfReader,
  mhtmlReader,
  htmlReader,
  docReader,
  markdownReader,
  textReader,
];

const fail = failer<typeof messages>();

/**
 * The reader for a file: the one that knows the bytes, else the one that knows the name's ending, else text.
 */
export function chooseReader(source: Source): Reader {
  const ending = /\.[^./\\]+$/.exec(source.name.toLowerCase())?.[0] ?? '';
  return (
    readers.find((reader) => reader.accepts(source.bytes)) ??
    readers.find((reader) => reader.extensions.includes(ending)) ??
    textReader
  );
}

/**
 * Reads a file into blocks.
 * @throws Failure read.empty, read.binary and the readers' own
 */
export async function readBlocks(source: Source, options: ReadOptions = {}): Promise<ReadResult> {
  if (source.bytes.length === 0) throw fail('read.empty', { file: source.name });
  const result = await chooseReader(source).read(source, options);
  const { blocks, findings } = stripControls(result.blocks);
  if (blocks.length === 0) throw fail('read.empty', { file: source.name });
  return { ...result, blocks, findings: [...result.findings, ...findings] };
}
