/**
 * Finds the marks that belong to each note. Notes at the foot of a page are counted anew on each page. A note therefore has
 * the marks with its number that stand behind the last note of the same number, and before itself.
 */
import { noteNumber, numbersOfMark } from '../text/note-number.js';
import type { Document, Node, Noise, Note } from './nodes.js';
import { visit } from './visit.js';

/** A mark where it is printed. */
export interface PlacedMark {
  mark: Noise;
  /** The innermost provision or table that holds it; null outside the numbered text. */
  eId: string | null;
}

/** Marks that name a note; no note where none of the text answers them, no marks where none names the note. */
export interface MarkedNote {
  note: Note | null;
  marks: PlacedMark[];
}

/** All notes in document order, and behind them the marks that no note answers. */
export function notesWithMarks(tree: Document): MarkedNote[] {
  const found: MarkedNote[] = [];
  const waiting = new Map<string, PlacedMark[]>();
  visit(tree, (node, ancestors) => {
    if (node.type === 'note') {
      const number = noteNumber(node.value);
      found.push({ note: node, marks: waiting.get(number) ?? [] });
      waiting.delete(number);
    } else if (node.type === 'noise' && node.reason === 'noteMark') {
      const placed = { mark: node, eId: innermostEId(ancestors) };
      for (const number of numbersOfMark(node.value))
        waiting.set(number, [...(waiting.get(number) ?? []), placed]);
    }
  });
  for (const marks of waiting.values()) found.push({ note: null, marks });
  return found;
}

function innermostEId(ancestors: readonly Node[]): string | null {
  const holder = ancestors.findLast((node) => 'eId' in node && node.eId !== undefined);
  return holder && 'eId' in holder ? (holder.eId ?? null) : null;
}
