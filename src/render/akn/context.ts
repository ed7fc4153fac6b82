import type { ElementIds } from './element-ids.js';
import type { WorkDescription } from './metadata.js';
import type { NoteTargets } from './note-targets.js';

/** What every printer of this room needs beside the node. */
export interface AknContext {
  ids: ElementIds;
  notes: NoteTargets;
  /** Of the whole document. */
  whole: WorkDescription;
}
