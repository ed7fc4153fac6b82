import type { Difference } from '../text-changes.js';

/**
 * Whether the two stretches are the same to a fold. They are folded with the words beside them, because a blank or
 * a mark is only known by what it stands between.
 */
export function isSameFolded(
  { baseText, targetText, before, after }: Difference,
  fold: (text: string) => string,
): boolean {
  const inPlace = (text: string): string => `${before?.base.text ?? ''}${text}${after?.base.text ?? ''}`;
  return fold(inPlace(baseText)) === fold(inPlace(targetText));
}
