/** Those whom the reference gives a duty and the text does not. */
import { isCutOut } from './cut-out.js';
import { type ProvisionWords, placesOf, type Words } from './provision-words.js';

/** A bearer with the phrases that mean it. */
export interface Bearer {
  name: string;
  phrases: readonly Words[];
}

/** Bearers that the words name. */
export function bearersIn(words: Words, bearers: readonly Bearer[]): ReadonlySet<string> {
  const named = bearers.filter(({ phrases }) => phrases.some((phrase) => placesOf(phrase, words).length > 0));
  return new Set(named.map(({ name }) => name));
}

/**
 * Bearers cut out of a row, though the text names them elsewhere: "chính quyền, các tổ chức" where the reference has
 * "chính quyền, Mặt trận Tổ quốc, các tổ chức". A word without marks around it is no member of a row: the committee
 * of "ban thường vụ cấp ủy".
 */
export function bearersCutOut(
  base: ProvisionWords,
  target: ProvisionWords,
  bearers: readonly Bearer[],
): string[] {
  const lost = bearers.filter(({ phrases }) => {
    const [inBase, inTarget] = [mentionsOf(phrases, base.words), mentionsOf(phrases, target.words)];
    return phrases.some((phrase) => {
      const isThis = (mention: Mention): boolean => mention.phrase === phrase;
      const [here, there] = [inBase.filter(isThis), inTarget.filter(isThis)];
      return here.length > there.length && here.some((mention) => isMemberCutOut(mention, base, target));
    });
  });
  return lost.map(({ name }) => name);
}

interface Mention {
  phrase: Words;
  start: number;
}

/** Where a bearer is named; of two phrases at one place the longer counts. */
function mentionsOf(phrases: readonly Words[], words: Words): Mention[] {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const taken = new Set<number>();
  return longestFirst.flatMap((phrase) =>
    placesOf(phrase, words).flatMap((start): Mention[] => {
      if (taken.has(start)) return [];
      taken.add(start);
      return [{ phrase, start }];
    }),
  );
}

/** "các" and the like may be gone with it. */
function isMemberCutOut(
  { phrase, start }: Mention,
  { words, breaks }: ProvisionWords,
  target: ProvisionWords,
): boolean {
  const end = start + phrase.length;
  if (!breaks.has(end)) return false;
  return [start, start - 1].some((from) => breaks.has(from) && isCutOut(from, end, words, target.words));
}
