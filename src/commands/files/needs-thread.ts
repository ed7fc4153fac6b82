/** Which documents are worked on in a process of their own. Starting one takes a third of a second, so small files do without. */
import { unpackedSize } from '../../read/docx/unpacked-size.js';
import { chooseReader } from '../../read/index.js';
import type { Source } from '../../read/reader.js';
import type { Document } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import type { BatchKind } from '../batch/batch-kinds.js';

/**
 * Bytes of a text or page, and characters of a PDF's text. What each stage takes grows as the text does (`npm run bench`),
 * so at twenty times what ordinary text takes the limits still hold for a text of this size.
 */
const MOST_TEXT = 512 * 1024;
/** Bytes of the parts of a Word file, unpacked and without pictures: five times those of the longest law measured. */
const MOST_PARTS = 8 * 1024 * 1024;

/** Whether reading a source is work that must be watched: a PDF always is, for pdf.js need not come back. */
export function isReadApart(source: Source): boolean {
  return chooseReader(source).format === 'pdf';
}

/**
 * Whether a piece of a batch must be watched where it is worked on alone. A check looks at what a PDF says before; what LibreOffice
 * converts is converted for this process, which is told when the user stops the program.
 */
export function isWatched(kind: BatchKind, item: unknown): boolean {
  const { source } = Object(item) as { source?: Source };
  if (source === undefined || chooseReader(source).format === 'doc') return false;
  return isLarge(source) || (kind !== 'check' && isReadApart(source));
}

/** Whether all work on a source must be watched. */
export function isLarge(source: Source): boolean {
  const { format } = chooseReader(source);
  if (format === 'pdf') return false;
  return format === 'docx' ? unpackedSize(source) > MOST_PARTS : source.bytes.length > MOST_TEXT;
}

/** Whether what was read is more than a small text: of a PDF its size says nothing. */
export function isLong(tree: Document): boolean {
  return plainText(tree).length > MOST_TEXT;
}
