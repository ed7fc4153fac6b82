/** Three texts of one line to one, word by word. */
import { diff3Merge } from 'node-diff3';

/** A word or number, a run of blanks, or one mark. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * The local words with what the centre changed, where the two have changed different places; null where they meet.
 * A change that both made alike meets nothing.
 */
export function mergeWords(since: string, current: string, local: string): string | null {
  const tokens = (text: string): string[] => text.match(TOKEN) ?? [];
  const regions = diff3Merge(tokens(local), tokens(since), tokens(current), { excludeFalseConflicts: true });
  const words: string[] = [];
  for (const { ok } of regions) {
    if (ok === undefined) return null;
    words.push(ok.join(''));
  }
  return words.join('');
}
