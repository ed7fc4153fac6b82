/** Which note belongs to which mark: only where one note of the document begins with that number. */
import { noteNumber, numbersOfMark } from '../../text/note-number.js';
import { findNoteMarks } from '../../text/raised-marks.js';
import type { Document, Note } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';

export interface NoteTargets {
  /** The id of a note of the tree. */
  idOf(note: Note): string | null;
  /** The marks of a text whose notes are certain. */
  marksIn(text: string): { start: number; end: number; id: string }[];
}

export function noteTargets(tree: Document): NoteTargets {
  const notes = selectAll(tree, 'note');
  const ids = new Map(notes.map((note, index) => [note, `note_${index + 1}`]));
  const byKey = new Map<string, string | null>();
  for (const note of notes) {
    const key = noteNumber(note.value);
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
            const id = byKey.get(numbersOfMark(printed)[0] ?? '');
            return id ? [{ start: at, end, id }] : [];
          }),
  };
}
