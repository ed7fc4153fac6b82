/** Where a duty became a choice: "có thể tổ chức giao ban" for "tổ chức giao ban", "công khai" for "phải công khai". */
import { endsWith, type FoldedWords, type ProvisionWords, placesOf } from './provision-words.js';

export interface WeakenedModal {
  expected: string;
  actual: string;
}

/** So many words on from a modal show which duty is meant. */
const CONTEXT = 2;

/** A soft word before a duty that the base has without it. */
export function softenedDuties(
  base: ProvisionWords,
  target: ProvisionWords,
  soft: readonly FoldedWords[],
): WeakenedModal[] {
  return soft.flatMap((phrase) =>
    placesOf(phrase, target).flatMap((at) => {
      const after = target.words.slice(at + phrase.length, at + phrase.length + CONTEXT);
      const inBase = placesOf(after, base);
      const isNew = after.length === CONTEXT && inBase.length > 0;
      if (!isNew || inBase.some((place) => endsWith(base, place, phrase))) return [];
      return [{ expected: after.join(' '), actual: [...phrase, ...after].join(' ') }];
    }),
  );
}

/** A duty that lost the word that binds. */
export function unboundDuties(
  base: ProvisionWords,
  target: ProvisionWords,
  binding: readonly FoldedWords[],
): WeakenedModal[] {
  return binding.flatMap((strong) =>
    placesOf(strong, base).flatMap((at) => {
      const after = base.words.slice(at + strong.length, at + strong.length + CONTEXT);
      const inTarget = after.length === CONTEXT ? placesOf(after, target) : [];
      const isKept = (place: number): boolean => binding.some((one) => endsWith(target, place, one));
      if (inTarget.length === 0 || inTarget.some(isKept)) return [];
      return [{ expected: [...strong, ...after].join(' '), actual: after.join(' ') }];
    }),
  );
}
