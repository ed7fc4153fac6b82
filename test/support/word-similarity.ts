import { foldTone } from '../../src/text/index.js';

/** Words of a text: NFC, one habit of tone marks, without punctuation at their ends. */
export function wordsOf(text: string): string[] {
  return foldTone(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

export interface WordChange {
  removed: string[];
  added: string[];
}

/** 2 · common words in order / all words, between 0 and 1, and what differs. */
export function compareWords(base: readonly string[], target: readonly string[]) {
  const lengths = commonLengths(base, target);
  const changes: WordChange[] = [];
  let change: WordChange | null = null;
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < base.length || j < target.length) {
    if (i < base.length && j < target.length && base[i] === target[j]) {
      common++;
      change = null;
      i++;
      j++;
      continue;
    }
    if (change === null) {
      change = { removed: [], added: [] };
      changes.push(change);
    }
    const down = lengths[i + 1]?.[j] ?? -1;
    const right = lengths[i]?.[j + 1] ?? -1;
    if (j >= target.length || (i < base.length && down >= right)) change.removed.push(base[i++] ?? '');
    else change.added.push(target[j++] ?? '');
  }
  return { similarity: (2 * common) / (base.length + target.length), changes };
}

/** Lengths of the longest common subsequence of what is left after each pair of places. */
function commonLengths(base: readonly string[], target: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: base.length + 1 }, () => new Uint16Array(target.length + 1));
  for (let i = base.length - 1; i >= 0; i--) {
    const row = rows[i] as Uint16Array;
    const below = rows[i + 1] as Uint16Array;
    for (let j = target.length - 1; j >= 0; j--)
      row[j] = base[i] === target[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return rows;
}
