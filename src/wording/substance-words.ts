/** The words by which substance is told from wording, for comparison and check alike: substance-words.yaml. */
import type { Term, TermKind } from './lexicon.js';

/** The concept of a word without content that joins the name of a place to what it qualifies. */
export const CARRIER = 'carrier';

/** The concept of those who have duties and are no bodies: their words stay plain words. */
export const PERSON = 'person';

/** The concept of what says nothing where it alone is put in or left out; its words stay plain words too. */
export const FILLER = 'filler';

/** The concept of what a heading may have more or less and still name the same matter; its words stay plain words. */
export const HEADING = 'heading';

/** Phrases of one row mean the same. */
type Rows = readonly (readonly string[])[];

export interface SubstanceWords {
  /** How far a provision binds: "phải" does, "có thể" leaves a choice, "chỉ được" does neither less nor more. */
  modals: { binding: Rows; soft: Rows; other: Rows };
  /** What turns a duty round, lets it go, or gives it to somebody lower: each stands before what it changes. */
  reversals: { negations: Rows; exceptions: Rows; deputies: Rows };
  duties: Rows;
  /** Bodies that have a duty; persons that have one; all other bodies. */
  bearers: Rows;
  persons: Rows;
  holders: Rows;
  spellings: Rows;
  functions: readonly string[];
  carriers: readonly string[];
  fillers: readonly string[];
  headings: readonly string[];
  lookalikes: readonly string[];
}

/** The phrases that a comparison takes for one word. */
export function wordTerms(words: SubstanceWords): Term[] {
  return [
    ...words.lookalikes.map((text): Term => ({ kind: 'plain', key: text, phrase: text })),
    ...rowTerms('plain', words.persons).map((term): Term => ({ ...term, concept: PERSON })),
    ...rowTerms('spelling', words.spellings),
    ...Object.values(words.modals).flatMap((rows: Rows) => rowTerms('modal', rows)),
    ...rowTerms('duty', words.duties),
    ...rowTerms('body', [...words.bearers, ...words.holders]),
    ...words.functions.map((text): Term => ({ kind: 'function', key: text, phrase: text })),
    ...words.carriers.map((text): Term => ({ kind: 'function', key: text, phrase: text, concept: CARRIER })),
    ...conceptTerms(FILLER, words.fillers),
    ...conceptTerms(HEADING, words.headings),
  ];
}

function conceptTerms(concept: string, phrases: readonly string[]): Term[] {
  return phrases.map((text): Term => ({ kind: 'plain', key: text, phrase: text, concept }));
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
const FIELD = /(?<! ) *\{[a-z]+\} */g; // matches " {committee}"; not "(sau đây)"

export function bodyTerms(bodies: readonly NamedBody[]): Term[] {
  return bodies.flatMap(({ name }): Term[] => {
    const text = name.replace(FIELD, ' ').trim();
    return text === '' ? [] : [{ kind: 'body', key: text, phrase: text }];
  });
}
