/** The file of a profile with what was learnt: its own lines, as far as these can hold it. */
import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument } from 'yaml';
import { amendProfile, isAmended, type ProfileAmendment } from './amend-profile.js';
import { amendText } from './amend-text.js';

/**
 * Whatever the user wrote (anchors, lists in one line), the text that is returned says what it has to say: where the lines
 * do not, the file is written anew, with its remarks.
 * @param original a valid profile
 */
export function amendedProfile(original: string, amendment: ProfileAmendment): string {
  const text = original.replaceAll('\r\n', '\n');
  const document = parseDocument(text);
  const listed = document.get('provisions', true);
  const before = isSeq(listed) ? listed.items.length : 0;
  amendProfile(document, amendment);
  const provisions = isAmended(amendment.provisions, before) ? amendment.provisions : null;
  const spliced = amendText(text, amendment.fields, provisions);
  const amended = says(spliced, document.toJS()) ? spliced : document.toString({ lineWidth: 0 });
  return original.includes('\r\n') ? amended.replaceAll('\n', '\r\n') : amended;
}

function says(text: string, values: unknown): boolean {
  const document = parseDocument(text, { logLevel: 'error' });
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), values);
}
