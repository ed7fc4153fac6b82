/** References in words of a locality as symbols that follow: "khoản 4 Điều 9" is "{art_9__cl_4}". */
import { addressInWords } from '../tree/address.js';
import { findCrossReferences } from '../wording/cross-references.js';

/**
 * @param keyOf the address in the model of what has that address in the edited text; undefined for what the locality put in
 * @returns the words with a symbol for each reference that a draft prints in the very same way; all others as they are
 */
export function symbolicWords(text: string, keyOf: (eId: string) => string | undefined): string {
  let symbolic = '';
  let from = 0;
  for (const { start, end, paths, article, owner } of findCrossReferences(text)) {
    const [path, ...others] = paths;
    if (path === undefined || others.length > 0 || article === 'this') continue;
    const key = owner === 'own' || owner === 'none' ? keyOf(path) : undefined;
    if (key === undefined || addressInWords(path) !== text.slice(start, end)) continue;
    symbolic += `${text.slice(from, start)}{${key}}`;
    from = end;
  }
  return symbolic + text.slice(from);
}
