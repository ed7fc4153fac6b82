/**
 * What a Word file says of its own form, as Word would print it: styles, defaults and direct formatting resolved.
 * Lengths are in the units in which the guides on form give them: pages in millimetres, type in points. Null is what
 * the file leaves to the program that prints it.
 */
export interface FormFacts {
  sections: SectionForm[];
  paragraphs: ParagraphForm[];
}

export interface SectionForm {
  /** Of the first paragraph in it, as `origin.paragraph` counts. */
  firstParagraph: number;
  page: { width: number | null; height: number | null };
  margins: { top: number | null; bottom: number | null; left: number | null; right: number | null };
  /** Millimetres from the upper edge to the page header. */
  headerFromTop: number | null;
  pageNumber: PageNumberForm | null;
}

export interface PageNumberForm {
  place: 'header' | 'footer';
  align: Alignment;
  /** Points. */
  size: number | null;
  /** Whether the first page of the section shows it too. */
  onFirstPage: boolean;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface ParagraphForm {
  /** As `origin.paragraph` counts. */
  paragraph: number;
  text: string;
  align: Alignment;
  /** Millimetres; negative for a hanging line. */
  firstLineIndent: number;
  /** Millimetres by which all its lines are set in. */
  leftIndent: number;
  /** Whether Word numbers it. */
  isNumbered: boolean;
  /** Points. */
  spaceBefore: number;
  spaceAfter: number;
  line: { rule: 'exact' | 'atLeast' | 'multiple'; height: number };
  /** Whether it begins a page. */
  startsPage: boolean;
  /** Whether a line or another drawing is anchored in it, or a border drawn at it. */
  hasDrawing: boolean;
  runs: RunForm[];
}

/** Word chooses among four fonts by the kind of letter (17.3.2.26): Vietnamese ones are in `ascii` and `hAnsi`. */
export type FontSlot = 'ascii' | 'hAnsi' | 'eastAsia' | 'cs';

export interface RunForm {
  text: string;
  /** Of the letters with Vietnamese marks. */
  font: string | null;
  /** The other three where they are set and differ. */
  otherFonts?: Partial<Record<FontSlot, string>>;
  /** Points. */
  size: number | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Whether the letters of its font stand at codes of its own, so that in another font they would be others. */
  keepsFont?: true;
  /** RRGGBB; null for the program's own, which is black. */
  color: string | null;
}
