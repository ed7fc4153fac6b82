import type { Source } from '../reader.js';
import { detectActualFormat } from './actual-format.js';
import { readZipDirectory } from './zip-directory.js';

/** Pictures, films and fonts, of which nothing is read: "word/media/image1.png", "word/fonts/font1.odttf". */
const UNREAD = /^word\/(?:media|fonts|embeddings)\//i;

/**
 * Bytes of the parts of a Word file as its zip claims them; a part of another size is refused when it is read. Nothing is
 * unpacked. What is no sound zip has 0: it is refused before anything is read.
 */
export function unpackedSize({ name, bytes }: Source): number {
  if (detectActualFormat(bytes) !== 'zip') return bytes.length;
  try {
    const parts = [...readZipDirectory(bytes, name).values()].filter((part) => !UNREAD.test(part.name));
    return parts.reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}
