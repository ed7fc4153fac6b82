/** Which note belongs to which mark: only where one note of the document begins with that number. */
import { findNoteMarks } from '../../text/raised-marks.js';
import type { Document, Noise } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';

/** "[^3]: …", "³ …", "(3) …", "3. …", "* …" has none. */
const OWN_MARK = /^(?:\[\^?([\p{L}\d_-]{1,30})\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\(?(\d{1,3})\)?)/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export interface NoteTargets {
  /** The id of a note of the tree. */
  idOf(note: Noise): string | null;
  /** The marks of a text whose notes are certain. */
  marksIn(text: string): { start: number; end: number; id: string }[];
}

export function noteTargets(tree: Document): NoteTargets {
  const notes = selectAll(tree, 'noise').filter(({ reason }) => reason === 'footnote');
  const ids = new Map(notes.map((note, index) => [note, `note_${index + 1}`]));
  const byKey = new Map<string, string | null>();
  for (const note of notes) {
    const key = keyOf(note.value);
    if (key !== '') byKey.set(key, byKey.has(key) ? null : (ids.get(note) ?? null));
  }
  return {
    idOf: (note) => ids.get(note) ?? null,
    marksIn: (text) =>
      byKey.size === 0
        ? []
        : findNoteMarks(text).flatMap(({ start, end }) => {
            const printed = text.slice(start, end);
            const at = start + printed.length - printed.trimStart().length;
            const id = byKey.get(keyOf(printed.trim()));
            return id ? [{ start: at, end, id }] : [];
          }),
  };
}

function keyOf(text: string): string {
  const [, bracketed, raised, figure] = OWN_MARK.exec(text) ?? [];
  return bracketed ?? raised?.replace(/./gu, (sign) => String(RAISED.indexOf(sign))) ?? figure ?? '';
}
