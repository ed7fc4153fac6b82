/**
 * What a matrix says: required articles against localities. The types that every printer reads, and what `danvan matrix
 * --to json` prints.
 */

import type { MapPlace } from './likeness-map.js';

/** Raised when a program that reads the former version could go wrong with the new one. */
export const MATRIX_SCHEMA_VERSION = 1;

/** As in coverage: covered, but one provision binds less; some required clauses are missing; nothing answers it. */
export const CELL_STATES = ['covered', 'weakened', 'partial', 'missing'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** How a text answers one required article. */
export interface MatrixCell {
  state: CellState;
  /** Id of the article that answers it; null where it is missing. */
  eId: string | null;
  /** How well its words agree with the reference's text for that locality and day, from 0 to 1. */
  similarity: number;
  /** Changes of substance against that text, with provisions that only one of the two has. */
  changes: number;
  /** Ids of required clauses that nothing answers. */
  missingClauses: string[];
  /** Index of its words in `wordings` of the article; null where it is missing, or the words are left out. */
  wording: number | null;
  /** Index in `models` of the article: the reference's words for that locality and day; null where the words are left out. */
  modelWording?: number | null | undefined;
}

/** A clause or article of a text that answers nothing of the reference. */
export interface OwnProvision {
  eId: string | null;
  /** As printed, without its number. */
  text: string;
  /** Indexes of the other texts that say about the same. */
  alsoIn: number[];
}

export interface MatrixText {
  file: string;
  /** The locality that the text names; null where it names none. */
  locality: string | null;
  /** The locality, else the file's name; no two texts have the same. */
  name: string;
  number: string | null;
  /** ISO date of the text; null where it prints none. */
  date: string | null;
  /** Whole years from that date to the day of the survey. */
  age: number | null;
  /** Of the required articles, how many are in each state. */
  counts: Record<CellState, number>;
  /** One for each required article, in the order of `articles`. */
  cells: MatrixCell[];
  /** What the dated data know to be over: names of bodies and units, and instruments. */
  obsolete: number;
  own: OwnProvision[];
  /** Indexes of the texts whose words are most alike, the nearest first, with their likeness from 0 to 1. */
  nearest: { text: number; likeness: number }[];
  /** Where the text stands on a map on which near means alike, from 0 to 1; null where there is none to draw. */
  place?: MapPlace | null | undefined;
}

/** A required article. */
export interface MatrixArticle {
  /** "art_9" */
  requirement: string;
  subject: string;
  /** What the texts say in answer to it, each wording once; empty where they are left out. */
  wordings: string[];
  /** The reference's own words, as it has them for the first text. */
  model: string;
  /** The reference's words, as it has them for the texts, each once; empty where they are left out. */
  models?: string[] | undefined;
}

export interface CoverageMatrix {
  schemaVersion: typeof MATRIX_SCHEMA_VERSION;
  /** ISO date on which the texts are judged old. */
  day: string;
  reference: { number: string; note: string };
  articles: MatrixArticle[];
  texts: MatrixText[];
  /** Files that are in no row: they could not be read, or are no regulation of this subject. */
  left: { file: string; reason: string }[];
}
