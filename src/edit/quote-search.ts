/** Where quoted words stand in the text of a paragraph. */
import type { TextQuote } from '../findings/finding.js';
import { type Letters, lettersOf, type TextRange } from './paragraph-text.js';

/** A text in which quotes are looked for, thousands of them perhaps: its letters are told once, and so is each quote. */
export class QuoteSearch {
  readonly #letters: Letters;
  readonly #found = new Map<string, TextRange | null>();

  constructor(raw: string) {
    this.#letters = lettersOf(raw);
  }

  /** Null where the words do not stand there, or where it is not certain which of several are meant. */
  find({ exact, prefix, suffix }: TextQuote): TextRange | null {
    const wanted = [prefix, exact, suffix].map((part) => lettersOf(part).text) as [string, string, string];
    const key = wanted.join('\n');
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const range = this.#rangeOf(wanted);
    this.#found.set(key, range);
    return range;
  }

  #rangeOf([before, exact, after]: [string, string, string]): TextRange | null {
    const { text, starts, ends } = this.#letters;
    const at = exact === '' ? null : placeIn(text, { before, exact, after });
    if (at === null) return null;
    return { start: starts[at] as number, end: ends[at + exact.length - 1] as number };
  }
}

/** The place with the most of what stands around the words; null where two have as much. */
function placeIn(
  text: string,
  { before, exact, after }: { before: string; exact: string; after: string },
): number | null {
  // Nearly always all of it is there, and no place can have more.
  const whole = before + exact + after;
  const at = text.indexOf(whole);
  if (at >= 0) return text.indexOf(whole, at + 1) < 0 ? at + before.length : null;
  const places = occurrences(text, exact)
    .map((at) => ({
      at,
      score: sharedEnd(text.slice(0, at), before) + sharedStart(text.slice(at + exact.length), after),
    }))
    .toSorted((one, other) => other.score - one.score);
  const [best, second] = places;
  return !best || (second && second.score === best.score) ? null : best.at;
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

function sharedEnd(text: string, other: string): number {
  let length = 0;
  while (length < other.length && length < text.length && text.at(-1 - length) === other.at(-1 - length))
    length++;
  return length;
}

function sharedStart(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text[length] === other[length]) length++;
  return length;
}
