/** Which papers go with a draft, as the user names them. */

import { failer } from '../../findings/failure.js';
import { nearest } from '../../text/nearest.js';
import type { messages } from '../messages.vi.js';

/** In the order in which they are read: what is proposed, who is asked, what changes, what is left to confirm. */
export const PAPER_KINDS = ['submission', 'letter', 'comparison', 'points'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

const fail = failer<typeof messages>();

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
  throw fail('commands.invalidChoice', {
    name: option,
    value: word,
    choices: PAPER_KINDS.join(', '),
    suggestion: nearest(word, PAPER_KINDS).join(', '),
    help: 'danvan papers --help',
  });
}
