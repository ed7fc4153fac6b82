/**
 * References to provisions of the text that is drafted. A template names the provision by its address in the model
 * (`{{ref "art_9__cl_4"}}`), the draft has a mark until its provisions are numbered, and then the words with the
 * number that was given: a provision that is put in or left out anywhere moves every reference with it.
 */
import { addressInWords } from '../tree/address.js';

/** Two letters of the private use area, which no profile value may hold. Signs that Markdown escapes are not used. */
const OPEN = '\uE002';
const CLOSE = '\uE003';
const MARK = /\uE002([^\uE002\uE003]+)\uE003/g;

/** "{art_9__cl_4}" in words that a locality writes; not "{{…}}", not "{9}". */
const SYMBOL = /(?<!\{)\{((?:dec__)?(?:art|chp)_[\p{L}\d._]+)\}(?!\})/gu;

export function provisionMark(eId: string): string {
  return `${OPEN}${eId.replaceAll('__', '/').replaceAll('_', '-')}${CLOSE}`;
}

/** The symbols in words of a profile as marks. */
export function markSymbols(text: string): string {
  return text.replace(SYMBOL, (_, eId: string) => provisionMark(eId));
}

/** Addresses in the model of the provisions that a text has marks of. */
export const markedProvisions = (text: string): string[] =>
  Array.from(text.matchAll(MARK), ([, mark = '']) => addressOfMark(mark));

const addressOfMark = (mark: string): string => mark.replaceAll('-', '_').replaceAll('/', '__');

/**
 * @param addressOf the address of a provision in the draft, by that in the model, whose capitals may be lost
 * @returns the text with "khoản 4 Điều 9" in place of each mark; the cover decision speaks of itself
 */
export function fillReferences(text: string, addressOf: (eId: string) => string): string {
  return text.replace(MARK, (_, mark: string) => {
    const address = addressOf(addressOfMark(mark));
    return addressInWords(address.replace(/^dec__/, ''));
  });
}
