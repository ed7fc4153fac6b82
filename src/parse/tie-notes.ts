/** Ties each note to the place where its mark is printed: a note that amends a clause says nothing without that clause. */
import type { Document } from '../tree/nodes.js';
import { notesWithMarks } from '../tree/note-marks.js';

/** Sets `data.at` of each note that a mark of the text names, in place: where the first such mark stands. */
export function tieNotes(tree: Document): Document {
  for (const { note, marks } of notesWithMarks(tree)) {
    const [first] = marks;
    if (note && first) note.data = { ...note.data, at: { eId: first.eId, mark: first.mark.value } };
  }
  return tree;
}
