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
