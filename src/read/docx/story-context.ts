import type { ReadChunk } from './alt-chunk.js';
import type { FieldTracker } from './fields.js';
import type { ListCounter } from './list-counter.js';
import type { Numbering } from './numbering.js';
import type { ReadingLog } from './reading-log.js';
import type { Styles } from './styles.js';
import type { ThemeFonts } from './theme-fonts.js';
import type { XmlElement } from './xml.js';

/** What reading a story (body, note, header, text box) needs; `position` moves on as it is read. */
export interface StoryContext {
  styles: Styles;
  theme: ThemeFonts;
  numbering: Numbering;
  lists: ListCounter;
  fields: FieldTracker;
  log: ReadingLog;
  position: { paragraph: number };
  /** Whether what stands behind the text may be another colour than white. */
  isShaded?: boolean;
  /** Whether struck and hidden words are read as text. */
  keepsAsides?: boolean;
  /** Whether the numbers of pages that Word counts are left out, as in what it prints on every page. */
  omitsPageNumbers?: true;
  /** Parts of other files that stand in the document (`w:altChunk`), by their relationship. */
  readChunk?: ReadChunk;
  /** The part of a relationship of the document, for what a drawing shows; null where it cannot be read. */
  related?: (id: string) => XmlElement | null;
  /** The printed number of the note that is being read. */
  noteMark?: string;
}
