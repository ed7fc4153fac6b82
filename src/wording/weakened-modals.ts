/** Finds duties that became a choice: "có thể tổ chức giao ban" for "tổ chức giao ban", "công khai" for "phải công khai". */
import { endsWith, type FoldedWords, type ProvisionWords, placesOf } from './provision-words.js';

export interface WeakenedModal {
  expected: string;
  actual: string;
}

export interface ModalPhrases {
  soft: readonly FoldedWords[];
  binding: readonly FoldedWords[];
  /** "không", "phó": see `reversals` of substance-words.yaml. */
  negations: readonly FoldedWords[];
  deputies: readonly FoldedWords[];
}

/** Where a text has a modal; its words end before `end`. */
interface Modal {
  phrase: FoldedWords;
  start: number;
  end: number;
}

/** The modals of a text, by their force. */
export type Modals = Readonly<Record<keyof ModalPhrases, readonly Modal[]>>;

export interface WithModals extends ProvisionWords {
  modals: () => Modals;
}

/** So many words on from a modal show which duty is meant. */
const CONTEXT = 2;

/** All modals of a text; a phrase that belongs to a longer one does not count for itself. */
export function modalsIn(text: ProvisionWords, { soft, binding, negations, deputies }: ModalPhrases): Modals {
  const all = [...soft, ...binding, ...negations, ...deputies];
  const ofForce = (phrases: readonly FoldedWords[]): Modal[] =>
    phrases.flatMap((phrase) =>
      placesOf(phrase, text)
        .filter((start) => !isInLonger(start, phrase, all, text))
        .map((start) => ({ phrase, start, end: start + phrase.length })),
    );
  return {
    soft: ofForce(soft),
    binding: ofForce(binding),
    negations: ofForce(negations),
    deputies: ofForce(deputies),
  };
}

/** Whether a longer phrase begins or ends with this one here: "cấm" of "nghiêm cấm", "được phép" of "không được phép". */
function isInLonger(
  start: number,
  phrase: FoldedWords,
  phrases: readonly FoldedWords[],
  text: ProvisionWords,
): boolean {
  const end = start + phrase.length;
  return phrases.some(
    (one) =>
      one.length > phrase.length && (endsWith(text, end, one) || endsWith(text, start + one.length, one)),
  );
}

/** A soft word, a "không" or a "phó" before words that the base has without it. */
export function softenedDuties(
  base: WithModals,
  target: WithModals,
  force: Exclude<keyof ModalPhrases, 'binding'> = 'soft',
): WeakenedModal[] {
  const [before, now] = [base.modals()[force], target.modals()[force]];
  if (now.length <= before.length) return [];
  return now.flatMap(({ phrase, end }) => {
    const duty = dutyAfter(end, target);
    const inBase = duty === null ? [] : placesOf(duty, base);
    const softened = countBefore(end, now, target);
    const isNew = inBase.length > 0 && inBase.every((place) => countBefore(place, before, base) < softened);
    if (duty === null || !isNew) return [];
    return [{ expected: duty.join(' '), actual: [...phrase, ...duty].join(' ') }];
  });
}

/** A duty that lost the word that binds. */
export function unboundDuties(base: WithModals, target: WithModals): WeakenedModal[] {
  const [before, now] = [base.modals().binding, target.modals().binding];
  if (now.length >= before.length) return [];
  return before.flatMap(({ phrase, end }) => {
    const duty = dutyAfter(end, base);
    const inTarget = duty === null ? [] : placesOf(duty, target);
    const bound = countBefore(end, before, base);
    const isLost = inTarget.length > 0 && inTarget.every((place) => countBefore(place, now, target) < bound);
    if (duty === null || !isLost) return [];
    return [{ expected: [...phrase, ...duty].join(' '), actual: duty.join(' ') }];
  });
}

/** The first words of what is to be done; null at the end of a text. */
function dutyAfter(end: number, { words }: ProvisionWords): FoldedWords | null {
  const duty = words.slice(end, end + CONTEXT);
  return duty.length === CONTEXT ? duty : null;
}

/** How many of the modals stand before a place, with no mark between: in "phải kịp thời báo cáo" one before "báo cáo". */
function countBefore(place: number, modals: readonly Modal[], { breaks }: ProvisionWords): number {
  let from = place;
  while (from > 0 && !breaks.has(from)) from--;
  return modals.filter(({ start, end }) => start >= from && end <= place).length;
}
