/** The words by which substance is told from wording: comparison-words.yaml, as phrases of the lexicon. */
import type { Term, TermKind } from './lexicon.js';

/** The concept of a word without content that joins the name of a place to what it qualifies. */
export const CARRIER = 'carrier';

/** Phrases of one row mean the same. */
type Rows = readonly (readonly string[])[];

export interface ComparisonWords {
  modals: Rows;
  duties: Rows;
  holders: Rows;
  spellings: Rows;
  functions: readonly string[];
  carriers: readonly string[];
  lookalikes: readonly string[];
}

export function wordTerms(words: ComparisonWords): Term[] {
  return [
    ...words.lookalikes.map((text): Term => ({ kind: 'plain', key: text, phrase: text })),
    ...rowTerms('spelling', words.spellings),
    ...rowTerms('modal', words.modals),
    ...rowTerms('duty', words.duties),
    ...rowTerms('body', words.holders),
    ...words.functions.map((text): Term => ({ kind: 'function', key: text, phrase: text })),
    ...words.carriers.map((text): Term => ({ kind: 'function', key: text, phrase: text, concept: CARRIER })),
  ];
}

function rowTerms(kind: TermKind, rows: Rows): Term[] {
  return rows.flatMap((row) => row.map((text): Term => ({ kind, key: row[0] ?? text, phrase: text })));
}

/** A body as bodies.yaml has it; its name may hold fields: "Ban Dân vận {committee}". */
export interface NamedBody {
  id: string;
  name: string;
}

/** The words of the committee or unit that fill a field are words of their own in a text. */
const FIELD = / *\{[a-z]+\} */g; // matches " {committee}"; not "(sau đây)"

export function bodyTerms(bodies: readonly NamedBody[]): Term[] {
  return bodies.flatMap(({ name }): Term[] => {
    const text = name.replace(FIELD, ' ').trim();
    return text === '' ? [] : [{ kind: 'body', key: text, phrase: text }];
  });
}
