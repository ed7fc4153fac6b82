import { failer } from '../findings/failure.js';
import type { messages } from './messages.vi.js';
import { WordFile } from './word-file.js';

const fail = failer<typeof messages>();

/**
 * Opens a Word file to be edited in a copy.
 * @param force whether one that is protected or signed is edited all the same
 * @throws Failure for one that is, and for what is no Word file or uses unknown namespaces
 */
export function openForEditing(bytes: Uint8Array, name: string, force: boolean): WordFile {
  const file = new WordFile(bytes, name);
  if (!force && file.isSigned()) throw fail('edit.signed', { file: name });
  if (!force && file.isProtected()) throw fail('edit.protected', { file: name });
  return file;
}

/**
 * Holds the name of a copy to what the file is: Word opens no file with macros that is named .docx, and none without that is named .docm.
 * @param path where the copy is written; one without an ending is any
 * @throws Failure edit.otherEnding
 */
export function checkEnding(file: WordFile, path: string): void {
  const written = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase(); // "nhan-xet.docm"; not "thu-muc.cu/nhan-xet"
  const { ending } = file;
  if (written === undefined || ending === null || written === ending) return;
  throw fail('edit.otherEnding', { file: path, ending, hasMacros: ending.endsWith('m') });
}
