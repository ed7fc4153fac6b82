/**
 * The article tree: the file to read first.
 *
 * Plain unist objects. Names follow Akoma Ntoso where it has a word. What was printed is kept as printed:
 * `label` is the printed marker with its punctuation ("Điều 9.", "2.1.", "đ)", "-"), `number` its bare
 * number ("9", "2.1", "đ"), never a list position. Read in order, the labels, headings and values of all
 * nodes are every non-blank character of the source.
 */

/** A place in a text source; `line` and `column` count from 1, `offset` from 0, as in unist. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

export interface Position {
  start: Point;
  end: Point;
}

/**
 * Where a stretch of a node's text comes from. A paragraph cut by a page break has several.
 * `start` is the index in the node's text at which the stretch begins. Text sources give line, column
 * and offset; DOCX gives `paragraph`, PDF gives `page`.
 */
export interface Origin {
  start: number;
  line?: number;
  column?: number;
  offset?: number;
  page?: number;
  paragraph?: number;
}

export interface NodeData {
  /** Origins of `value`, or of `label` and `heading` taken together. */
  origin?: Origin[];
  /** Only of a note: where its mark is printed. Absent where no mark answers it. */
  at?: NotePlace;
}

/** Where the mark of a note stands. */
export interface NotePlace {
  /** The innermost provision or table that holds the mark; null outside the numbered text (a recital, the title). */
  eId: string | null;
  /** The mark as printed there: "³", "[3]", "[^3]". */
  mark: string;
}

/**
 * Under which a node of a draft carries its blanks. A symbol, for they are no part of the tree's JSON: what reads that finds the
 * blanks of a text as it prints them. `blanksOf` gives those of any node.
 */
export const BLANKS = Symbol('blanks');

/** A place in the words of a node that is still to be filled in. */
export interface NodeBlank {
  /** clerical: the clerk stamps it on issue (the number, the day); content: an officer has to fill it in. */
  kind: 'clerical' | 'content';
  /** Offsets in the words that the node prints, its marker aside. A clerical one may be empty. */
  start: number;
  end: number;
  /** Of the profile, where it is known: "signer.name". */
  field?: string;
}

interface BaseNode {
  position?: Position;
  data?: NodeData;
  [BLANKS]?: readonly NodeBlank[];
}

/** A provision with a printed number or marker. */
interface NumberedBase extends BaseNode {
  /** Bare number as printed: "9", "5a", "II", "2.1", "đ". Null for a marker without one ("-"). */
  number: string | null;
  /** The printed marker, with its punctuation. */
  label: string;
  /** Akoma Ntoso style; absent where there is no number. */
  eId?: string;
  heading: string | null;
  children: BodyNode[];
}

export const DOCUMENT_KINDS = [
  'decision',
  'regulation',
  'resolution',
  'officialLetter',
  'submission',
  'law',
  'decree',
  'circular',
  'directive',
  'page',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What the masthead and the annex line say, as printed. An unprinted or blank value is null. */
export interface DocumentMeta {
  /** Number and symbol as printed, without "Số": "2387/QĐ/TU", "/UBND-NC". */
  number: string | null;
  /** ISO date, only when day, month and year are all printed. */
  date: string | null;
  place: string | null;
  issuer: string | null;
  /** Type word and subject: "QUYẾT ĐỊNH", "về việc ban hành …". */
  type: string | null;
  subject: string | null;
  signer: string | null;
}

export interface Document extends BaseNode {
  type: 'document';
  kind: DocumentKind;
  meta: DocumentMeta;
  children: TopNode[];
}

/** An instrument annexed to the cover: own title and "(Kèm theo Quyết định số …)" line. */
export interface Regulation extends BaseNode {
  type: 'regulation';
  meta: DocumentMeta;
  children: TopNode[];
}

export const PARAGRAPH_ROLES = [
  'superior',
  'issuer',
  'number',
  'motto',
  'placeDate',
  'draftMark',
  'secrecyMark',
  'urgencyMark',
  'circulationNote',
  'type',
  'author',
  'subject',
  'annexLine',
  'separator',
  'salutation',
  'addressee',
  'authority',
  'position',
  'signer',
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export interface Masthead extends BaseNode {
  type: 'masthead';
  children: (Paragraph | NoteOrNoise)[];
}

export interface Recital extends BaseNode {
  type: 'recital';
  /** "-" where one is printed. */
  label?: string;
  value: string;
}

export interface EnactingFormula extends BaseNode {
  type: 'enactingFormula';
  value: string;
}

/** "Nơi nhận:" and its items. */
export interface Recipients extends BaseNode {
  type: 'recipients';
  label: string;
  children: (Item | Paragraph | NoteOrNoise)[];
}

/** Paragraphs with the roles authority, position and signer. */
export interface SignatureBlock extends BaseNode {
  type: 'signatureBlock';
  children: (Paragraph | NoteOrNoise)[];
}

export interface Part extends NumberedBase {
  type: 'part';
}
export interface Chapter extends NumberedBase {
  type: 'chapter';
}
export interface Section extends NumberedBase {
  type: 'section';
}
export interface Subsection extends NumberedBase {
  type: 'subsection';
}
export interface Appendix extends NumberedBase {
  type: 'appendix';
}
export interface Article extends NumberedBase {
  type: 'article';
}
export interface Clause extends NumberedBase {
  type: 'clause';
}
export interface Subclause extends NumberedBase {
  type: 'subclause';
}
export interface PointNode extends NumberedBase {
  type: 'point';
}
/** A numbered or dashed item of an outline document, or a dash inside a provision. */
export interface Item extends NumberedBase {
  type: 'item';
}

export interface Paragraph extends BaseNode {
  type: 'paragraph';
  role?: ParagraphRole;
  /** Marker of an addressee ("-"). */
  label?: string;
  value: string;
}

/**
 * A table of data. One that only lays out the page (a masthead, recipients beside a signature) is read as lines. Rows
 * and columns without any words are left out; `table-grid.ts` says in which row and column a cell stands.
 */
export interface Table extends BaseNode {
  type: 'table';
  /** Akoma Ntoso style: "app_II__table_1", counted within the provision in which it stands. */
  eId?: string;
  children: Row[];
}

export interface Row extends BaseNode {
  type: 'row';
  children: Cell[];
}

export interface Cell extends BaseNode {
  type: 'cell';
  /** Left out where the cell spans one column or row. */
  columnSpan?: number;
  rowSpan?: number;
  /** It names what stands in its column; told from its words, so that it is the same in every format. */
  isHeader?: true;
  /** Empty where nothing is printed in the cell. */
  children: (Paragraph | NoteOrNoise)[];
}

/** Text quoted by an amending document: a quoted "Điều 5. …" is no article of the document. */
export interface Quotation extends BaseNode {
  type: 'quotation';
  children: (Paragraph | Table | NoteOrNoise)[];
}

export const NOISE_REASONS = [
  'handwriting',
  'pageNumber',
  'ocr',
  'pageFurniture',
  'runningHead',
  'noteMark',
  'footnote',
  'setAside',
] as const;
export type NoiseReason = (typeof NOISE_REASONS)[number];

/** Text that belongs to nothing; kept and reported. */
export interface Noise extends BaseNode {
  type: 'noise';
  reason: NoiseReason;
  value: string;
  /**
   * Where the noise cut a text: an index in the value of the sibling before it or, for the first children of a
   * provision, in that provision's heading. A negative one stands in the label before that text: -1 right after it.
   */
  at?: number;
}

/**
 * A footnote or endnote as printed, its own mark included: "3 Khoản này được bổ sung …". It stands where the source holds it:
 * at the foot of a page, or at the end of the text; `data.at` says to which place it belongs.
 */
export interface Note extends BaseNode {
  type: 'note';
  value: string;
  /** Where the note, at the foot of a page, cut a text that goes on behind it. As `Noise.at`. */
  at?: number;
}

/** What stands among the lines of a text and is none of them. */
export type NoteOrNoise = Noise | Note;

export type Provision =
  | Part
  | Chapter
  | Section
  | Subsection
  | Appendix
  | Article
  | Clause
  | Subclause
  | PointNode
  | Item;
/** Types of the numbered parts of a document, from the widest to the narrowest. */
export const PROVISION_TYPES = [
  'part',
  'chapter',
  'section',
  'subsection',
  'appendix',
  'article',
  'clause',
  'subclause',
  'point',
  'item',
] as const satisfies readonly Provision['type'][];
export type Leaf = Paragraph | NoteOrNoise | Recital | EnactingFormula;
export type BodyNode = Provision | Quotation | Table | Paragraph | NoteOrNoise;
export type TopNode =
  | BodyNode
  | Masthead
  | Recital
  | EnactingFormula
  | Recipients
  | SignatureBlock
  | Regulation
  | Document;
export type Node = TopNode | Document | Row | Cell;
export type NodeType = Node['type'];
export type Parent = Extract<Node, { children: unknown[] }>;
