/** Where the numbers of one series do not follow each other. */
import { compareOrdinals, nextPointLetter, numberToRoman, romanToNumber } from '../../text/index.js';
import type { Provision } from '../../tree/nodes.js';

export interface SeriesFault {
  node: Provision;
  /** Number of the provision before; null at the first. */
  previous: string | null;
  /** What should stand there. */
  expected: string;
}

/** Breaks of a series, in order; a number that repeats the one before is none: another rule tells it. */
export function faultsInSeries(series: readonly Provision[]): SeriesFault[] {
  const faults: SeriesFault[] = [];
  let previous: string | null = null;
  for (const node of series) {
    const number: string = node.number ?? '';
    const [first = null, ...others] = expectedAfter(previous, number);
    const isRepeat = previous !== null && compareOrdinals(previous, number) === 0;
    const isExpected = first === null || [first, ...others].some((one) => isSameNumber(one, number));
    if (!isExpected && !isRepeat) faults.push({ node, previous, expected: first });
    previous = number;
  }
  return faults;
}

/** "01" is 1, "Mục 2" may follow "Mục I", and "B" follows "A" as "b" does "a". */
function isSameNumber(one: string, other: string): boolean {
  return plainNumber(one) === plainNumber(other);
}

const plainNumber = (text: string): string => {
  const roman = text.length > 1 || text === 'I' ? romanToNumber(text) : null;
  return roman === null ? text.replace(/^0+(?=\d)/, '').toLowerCase() : String(roman);
};

/**
 * What may follow a number, by its own kind: "3" after "2", "2a" after "2", "II" after "I", "đ" after "d", "2.2" after
 * "2.1", "b2" after "b1". Several where the kind is not certain: after "C" comes "D", as a letter, or "CI".
 */
export function expectedAfter(previous: string | null, number: string): string[] {
  if (previous === null) return firstLike(number);
  const dotted = /^(.+\.)(\d+)$/.exec(previous);
  if (dotted) {
    // "2" after "1.2": the list that held both goes on.
    const [outer = ''] = /^\d+(?=\.$)/.exec(dotted[1] ?? '') ?? [];
    return [`${dotted[1]}${Number(dotted[2]) + 1}`, ...(outer === '' ? [] : [`${Number(outer) + 1}`])];
  }
  const roman = romanToNumber(previous);
  // "Mục 2" after "Mục I".
  if (roman !== null && /^\d+$/.test(number)) return [String(roman + 1)];
  const letter = nextLetters(previous);
  if (roman !== null && romanToNumber(number) !== null) return [numberToRoman(roman + 1), ...letter];
  const [, digits, added] = /^(\d+)([a-zđ]?)$/.exec(previous) ?? [];
  if (digits !== undefined) {
    const next = added ? nextPointLetter(added) : 'a';
    return [`${Number(digits) + 1}`, ...(next === null ? [] : [`${digits}${next}`])];
  }
  const [, letters = '', count] = /^([a-zđ])(\d+)$/.exec(previous) ?? [];
  // A point that was inserted between two: "b1" after "b", and then "c". Or the letters went round: "a1", "b1", "c1" after "y".
  if (count !== undefined) {
    const next = nextLetters(letters);
    return [...next, `${letters}${Number(count) + 1}`, ...next.map((letter) => `${letter}${count}`)];
  }
  // After a letter that the customary order does not have, "f", nothing is certain.
  return letter.length > 0 && /^[a-zđ]$/.test(previous) ? [...letter, `${previous}1`] : letter;
}

function nextLetters(letter: string): string[] {
  if (!/^[a-zđ]$/i.test(letter)) return [];
  const next = nextPointLetter(letter.toLowerCase());
  return next === null ? [] : [next];
}

function firstLike(number: string): string[] {
  const dotted = /^(.+\.)\d+$/.exec(number);
  if (dotted) return [`${dotted[1]}1`];
  // "C" is a letter or a hundred: where a series begins with it, either beginning is missed.
  if (romanToNumber(number) !== null) return ['I', 'a'];
  if (/^\d/.test(number)) return ['1'];
  return /^[a-zđ]$/i.test(number) ? ['a'] : [];
}
