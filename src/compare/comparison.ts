/**
 * What a comparison says: the types that every renderer reads, and what `danvan diff --to json` prints.
 *
 * The comparison alone is enough. Each unit of either text (a heading line, a clause with the text that stands
 * beside its number, a further paragraph) is in it once, with its whole text and its place in reading order, so
 * that both texts can be rebuilt exactly; noise is listed beside them. Reading `changes` into `base.text` gives
 * `target.text`, and the same holds for `label` and `heading`.
 */
import type { Evidence } from '../align/mapping.js';
import type { DocumentKind, Node, ParagraphRole } from '../tree/nodes.js';
import type { RowCell } from '../tree/row-lines.js';

export type { Evidence };

/** Raised when a program that reads the former version could go wrong with the new one. */
export const COMPARISON_SCHEMA_VERSION = 2;

/**
 * A unit is `same` where nothing of it and of what nests in it has changed but its number, which `label` then holds;
 * `changed` has at least one change of another kind; one that `moved` stands elsewhere, changed or not.
 */
export const UNIT_STATUSES = ['same', 'changed', 'added', 'removed', 'moved', 'split', 'merged'] as const;
export type Status = (typeof UNIT_STATUSES)[number];

/** From the weakest to the strongest: a change carries the first that explains it. */
export const CHANGE_CLASSES = [
  'unicode',
  'spelling',
  'typography',
  'case',
  'numbering',
  'localisation',
  'suspected-typo',
  'wording',
  'substantive',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** The classes that are counted but not shown unless they are asked for. */
export const HABIT_CLASSES: ReadonlySet<ChangeClass> = new Set([
  'unicode',
  'spelling',
  'typography',
  'case',
  'numbering',
  'localisation',
]);

/**
 * What a substantive change touches, the plainest first; `reversal`: a word that says the opposite, or takes in more or
 * less ("ít nhất" and "nhiều nhất"). Of wording: `reordered` words, which come back nearby.
 */
export const CHANGE_REASONS = ['quantity', 'reversal', 'modal', 'body', 'duty', 'text', 'reordered'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

export type ChangeOperation = 'insert' | 'delete' | 'replace';

/**
 * Who made a text what it is, seen from the central text that both the new central text and the local one come from:
 * the centre alone, the locality alone, or both, each in its own way.
 */
export const CHANGERS = ['centre', 'local', 'both'] as const;
export type Changer = (typeof CHANGERS)[number];

/** One stretch of text that differs. Changes of one text are in order and do not overlap. */
export interface Change {
  class: ChangeClass;
  op: ChangeOperation;
  /** The words of the base, empty for an insertion, with the blanks that come and go with them. */
  base: string;
  target: string;
  /** Index of the stretch in the base's text; for an insertion the index before which it stands. */
  baseOffset: number;
  targetOffset: number;
  reasons: ChangeReason[];
  /** Of a suspected typo: the side on which it is suspected; null where either may be right. */
  suspect: 'base' | 'target' | null;
  /** Only where an old central text stands beside the two; absent too where the three texts do not prove it. */
  changedBy?: Changer;
}

export interface TextChanges {
  changes: Change[];
}

/** A unit of one of the texts. */
export interface Side {
  kind: Exclude<Node['type'], 'noise' | 'note' | 'cell'>;
  /** Of a paragraph of a masthead or signature block. */
  role: ParagraphRole | null;
  eId: string | null;
  /** Bare number as printed; null for text without one. */
  number: string | null;
  /** Printed marker: "Điều 9.", "2.1.", "-"; empty where there is none. */
  label: string;
  heading: string | null;
  /**
   * The text on the unit's own line: of a clause without a heading its first paragraph; further paragraphs are
   * units of their own. Of a piece, its stretch of that text. Empty for an article, whose text is in `clauses`.
   */
  text: string;
  /** Of a row of a table: where the text of each cell begins in `text`, and the words of its column. */
  cells?: RowCell[];
  /** Place in reading order among the units of this document, from 0. */
  order: number;
  /** Nesting, from 0. Order and depth together give the tree. */
  depth: number;
  /**
   * Of a unit that was split or merged, which piece of it this is, from 0: the texts of its pieces, those that are
   * not empty joined with one blank, are the unit's text; label and heading count with piece 0 only. Null for a whole unit.
   */
  piece: number | null;
}

/** A unit with its counterpart. One that was split in two is in two entries, each with a piece of it. */
export interface ComparedUnit {
  status: Status;
  base: Side | null;
  target: Side | null;
  /** Of the whole unit with what is nested in it, from 0 to 1; 0 without a counterpart, 1 when equal but for habits. */
  similarity: number;
  evidence: Evidence[];
  /** Changes of the printed marker: "Điều 5." to "Điều 7."; none of a unit that is only in one text. */
  label: TextChanges;
  heading: TextChanges;
  /** Changes of the text on the unit's own line. */
  changes: Change[];
  /**
   * Only of a later piece of a text that stands in other paragraphs: a paragraph break ("\n") in one text and a blank in
   * the other, before the piece. It is no part of `changes`.
   */
  breaks?: Change[];
  /**
   * What is nested: clauses, subclauses, points, items and paragraphs, in the order of the target, each unit of
   * the base alone after the one that it follows. A unit that moved stands where it is in the target.
   */
  clauses: ComparedUnit[];
  /** Of a unit that only one text has, or that stands elsewhere: who did that. As `Change.changedBy`. */
  changedBy?: Changer;
}

/** What the centre has changed since the old text and the local text has too. */
export interface TakenUp {
  /** What the centre did with the unit. */
  status: Status;
  /** The unit in the old central text, in the new one and in the local text; null where it has none. */
  since: Side | null;
  base: Side | null;
  target: Side | null;
  /** From the old central text to the new one: those changes that the local text has. */
  heading: TextChanges;
  changes: Change[];
}

export interface ComparedDocument {
  /** The name by which the user asked for it. */
  name: string | null;
  kind: DocumentKind;
  number: string | null;
  date: string | null;
  issuer: string | null;
  subject: string | null;
  /**
   * Whether it answers only some duties of a regulation (a report, an excerpt). What the other text has beyond
   * it is then in `unanswered`, and nothing is claimed about it.
   */
  partial: boolean;
  /**
   * What a reader must know of this text beside its words, as the caller puts it: that it is reconstructed, or
   * what of it could not be read. Shown wherever the comparison is.
   */
  notes: string[];
  /** Text that belongs to nothing (handwriting, page numbers): not compared, kept here. */
  noise: string[];
}

export interface Summary {
  /** Articles, or what stands in their place, by status. */
  articles: Record<Status, number>;
  /** What is nested in them. */
  clauses: Record<Status, number>;
  /** All changes of the comparison by class. */
  classes: Record<ChangeClass, number>;
  /** Of the two regulations as a whole, from 0 to 1, by the length of what answers each other. */
  similarity: number;
}

export const OUTSIDE_KINDS = ['header', 'footer', 'note', 'noise'] as const;
export type OutsideKind = (typeof OUTSIDE_KINDS)[number];

/** A header, a footer, a footnote or the mark of one, or a scrap that differs; null where a text has none. */
export interface OutsideDifference {
  kind: OutsideKind;
  base: string | null;
  target: string | null;
  /** Only of a note: addresses of the provisions that hold its mark; null outside the numbered text and without a mark. */
  places?: { base: string | null; target: string | null };
  /** Only of three texts: who made it. As `Change.changedBy`. */
  changedBy?: Changer;
}

export interface Comparison {
  schemaVersion: typeof COMPARISON_SCHEMA_VERSION;
  base: ComparedDocument;
  target: ComparedDocument;
  /** The addresses to which it was narrowed ("art_9"); empty for the whole. All that follows is about them alone. */
  only: string[];
  summary: Summary;
  /** Absent unless the two have nothing in common: most likely one of the files is the wrong one. */
  areUnrelated?: true;
  /** The articles of the regulation, or the items and paragraphs of a text without articles. */
  articles: ComparedUnit[];
  /** Parts, chapters, sections, and the title of the regulation. */
  headings: ComparedUnit[];
  /** The cover decision: masthead, recitals, its articles, recipients and signature. */
  decision: ComparedUnit[];
  /** What differs outside the provisions, in reading order of each kind. */
  outside: OutsideDifference[];
  /** Kinds that only one text has and its format alone can hold, by the side that has them; absent where there are none. */
  notCompared?: { kind: OutsideKind; side: 'base' | 'target' }[];
  /** Units about which nothing is claimed, because the other text is partial; else empty. */
  unanswered: Side[];
  /** Only of three texts: the old central text, from which both others come. The base is then the new central text. */
  since?: ComparedDocument;
  /** Only of three texts, in the order of the new central text. */
  takenUp?: TakenUp[];
  /**
   * Only of three texts: notes, headers and footers that the centre has changed since the old text and that the local text
   * has so too; `base` is then of the old central text, `target` of the new one. Absent where there are none.
   */
  outsideTakenUp?: OutsideDifference[];
}
