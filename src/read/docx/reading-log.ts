import type { Highlight, SetAside, SpacedLine } from '../../form/review-facts.js';

/** What a story refers to and what could not be read, noted on the way and reported at the end. */
export interface ReadingLog {
  notes: NoteReference[];
  comments: { id: string; paragraph: number }[];
  textBoxes: { text: string; paragraph: number }[];
  asides: SetAside[];
  highlights: Highlight[];
  spacedLines: SpacedLine[];
  /** Formulas, as they were written on one line. */
  formulas: { text: string; paragraph: number }[];
  /** Paragraphs of a generated table of contents. */
  contentsParagraphs: Set<number>;
  pictures: number;
  /** Objects whose words could not be read, each by the program to which it belongs; "" where that is not known. */
  objects: string[];
  /** What charts and diagrams say. */
  drawnWords: { kind: 'chart' | 'diagram'; text: string; paragraph: number }[];
  /** The paragraphs above the documents of which a master document is put together; each is a file of its own. */
  subDocuments: number[];
  /** Placeholders of content controls that nobody filled in. */
  placeholders: number;
  /** Parts of other files that stand in the document and could not be read, by what they are. */
  unreadChunks: { format: string; paragraph: number }[];
  /** "font code" of symbols without a known letter. */
  symbols: Set<string>;
  numberFormats: Set<string>;
  /** Paragraphs whose list is not defined. */
  missingLists: Set<number>;
  fields: Set<string>;
  /** First paragraph of each table that was read cell by cell. */
  tables: number[];
  /** How many tables have begun, those that only lay out the page too. */
  tableCount: number;
  /** Paragraphs at which a table begins inside a cell of another. */
  nestedTables: number[];
  /** Legacy fonts whose text was decoded. */
  legacyFonts: Set<string>;
}

export interface NoteReference {
  kind: 'footnote' | 'endnote';
  id: string;
  paragraph: number;
  /** The mark that Word counts and prints: "3", "iv"; null where it is typed in the text. */
  mark: string | null;
}

export function createReadingLog(): ReadingLog {
  return {
    notes: [],
    comments: [],
    textBoxes: [],
    asides: [],
    highlights: [],
    spacedLines: [],
    formulas: [],
    contentsParagraphs: new Set(),
    pictures: 0,
    objects: [],
    drawnWords: [],
    subDocuments: [],
    placeholders: 0,
    unreadChunks: [],
    symbols: new Set(),
    numberFormats: new Set(),
    missingLists: new Set(),
    fields: new Set(),
    tables: [],
    tableCount: 0,
    nestedTables: [],
    legacyFonts: new Set(),
  };
}
