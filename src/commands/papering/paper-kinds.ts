/** Which papers go with a draft, as the user names them. */

import { noSuchChoice } from '../terminal/no-such-choice.js';

/** In the order in which they are read: what is proposed, who is asked, what changes, what is left to confirm. */
export const PAPER_KINDS = ['submission', 'letter', 'comparison', 'points'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/**
 * "letter,points" as kinds, each once and in their order.
 * @param option the name of the option, for the message
 * @throws Failure for a word that is no kind
 */
export function parsePaperKinds(list: string, option: string): PaperKind[] {
  const named = new Set(list.split(',').map((word) => parseKind(word.trim(), option)));
  return PAPER_KINDS.filter((kind) => named.has(kind));
}

function parseKind(word: string, option: string): PaperKind {
  const kind = PAPER_KINDS.find((one) => one === word.toLowerCase());
  if (kind !== undefined) return kind;
  throw noSuchChoice(option, word, PAPER_KINDS, 'papers');
}
