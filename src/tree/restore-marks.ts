/**
 * Puts the marks of notes back where they were printed, for outputs that show a document as it is. No character is
 * lost in any tree: noise that says it cut a text, but follows none, becomes noise of its own at that place.
 */
import { asideReason, type Cut, cutsAfter, isAside, isCut, wholeCharacter } from './cuts.js';
import type { Document, Node } from './nodes.js';
import { hasChildren } from './visit.js';

/** The same tree with every mark of a note ("⁴", "[3]") in its label, heading or value; other noise stays where it is. */
export function restoreMarks(tree: Document): Document {
  return restore(tree) as Document;
}

function restore(node: Node): Node {
  if (!hasChildren(node)) return node;
  const given: readonly Node[] = node.children;
  let { node: holder, cuts } = withMarks(node, cutsAfter(given, -1));
  const children: Node[] = [...cuts];
  given.forEach((child, index) => {
    if (isCut(child)) return;
    const after = cutsAfter(given, index);
    const isBeside = (cut: Cut): boolean => index === 0 && cut.at < 0 && standsBeside(node, child);
    ({ node: holder, cuts } = withMarks(holder, after.filter(isBeside)));
    // Other noise than a mark has no place in the label: it stands before the text.
    children.push(...cuts);
    const own = after.filter((cut) => !isBeside(cut));
    // Noise inside the heading of a provision stands among its children: after it, there is no text to cut.
    const isText = 'value' in child && !isAside(child);
    const restored = isText ? withMarks(child, own) : { node: child, cuts: own.map(loosen) };
    children.push(restore(restored.node), ...restored.cuts);
  });
  return { ...holder, children } as Node;
}

/** A text without a label of its own stands beside that of the provision: "2.[3] Trường hợp …". */
const standsBeside = (node: Node, child: Node): boolean =>
  'heading' in node && node.heading === null && child.type === 'paragraph' && !child.label;

interface Restored {
  node: Node;
  /** The noise that is left: with its place in the longer text, or without one where the node has no such text. */
  cuts: Node[];
}

function withMarks(node: Node, cuts: readonly Cut[]): Restored {
  const [marks, others] = [cuts.filter(hasPlace(node)), cuts.filter((cut) => !hasPlace(node)(cut))];
  if (others.length > 0 && !holdsText(node))
    return { node: withMarks(node, marks).node, cuts: others.map(loosen) };
  // Only a provision's label holds a number that a mark may follow; the "-" of an item of a list is drawn anew.
  let label = 'heading' in node ? node.label : '';
  const text = ownWords(node) ?? '';
  // The text is put together once: inserting each mark by itself would copy it as often.
  const pieces: string[] = [];
  let [done, shift] = [0, 0];
  const left: Cut[] = [];
  for (const cut of cuts) {
    const mark = cut.value;
    if (!hasPlace(node)(cut)) {
      left.push(cut.at < 0 ? cut : { ...cut, at: cut.at + shift });
    } else if (cut.at < 0 && label !== '') {
      label = insert(label, label.length + 1 + cut.at, mark);
    } else {
      const at = Math.max(done, wholeCharacter(text, cut.at));
      pieces.push(text.slice(done, at), mark);
      done = at;
      shift += mark.length;
    }
  }
  return { node: printing(node, label, pieces.join('') + text.slice(done)), cuts: left };
}

const loosen = ({ at: _, ...noise }: Cut): Node => noise;

const ownWords = (node: Node): string | null =>
  'value' in node ? node.value : 'heading' in node ? node.heading : null;

const holdsText = (node: Node): boolean => ownWords(node) !== null;

/** Whether a mark stood in this node's own print: in its text, or in the label of a provision. */
const hasPlace =
  (node: Node) =>
  (cut: Cut): boolean =>
    asideReason(cut) === 'noteMark' &&
    isKnownBySign(cut.value) &&
    (holdsText(node) || (cut.at < 0 && 'heading' in node && node.label !== ''));

/**
 * "⁴", "[3]", "(*)" are marks wherever they stand, and a number is one by the note that answers it; a star that a page
 * raises ("Điều 5.*") is one by its place on the page alone.
 */
const isKnownBySign = (mark: string): boolean => /^\s?[[(⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾\d]/u.test(mark);

const insert = (text: string, at: number, mark: string): string =>
  text.slice(0, Math.max(at, 0)) + mark + text.slice(Math.max(at, 0));

function printing(node: Node, label: string, text: string): Node {
  const named = label === '' ? node : { ...node, label };
  if ('value' in node) return { ...named, value: text } as Node;
  return text === '' ? (named as Node) : ({ ...named, heading: text } as Node);
}
