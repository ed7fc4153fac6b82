import { failer } from '../../findings/failure.js';
import { readHtml } from '../html/index.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from '../messages.vi.js';
import type { ReadOptions, ReadResult, Source } from '../reader.js';
import { type MimePart, mimeParts, parameterOf } from './mime-parts.js';

const fail = failer<typeof messages>();

/**
 * Reads the page of a message: web pages with their pictures in one file (RFC 2557), as browsers and Word save them.
 * @throws Failure read.noPageInside where there is none, and those of `readHtml`
 */
export function readMhtml(source: Source, options: ReadOptions = {}): ReadResult {
  if (source.bytes.length > READING_LIMITS.pageBytes) {
    throw fail('read.tooLarge', { file: source.name, limit: READING_LIMITS.pageBytes });
  }
  const message = Buffer.from(source.bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  const page = pageOf(mimeParts(message));
  if (!page) throw fail('read.noPageInside', { file: source.name });
  const charset = parameterOf(page.headers.get('content-type') ?? '', 'charset');
  const result = readHtml(
    { name: source.name, bytes: page.body },
    { ...options, ...(charset && { charset }) },
  );
  // Lines and columns of the page are none of the file, in which it stands encoded; paragraphs are counted instead.
  const blocks = result.blocks.map((block, index) => ({
    ...block,
    origin: [{ start: 0, paragraph: index + 1 }],
  }));
  return { ...result, blocks };
}

/** The first page: frames and embedded pages come after it. */
function pageOf(parts: readonly MimePart[]): MimePart | undefined {
  return parts.find(({ headers }) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? ''),
  );
}
