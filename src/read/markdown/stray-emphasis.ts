/**
 * Marks of emphasis that CommonMark does not see as such ("**Điều 1. ****Sắp xếp các xã**", "Điều 3**.", 6.2: a run must
 * stand beside a word). A converter left them in the middle of its bold; read as text they would hide the number of a provision.
 */
import type { Nodes, Parents, Text } from 'mdast';
import { changeStretches } from '../../text/change-stretches.js';

const RUN = /\*+/g;
/** The head of a line up to a mark: "", "Điều 4", "6.", "a)"; not "Giá trị". */
const LABEL = /^\s*(?:(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVXLC]{1,6}|\d{1,3}|[a-zđ])?\s?[.):]?\s?$/u;

interface Run {
  leaf: Text;
  /** Place in the text of its leaf, and in that of the whole paragraph. */
  at: number;
  place: number;
  length: number;
}

/** Puts signs that show nothing in the place of stray marks in a paragraph or heading, so that every place stays. */
export function hideStrayEmphasis(node: Parents, source: string): void {
  const leaves = textsOf(node).filter((leaf) => leaf.value.includes('*'));
  if (!leaves.some(({ value }) => value.includes('**'))) return;
  const all = textsOf(node);
  const text = all.map(({ value }) => value).join('');
  if (!/\p{L}/u.test(text)) return;
  const stray = new Map<Text, { start: number; end: number }[]>();
  for (const { leaf, at, length } of strayRuns(runsOf(all, source), text))
    stray
      .set(leaf, stray.get(leaf) ?? [])
      .get(leaf)
      ?.push({ start: at, end: at + length });
  for (const [leaf, marks] of stray) leaf.value = changeStretches(leaf.value, marks, hidden);
}

const hidden = (marks: string): string => '\u200b'.repeat(marks.length);

/** All marks where they come in pairs; else the first, where it stands at the number of a provision; not "**) Ghi chú", a remark. */
function strayRuns(runs: readonly Run[], text: string): readonly Run[] {
  const attached = runs.filter((run) => isAttached(run, text));
  const last = runs.at(-1);
  const closing = last && !attached.includes(last) && isAtEnd(last, text) ? [last] : [];
  for (const candidates of [attached, [...attached, ...closing]]) {
    const marks = candidates.reduce((sum, { length }) => sum + length, 0);
    if (candidates.length > 1 && marks % 2 === 0) return candidates;
  }
  // Three marks of bold in one paragraph are no signs of remarks, whichever of them is missing.
  if (attached.filter(({ length }) => length > 1).length > 2) return attached;
  const [first] = attached;
  if (!first || first.length < 2 || text.charAt(first.place + first.length) === ')') return [];
  return LABEL.test(text.slice(0, Math.min(first.place, 40))) ? [first] : [];
}

/** "**Điều", "giờ**", not "(**)", not "** p < 0,05", which is the sign of a remark. */
function isAttached({ place, length }: Run, text: string): boolean {
  const before = text.charAt(place - 1);
  const after = text.charAt(place + length);
  return !(before === '(' && after === ')') && (/\S/.test(before) || /\S/.test(after));
}

const isAtEnd = ({ place, length }: Run, text: string): boolean => text.slice(place + length).trim() === '';

function runsOf(leaves: readonly Text[], source: string): Run[] {
  const runs: Run[] = [];
  let shift = 0;
  for (const leaf of leaves) {
    const { start, end } = leaf.position ?? {};
    const isEscaped = source.slice(start?.offset, end?.offset).includes('\\*');
    for (const { 0: marks, index } of isEscaped ? [] : leaf.value.matchAll(RUN))
      runs.push({ leaf, at: index, place: shift + index, length: marks.length });
    shift += leaf.value.length;
  }
  return runs;
}

/** "2*3*4": a number between numbers, of which no part is set off; not "2*x*4", "**2**3". */
export function isProduct(node: Nodes, source: string): boolean {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return false;
  return /^\d\*[\d.,]+\*\d$/.test(source.slice(start.offset - 1, end.offset + 1));
}

const textsOf = (node: Nodes): Text[] => {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
};
