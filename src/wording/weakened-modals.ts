/** Where a duty became a choice: "có thể tổ chức giao ban" for "tổ chức giao ban", "công khai" for "phải công khai". */
import { endsWith, type FoldedWords, type ProvisionWords, placesOf } from './provision-words.js';

export interface WeakenedModal {
  expected: string;
  actual: string;
}

export interface Modals {
  soft: readonly FoldedWords[];
  binding: readonly FoldedWords[];
}

/** So many words on from a modal show which duty is meant. */
const CONTEXT = 2;

/** A soft word before a duty that the base has without it. */
export function softenedDuties(
  base: ProvisionWords,
  target: ProvisionWords,
  { soft, binding }: Modals,
): WeakenedModal[] {
  return soft.flatMap((phrase) =>
    placesOf(phrase, target).flatMap((at) => {
      if (isInLonger(at, phrase, [...soft, ...binding], target)) return [];
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
  { soft, binding }: Modals,
): WeakenedModal[] {
  return binding.flatMap((strong) =>
    placesOf(strong, base).flatMap((at) => {
      if (isInLonger(at, strong, [...soft, ...binding], base)) return [];
      const after = base.words.slice(at + strong.length, at + strong.length + CONTEXT);
      const inTarget = after.length === CONTEXT ? placesOf(after, target) : [];
      const isKept = (place: number): boolean => binding.some((one) => endsWith(target, place, one));
      if (inTarget.length === 0 || inTarget.some(isKept)) return [];
      return [{ expected: [...strong, ...after].join(' '), actual: after.join(' ') }];
    }),
  );
}

/** Whether a longer phrase begins or ends with this one here: "cấm" of "nghiêm cấm", "được phép" of "không được phép". */
function isInLonger(
  at: number,
  phrase: FoldedWords,
  phrases: readonly FoldedWords[],
  text: ProvisionWords,
): boolean {
  const end = at + phrase.length;
  return phrases.some(
    (one) => one.length > phrase.length && (endsWith(text, end, one) || endsWith(text, at + one.length, one)),
  );
}
