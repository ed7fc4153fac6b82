/**
 * Notes of two texts, each with the place of its mark: a note is the same where it says the same at a place that answers
 * the other's, whatever its number. Numbers shift with every note before them.
 */
import { noteText } from '../text/note-number.js';
import type { Document } from '../tree/nodes.js';
import { notesWithMarks } from '../tree/note-marks.js';
import type { OutsideDifference } from './comparison.js';
import type { Answers } from './unit-changes.js';

/** A note at one place where it is marked; a mark without a note prints itself. */
interface PlacedNote {
  printed: string;
  /** What it says without its own mark. */
  says: string;
  /** Address of the provision that holds the mark; null outside the numbered text, undefined where it has no mark. */
  place: string | null | undefined;
}

/** Notes that only one text has, that say something else at the same place, or the same at another. */
export function noteDifferences(base: Document, target: Document, answers: Answers): OutsideDifference[] {
  const [from, to] = [placedNotes(base), placedNotes(target)];
  const answered = new Map<PlacedNote, PlacedNote>();
  const taken = new Set<PlacedNote>();
  const pair = (isSame: (one: PlacedNote, other: PlacedNote) => boolean): void => {
    const free = new Set(to.filter((note) => !taken.has(note)));
    for (const one of from) {
      if (answered.has(one)) continue;
      for (const other of free) {
        if (!isSame(one, other)) continue;
        answered.set(one, other);
        taken.add(other);
        free.delete(other);
        break;
      }
    }
  };
  const isAtSamePlace = (one: PlacedNote, other: PlacedNote) => placesAnswer(one.place, other.place, answers);
  pair((one, other) => one.says === other.says && isAtSamePlace(one, other));
  const equal = new Set(answered.keys());
  pair(isAtSamePlace);
  pair((one, other) => one.says === other.says);
  return [
    ...from.flatMap((one) => (equal.has(one) ? [] : [difference(one, answered.get(one))])),
    ...to.flatMap((other) => (taken.has(other) ? [] : [difference(undefined, other)])),
  ];
}

function difference(base: PlacedNote | undefined, target: PlacedNote | undefined): OutsideDifference {
  return {
    kind: 'note',
    base: base?.printed ?? null,
    target: target?.printed ?? null,
    places: { base: base?.place ?? null, target: target?.place ?? null },
  };
}

function placedNotes(tree: Document): PlacedNote[] {
  return notesWithMarks(tree).flatMap(({ note, marks }): PlacedNote[] => {
    if (!note) return marks.map(({ mark, eId }) => ({ printed: mark.value, says: mark.value, place: eId }));
    const said = { printed: note.value, says: noteText(note.value) };
    return marks.length === 0
      ? [{ ...said, place: undefined }]
      : marks.map(({ eId }) => ({ ...said, place: eId }));
  });
}

/** Provisions that answer each other, or the tables in them. */
function placesAnswer(
  base: string | null | undefined,
  target: string | null | undefined,
  answers: Answers,
): boolean {
  if (base === null || target === null || base === undefined || target === undefined) return base === target;
  if (answers(base, target)) return true;
  const [holder, otherHolder] = [TABLE.exec(base)?.[1], TABLE.exec(target)?.[1]];
  return holder !== undefined && otherHolder !== undefined && placesAnswer(holder, otherHolder, answers);
}

/** "art_1__table_2" in "art_1"; not "art_1". */
const TABLE = /^(.+)__table_\d+(?:~\d+)?$/;
