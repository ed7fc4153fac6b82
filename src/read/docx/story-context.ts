import type { FieldTracker } from './fields.js';
import type { ListCounter } from './list-counter.js';
import type { Numbering } from './numbering.js';
import type { ReadingLog } from './reading-log.js';
import type { Styles } from './styles.js';
import type { ThemeFonts } from './theme-fonts.js';

/** What reading a story (body, note, header, text box) needs; `position` moves on as it is read. */
export interface StoryContext {
  styles: Styles;
  theme: ThemeFonts;
  numbering: Numbering;
  lists: ListCounter;
  fields: FieldTracker;
  log: ReadingLog;
  position: { paragraph: number };
  /** The printed number of the note that is being read. */
  noteMark?: string;
}
