/** References of a text to its own provisions, renumbered with these. */
import { type CrossReference, findCrossReferences } from '../wording/cross-references.js';

export interface MovedText {
  text: string;
  /** References that cannot be said to lead to the same words as before. */
  lost: string[];
}

/**
 * @param articleEId of the text, for "khoản 2 Điều này"
 * @param newAddress the address in the result of a provision, by that in the text from which the words come; undefined for
 *   one that is no longer there
 */
export function moveReferences(
  text: string,
  articleEId: string | null,
  newAddress: (eId: string) => string | undefined,
): MovedText {
  let moved = '';
  let from = 0;
  const lost: string[] = [];
  for (const reference of findCrossReferences(text)) {
    if (reference.owner === 'other' || reference.owner === 'cover') continue;
    const words = text.slice(reference.start, reference.end);
    const renumbered = renumber(words, reference, articleEId, newAddress);
    if (renumbered === null) lost.push(words);
    moved += text.slice(from, reference.start) + (renumbered ?? words);
    from = reference.end;
  }
  return { text: moved + text.slice(from), lost };
}

/** The words with the new numbers in the places of the old ones; null where one is gone, or the list is no longer one. */
function renumber(
  words: string,
  { paths, article }: CrossReference,
  articleEId: string | null,
  newAddress: (eId: string) => string | undefined,
): string | null {
  const pairs = paths.map((path) => {
    const old = article === 'this' ? `${articleEId ?? ''}__${path}` : path;
    return { old, now: newAddress(old) };
  });
  if (pairs.every(({ old, now }) => old === now)) return words;
  if (pairs.some(({ now }) => now === undefined)) return null;
  const numbers = new Map<string, string>();
  for (const { old, now = '' } of pairs) {
    const [before, after] = [old.split('__'), now.split('__')];
    if (before.length !== after.length) return null;
    for (const [index, step] of before.entries()) {
      const known = numbers.get(step);
      const next = after[index] ?? '';
      if (known !== undefined && known !== next) return null;
      numbers.set(step, next);
    }
  }
  return replaceNumbers(words, numbers);
}

/** "khoản 2 Điều 5" by "cl_2" to "cl_3": each number under the word that stands before it or before its list. */
function replaceNumbers(words: string, numbers: ReadonlyMap<string, string>): string {
  const PREFIX: Readonly<Record<string, readonly string[]>> = {
    điểm: ['point', 'sub'],
    khoản: ['cl'],
    điều: ['art'],
  };
  let word = '';
  return words.replace(
    /(?<![\p{L}\d.])(?:(điểm|khoản|Điều)|(\d[\p{L}\d.]*|[a-zđ]\d?))(?![\p{L}\d])/gu,
    (found, named?: string) => {
      if (named !== undefined) {
        word = named.toLowerCase();
        return found;
      }
      const step = (PREFIX[word] ?? [])
        .map((prefix) => numbers.get(`${prefix}_${found}`))
        .find((one) => one !== undefined);
      return step === undefined ? found : step.slice(step.indexOf('_') + 1);
    },
  );
}
