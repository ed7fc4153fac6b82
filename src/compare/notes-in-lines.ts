/**
 * Notes that one format tells by their place at the foot of a page (PDF) and the other has in the text, as the notes below
 * a form in a Word file: where both say the same, nothing differs, and neither is held against anything else.
 */
import { noteNumber, noteText } from '../text/note-number.js';
import type { Document, Node, Note, Paragraph } from '../tree/nodes.js';
import { hasChildren, selectAll } from '../tree/visit.js';

/** The texts without the notes that the other has word for word as a line of its own, and without these lines. */
export function withEqualNotes(base: Document, target: Document): [base: Document, target: Document] {
  const [dropped, others] = [new Set<Node>(), new Set<Node>()];
  pairNotes(base, target, dropped, others);
  pairNotes(target, base, others, dropped);
  if (dropped.size === 0) return [base, target];
  return [without(base, dropped), without(target, others)];
}

function pairNotes(withNotes: Document, withLines: Document, notes: Set<Node>, lines: Set<Node>): void {
  const waiting = new Map<string, Note[]>();
  for (const note of selectAll(withNotes, 'note')) {
    const key = keyOf(note);
    waiting.set(key, [...(waiting.get(key) ?? []), note]);
  }
  if (waiting.size === 0) return;
  for (const line of selectAll(withLines, 'paragraph')) {
    const note = noteNumber(line.value) === '' ? undefined : waiting.get(keyOf(line))?.shift();
    if (note === undefined) continue;
    notes.add(note);
    lines.add(line);
  }
}

/** The number and the words, with any blanks between them. */
const keyOf = ({ value }: Note | Paragraph): string =>
  `${noteNumber(value)} ${noteText(value).normalize('NFC').replace(/\s+/g, ' ').trim()}`;

function without<T extends Node>(node: T, dropped: ReadonlySet<Node>): T {
  if (!hasChildren(node)) return node;
  const children: readonly Node[] = node.children;
  return {
    ...node,
    children: children.filter((child) => !dropped.has(child)).map((child) => without(child, dropped)),
  };
}
