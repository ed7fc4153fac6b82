import type { Reader } from '../reader.js';
import { detectActualFormat } from './actual-format.js';
import { readDocx } from './read-docx.js';

export { readDocx } from './read-docx.js';

/** Reads Word documents of 2007 and later (ECMA-376, transitional and strict). */
export const docxReader: Reader = {
  format: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  // A locked document is claimed too, so that the failure says what is wrong with it.
  accepts: (bytes) => ['zip', 'encrypted'].includes(detectActualFormat(bytes)),
  read: readDocx,
};
