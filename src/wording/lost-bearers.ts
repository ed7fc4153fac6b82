/** Finds bodies and persons to whom the reference gives a duty and the text does not. */
import { isCutOut } from './cut-out.js';
import { type FoldedWords, type ProvisionWords, placesOf } from './provision-words.js';

/** A bearer with the phrases that mean it. */
export interface Bearer {
  name: string;
  phrases: readonly FoldedWords[];
}

/** Where a text names a bearer. */
export interface Mention {
  bearer: Bearer;
  phrase: FoldedWords;
  start: number;
}

/** All mentions of bearers; of two phrases at one place the longer counts. */
export function mentionsIn(text: ProvisionWords, bearers: readonly Bearer[]): Mention[] {
  return bearers.flatMap((bearer) => mentionsOf(bearer, text));
}

function mentionsOf(bearer: Bearer, text: ProvisionWords): Mention[] {
  const longestFirst = [...bearer.phrases].sort((a, b) => b.length - a.length);
  const taken = new Set<number>();
  return longestFirst.flatMap((phrase) =>
    placesOf(phrase, text).flatMap((start): Mention[] => {
      if (taken.has(start)) return [];
      taken.add(start);
      return [{ bearer, phrase, start }];
    }),
  );
}

/** Bearers of the base that the target does not name at all. */
export function bearersNotNamed(mentions: readonly Mention[], target: ProvisionWords): Bearer[] {
  const named = new Set(mentions.map(({ bearer }) => bearer));
  return [...named].filter(({ phrases }) => phrases.every((phrase) => placesOf(phrase, target).length === 0));
}

/**
 * Bearers cut out of a row, though the text names them elsewhere: "chính quyền, các tổ chức" where the reference has
 * "chính quyền, Mặt trận Tổ quốc, các tổ chức". A word without marks around it is no member of a row: the committee
 * of "ban thường vụ cấp ủy".
 */
export function bearersCutOut(
  mentions: readonly Mention[],
  base: ProvisionWords,
  target: ProvisionWords,
): Bearer[] {
  const cut = mentions.filter((mention) => isMemberCutOut(mention, base, target));
  // What only changed its place in the row is named as often as before.
  const isRarer = ({ bearer, phrase }: Mention): boolean => {
    const count = (all: readonly Mention[]): number => all.filter((one) => one.phrase === phrase).length;
    return count(mentionsOf(bearer, target)) < count(mentions);
  };
  return cut.filter(isRarer).map(({ bearer }) => bearer);
}

/** "các" and the like may be gone with it. */
function isMemberCutOut({ phrase, start }: Mention, base: ProvisionWords, target: ProvisionWords): boolean {
  const end = start + phrase.length;
  if (!base.breaks.has(end)) return false;
  return [start, start - 1].some((from) => base.breaks.has(from) && isCutOut(from, end, base, target));
}
