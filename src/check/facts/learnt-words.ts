/**
 * The words of the reference's text and of the pairs that legal texts use often, in the order in which they stand there: what
 * `neighbourWords` looks up. It is plain data, so that the build keeps it; to find and fold the words of the reference is a
 * tenth of the time in which a text is checked.
 */
import type { WordPairs } from '../../data/index.js';
import type { Reference } from '../../reference/index.js';
import { foldForMatching, tokenizeWords } from '../../text/index.js';
import { runsOf } from './word-runs.js';

export interface LearntWords {
  /** The forms in which words are looked up (`KnownWord.key`); the number of the first is 1. */
  keys: readonly string[];
  /** Numbers of words that follow each other with no mark between them. */
  runs: readonly (readonly number[])[];
  /** How many runs at the end are two syllables of one word. */
  compounds: number;
}

/** @param reference null for none */
export function learnWords(reference: Reference | null, { compounds, pairs }: WordPairs): LearntWords {
  const vocabulary = new GrowingVocabulary();
  const numbersOf = (words: readonly string[]) => words.map((word) => vocabulary.numberOf(word));
  const runs = [
    ...wordRuns(modelTexts(reference)),
    ...[...pairs, ...compounds].map((pair) => pair.split(' ')),
  ].map(numbersOf);
  return { keys: vocabulary.keys(), runs, compounds: compounds.length };
}

class GrowingVocabulary {
  private readonly known = new Map<string, number>();
  /** By their spelling, so that each is folded once: the tables have few words in many pairs. */
  private readonly spelt = new Map<string, number>();

  numberOf(text: string): number {
    const kept = this.spelt.get(text);
    if (kept !== undefined) return kept;
    const key = foldForMatching(text);
    const number = this.known.get(key) ?? this.known.size + 1;
    this.known.set(key, number);
    this.spelt.set(text, number);
    return number;
  }

  keys(): string[] {
    return [...this.known.keys()];
  }
}

/** All texts of the model, cut where a field of the profile stands. */
function modelTexts(reference: Reference | null): string[] {
  return (reference?.model ?? []).flatMap(({ variants }) =>
    variants.flatMap(({ heading = '', text = '' }) => `${heading}\n${text}`.split(/\{\{[^{}]*\}\}|\n\n/)),
  );
}

/** Words that follow each other without a mark between them. */
function wordRuns(texts: readonly string[]): string[][] {
  return texts.flatMap((text) =>
    runsOf(tokenizeWords(text.normalize('NFC'))).map((run) => run.map((token) => token.text)),
  );
}
