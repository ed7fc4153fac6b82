/** Puts the marks of notes back where they were printed, for outputs that show a document as it is. */
import { type Cut, cutsAfter, isCut } from './cuts.js';
import type { Document, Node } from './nodes.js';
import { hasChildren } from './visit.js';

/** The same tree with every mark of a note ("⁴", "[3]") in its label, heading or value; other noise stays where it is. */
export function restoreMarks(tree: Document): Document {
  return restore(tree) as Document;
}

function restore(node: Node): Node {
  if (!hasChildren(node)) return node;
  const given: readonly Node[] = node.children;
  let holder = withMarks(node, cutsAfter(given, -1));
  const children: Node[] = [...holder.cuts];
  given.forEach((child, index) => {
    if (isCut(child)) return;
    const cuts = cutsAfter(given, index);
    // A text without a label of its own stands beside that of the provision: "2.[3] Trường hợp …".
    const beside = cuts.filter((cut) => cut.at < 0 && !('label' in child && child.label));
    if (beside.length > 0) holder = { ...withMarks(holder.node, beside), cuts: holder.cuts };
    const restored = withMarks(
      child,
      cuts.filter((cut) => !beside.includes(cut)),
    );
    children.push(restore(restored.node), ...restored.cuts);
  });
  return { ...holder.node, children } as Node;
}

interface Restored {
  node: Node;
  /** The cuts that are left, with their places in the longer text. */
  cuts: Cut[];
}

function withMarks(node: Node, cuts: readonly Cut[]): Restored {
  if (!cuts.some((cut) => cut.reason === 'noteMark')) return { node, cuts: [...cuts] };
  let label = 'label' in node ? (node.label ?? '') : '';
  let text = 'value' in node ? node.value : 'heading' in node ? (node.heading ?? '') : '';
  let shift = 0;
  const left: Cut[] = [];
  for (const cut of cuts) {
    const mark = cut.value;
    if (cut.reason !== 'noteMark') left.push(cut.at < 0 ? cut : { ...cut, at: cut.at + shift });
    else if (cut.at < 0) {
      label = insert(label, label.length + 1 + cut.at, mark);
    } else {
      text = insert(text, cut.at + shift, mark);
      shift += mark.length;
    }
  }
  return { node: printing(node, label, text), cuts: left };
}

const insert = (text: string, at: number, mark: string): string =>
  text.slice(0, Math.max(at, 0)) + mark + text.slice(Math.max(at, 0));

function printing(node: Node, label: string, text: string): Node {
  const named = label === '' ? node : { ...node, label };
  if ('value' in node) return { ...named, value: text } as Node;
  return text === '' ? (named as Node) : ({ ...named, heading: text } as Node);
}
