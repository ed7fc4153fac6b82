/** Slips of the pen and of the ear: words that stand for each other by mistake. */
import { editDistance } from './nearest.js';

/** Onsets that sound alike in one region or another, in one spelling: "giám", "dám", "rám". */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^tr/, 'ch'],
  [/^x/, 's'],
  [/^(?:gi|r)/, 'd'],
];

/**
 * Whether two words are one letter apart, have two neighbouring letters changed about, or begin with onsets that
 * sound alike: "đạo" and "đo", "trách" and "chách", "sát" and "xát". Equal words are; "dân" and "đoàn" are not.
 * Both in small letters and NFC.
 */
export function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  return soundOf(one) === soundOf(other) || editDistance(one, other) <= 1;
}

function soundOf(word: string): string {
  const [from, to] = SAME_SOUND.find(([onset]) => onset.test(word)) ?? [/^/, ''];
  return word.replace(from, to);
}
