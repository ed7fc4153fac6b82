/** Words that legal texts write beside each other: templates/language/word-pairs.yaml. */
import { z } from 'zod';

/** A first word, and the words that follow it, parted by blanks. */
const followers = z.record(z.string(), z.string());

const wordPairs = z.strictObject({
  compounds: followers,
  pairs: followers,
  bound: z.string(),
  meeting: followers,
});

export interface WordPairs {
  /** Two syllables that make one word: "mâu thuẫn". */
  compounds: readonly string[];
  /** Two words that are often seen beside each other: "các cơ". */
  pairs: readonly string[];
  /** Syllables that hardly ever stand alone: "dụng". */
  bound: readonly string[];
  /** Words that begin or end with one of them: "sử dụng", "dụng cụ". */
  meeting: readonly string[];
}

/**
 * @param value the file's parsed YAML
 * @throws ZodError naming what is ill-typed
 */
export function parseWordPairs(value: unknown): WordPairs {
  const { compounds, pairs, bound, meeting } = wordPairs.parse(value);
  return {
    compounds: pairsOf(compounds),
    pairs: pairsOf(pairs),
    bound: bound.split(' '),
    meeting: pairsOf(meeting),
  };
}

function pairsOf(table: Readonly<Record<string, string>>): string[] {
  return Object.entries(table).flatMap(([first, seconds]) =>
    seconds.split(' ').map((second) => `${first} ${second}`),
  );
}
