/** Tells cheaply that a text is of another subject, before it is aligned with the reference. */
import { visit } from '../../tree/visit.js';
import type { WordedDocument } from '../../wording/index.js';

/**
 * Whether a text says most of a subject: of the eight pairs of neighbouring words in "công tác dân vận của hệ thống chính trị" it has
 * five, wherever they stand. A regulation on the subject says all of them, a law on land hardly any.
 * @param subject folded
 */
export function speaksOf({ root, words }: WordedDocument, subject: string): boolean {
  const unheard = followersOf(subject.split(' '));
  const pairs = [...unheard.values()].reduce((sum, { size }) => sum + size, 0);
  let heard = 0;
  visit(root, (node) => {
    const own = words(node);
    for (const [at, { folded }] of own.entries())
      if (unheard.get(folded)?.delete(own[at + 1]?.folded ?? '')) heard++;
    return heard * 2 > pairs ? 'stop' : undefined;
  });
  return pairs === 0 || heard * 2 > pairs;
}

/** By each word of a row, the words that come behind it. */
function followersOf(words: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [index, second] of words.slice(1).entries()) {
    const first = words[index] ?? '';
    found.set(first, (found.get(first) ?? new Set()).add(second));
  }
  return found;
}
