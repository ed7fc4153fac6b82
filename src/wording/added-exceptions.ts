/** Finds exceptions that a text makes and the one that it answers does not: "Trừ trường hợp đặc biệt, …". */
import { type FoldedWords, type ProvisionWords, placesOf } from './provision-words.js';

/** So many words of an exception are told. */
const LONGEST = 8;

/** The words of each exception that the target has more of than the base, up to the next mark. */
export function addedExceptions(
  base: ProvisionWords,
  target: ProvisionWords,
  phrases: readonly FoldedWords[],
): string[] {
  return phrases.flatMap((phrase) => {
    const places = placesOf(phrase, target);
    if (places.length <= placesOf(phrase, base).length) return [];
    return places.slice(0, 1).map((start) => {
      let end = start + phrase.length;
      while (!target.breaks.has(end) && end < start + LONGEST) end++;
      return target.words.slice(start, end).join(' ');
    });
  });
}
