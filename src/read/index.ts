import { failer } from '../findings/failure.js';
import { startsLikeAkn } from './akn/is-akn.js';
import { converterEnding, detectActualFormat } from './docx/actual-format.js';
import { startsLikePage } from './html/page-encoding.js';
import type { messages } from './messages.vi.js';
import type { Reader, ReadOptions, ReadResult, Source } from './reader.js';
import { reportReplaced } from './report-replaced.js';
import { stripControls } from './strip-controls.js';

export type { Block, Gap, Stretch } from './block.js';
export type { Convert, Reader, ReadOptions, ReadResult, Source } from './reader.js';

const atOnce = <T>({ run }: ReadOptions, work: () => T): T => (run ? run(work) : work());

/** Text that is neither of another format nor named like one. */
const TEXT: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  accepts: () => false,
  read: async (source, options) => {
    const { readTextFile } = await import('./txt/index.js');
    return atOnce(options, () => readTextFile(source, options));
  },
};

/** One row a format. What reads it is opened with the first file of it: the readers take longer to load than most texts to read. */
export const readers: readonly Reader[] = [
  {
    format: 'docx',
    extensions: ['.docx', '.docm', '.dotx', '.dotm'],
    // A locked document is claimed too, so that the failure says what is wrong with it.
    accepts: (bytes) => ['zip', 'encrypted', 'flatOpc'].includes(detectActualFormat(bytes)),
    read: async (source, options) => (await import('./docx/index.js')).readWordFile(source, options),
  },
  {
    format: 'pdf',
    extensions: ['.pdf'],
    accepts: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
    read: async (source) => (await import('./pdf/index.js')).readPdf(source),
  },
  {
    format: 'mhtml',
    extensions: ['.mht', '.mhtml'],
    accepts: (bytes) => detectActualFormat(bytes) === 'mhtml',
    read: async (source, options) => {
      const { readMhtml } = await import('./mhtml/index.js');
      return atOnce(options, () => readMhtml(source, options));
    },
  },
  {
    format: 'akn',
    extensions: ['.akn'],
    accepts: startsLikeAkn,
    read: async (source, options) => {
      const { readAkn } = await import('./akn/index.js');
      return atOnce(options, () => readAkn(source));
    },
  },
  {
    format: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    accepts: startsLikePage,
    read: async (source, options) => {
      const { readHtml } = await import('./html/index.js');
      return atOnce(options, () => readHtml(source, options));
    },
  },
  {
    format: 'doc',
    extensions: ['.doc', '.rtf', '.odt', '.fodt'],
    accepts: (bytes) => converterEnding(bytes) !== undefined,
    read: async (source, options) => (await import('./doc/index.js')).readDoc(source, options),
  },
  {
    format: 'markdown',
    extensions: ['.md', '.markdown'],
    accepts: () => false,
    read: async (source, options) => {
      const { readMarkdownFile } = await import('./markdown/index.js');
      return atOnce(options, () => readMarkdownFile(source, options));
    },
  },
  TEXT,
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
    TEXT
  );
}

/**
 * Reads a file into blocks.
 * @throws Failure read.empty, read.binary and the readers' own
 */
export async function readBlocks(source: Source, options: ReadOptions = {}): Promise<ReadResult> {
  if (source.bytes.length === 0) throw fail('read.empty', { file: source.name });
  const reader = chooseReader(source);
  const result = await reader.read(source, options);
  const { blocks, findings } = stripControls(result.blocks);
  if (blocks.length === 0) throw fail('read.empty', { file: source.name });
  const replaced = reportReplaced(blocks, result.findings);
  return {
    ...result,
    format: reader.format,
    blocks,
    findings: [...result.findings, ...findings, ...replaced],
  };
}
