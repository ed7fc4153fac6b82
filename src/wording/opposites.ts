/** Words that turn a provision round when one stands in the place of the other: opposites.yaml. */
import { foldForMatching } from '../text/index.js';
import type { Term } from './lexicon.js';

/** The concept of a word with which the name of a body begins: "Bộ", "Sở". */
export const BODY_HEAD = 'body-head';

/** Phrases of one pole say the same; those of two poles of a row are opposites, or of other extent. */
export interface Opposition {
  id: string;
  poles: readonly (readonly string[])[];
}

/** To which opposition a phrase belongs, and to which pole of it. */
export interface Pole {
  opposition: string;
  pole: number;
}

/**
 * The phrases as terms that only mark the word with which they begin.
 * @param lookalikes longer phrases that mean something else
 */
export function oppositeTerms(oppositions: readonly Opposition[], lookalikes: readonly string[]): Term[] {
  const poles = new Map<string, Pole[]>();
  const phrases = new Map<string, string>();
  for (const { id, poles: rows } of oppositions) {
    for (const [pole, row] of rows.entries()) {
      for (const phrase of row) {
        const key = foldForMatching(phrase);
        phrases.set(key, phrase);
        poles.set(key, [...(poles.get(key) ?? []), { opposition: id, pole }]);
      }
    }
  }
  const term = (phrase: string): Term => ({ kind: 'plain', key: phrase, phrase });
  return [
    ...[...phrases].map(([key, phrase]): Term => ({ ...term(phrase), poles: poles.get(key) ?? [] })),
    ...lookalikes.map(term),
  ];
}
