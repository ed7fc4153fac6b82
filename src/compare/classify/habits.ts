import type { Word } from '../../wording/index.js';
import type { Difference } from '../text-changes.js';

/**
 * Whether the two stretches are the same to a fold. They are folded with the words beside them, because a blank or
 * a mark is only known by what it stands between.
 */
export function isSameFolded(difference: Difference, fold: (text: string) => string): boolean {
  if (!mayBeHabit(difference)) return false;
  const { baseText, targetText, before, after } = difference;
  const inPlace = (text: string): string => `${before}${text}${after}`;
  const isWhole = [baseText, targetText].every((text) => text !== '' && text.trim() === text);
  if (isWhole && fold(baseText) === fold(targetText)) return true;
  return fold(inPlace(baseText)) === fold(inPlace(targetText));
}

/** Folding takes time, and other words are no habit; numbers may be cut otherwise where a blank stands in them. */
function mayBeHabit({ base, target, saySame }: Difference): boolean {
  return saySame || base.some(isFigure) || target.some(isFigure);
}

const isFigure = ({ kind, text }: Word): boolean => kind === 'number' || /[²³]/.test(text);
