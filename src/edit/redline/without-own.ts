/** Takes the changes of one redline back and no others, to prove that what is left is the file it was laid into. */
import { pushAll } from '../../text/push-all.js';
import { type Markup, type MarkupNode, withoutTagEnd } from '../markup.js';
import { childOf, decodeMarkupText, hasDescendant, isMarkup, withChildren } from '../markup-tree.js';
import { renamed } from '../tracked-text.js';

/** What holds the words that are no more, and those that are new. */
const OLD: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const NEW: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const RANGES: ReadonlySet<string> = new Set(
  ['w:moveFrom', 'w:moveTo'].flatMap((name) => [`${name}RangeStart`, `${name}RangeEnd`]),
);
/** What goes away where everything is settled so that the text of the file is left, or the other text. */
export const GONE_FOR = {
  target: { forFile: 'w:del', forOther: 'w:ins' },
  base: { forFile: 'w:ins', forOther: 'w:del' },
} as const;
/** What says of the properties of a paragraph which form it had. */
const FORMER = 'w:pPrChange';

/**
 * @param own the numbers of the redline's marks
 * @param gone the element that holds what the file does not have: "w:del" where accepting gives the file back, "w:ins" where rejecting does
 * @param isComment whether it is a mark of one of the redline's comments, which goes too
 * @param standing marks of others that the redline left in the place of its own, for the other text
 */
export function withoutOwn(
  node: Markup,
  own: ReadonlySet<string>,
  gone: 'w:ins' | 'w:del',
  isComment: (mark: Markup) => boolean = () => false,
  standing: ReadonlySet<Markup> = new Set(),
): Markup {
  const [goes, stays] = gone === 'w:del' ? [OLD, NEW] : [NEW, OLD];
  const isOwn = (one: Markup): boolean => own.has(one.attributes['w:id'] ?? '') || standing.has(one);
  const hasOwnMark = (properties: Markup | undefined): boolean =>
    properties?.children.some((one) => isMarkup(one) && goes.has(one.name) && isOwn(one)) ?? false;
  const losesEnd = (paragraph: Markup): boolean => hasOwnMark(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'));
  const settle = (inner: Markup): Markup | MarkupNode[] => {
    const { name, children } = inner;
    if (isComment(inner)) return [];
    if (goes.has(name) && isOwn(inner)) return children.length > 0 ? [] : inner;
    if (RANGES.has(name) && isOwn(inner)) return [];
    if (stays.has(name) && isOwn(inner)) return settleAll(children.map(asText));
    if (name === FORMER && isOwn(inner)) return [];
    if (name === 'w:pPr' && gone === 'w:ins') return settleForm(inner);
    if (name === 'w:tr' && hasOwnMark(childOf(inner, 'w:trPr'))) return [];
    const settled = settleAll(children);
    // What has nothing in it that goes away is handed on as it is.
    if (settled === children) return inner;
    const kept = withChildren(inner, settled);
    // Word takes a table away with the last of its rows.
    const isEmptied = name === 'w:tbl' && hasRow(inner) && !hasRow(kept);
    return isEmptied ? [] : kept;
  };
  /** Rejecting gives a paragraph its former form back; the mark at its end and its section stay. */
  const settleForm = (properties: Markup): Markup => {
    const change = properties.children.find((one) => isMarkup(one) && one.name === FORMER && isOwn(one));
    const former = change && isMarkup(change) ? childOf(change, 'w:pPr') : undefined;
    const beside = properties.children.filter((one) => isMarkup(one) && BESIDE_FORM.has(one.name));
    const children = former ? [...former.children, ...beside] : properties.children;
    const settled = settleAll(children);
    return settled === properties.children ? properties : withChildren(properties, settled);
  };
  const settleAll = (nodes: MarkupNode[]): MarkupNode[] => {
    let settled: MarkupNode[] | null = null;
    for (let index = 0; index < nodes.length; index++) {
      const inner = nodes[index] as MarkupNode;
      const now = isMarkup(inner) ? settle(inner) : inner;
      if (settled === null && now === inner) continue;
      settled ??= nodes.slice(0, index);
      if (Array.isArray(now)) pushAll(settled, now);
      else settled.push(now);
    }
    return joinEnds(settled ?? nodes, losesEnd);
  };
  const settled = settleAll(node.children);
  return settled === node.children ? node : withChildren(node, settled);
}

const BESIDE_FORM: ReadonlySet<string> = new Set(['w:rPr', 'w:sectPr']);

const hasRow = (table: Markup): boolean => hasDescendant(table, ({ name }) => name === 'w:tr');

/** Deleted text has another name, which it loses when it stays. */
function asText(node: MarkupNode): MarkupNode {
  if (!isMarkup(node)) return node;
  const name = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' }[node.name];
  if (name !== undefined) return renamed(node, name);
  return node.name === 'w:r' ? withChildren(node, node.children.map(asText)) : node;
}

/** Paragraphs whose ends go away run on into the next one, whose properties hold. */
function joinEnds(nodes: MarkupNode[], losesEnd: (paragraph: Markup) => boolean): MarkupNode[] {
  if (!nodes.some((node) => isMarkup(node) && node.name === 'w:p' && losesEnd(node))) return nodes;
  const joined: MarkupNode[] = [];
  let waiting: MarkupNode[] = [];
  for (const node of nodes) {
    if (!isMarkup(node) || node.name !== 'w:p') {
      joined.push(node);
      continue;
    }
    const properties = childOf(node, 'w:pPr');
    const contents = node.children.filter((inner) => inner !== properties);
    if (losesEnd(node)) {
      waiting = [...waiting, ...contents];
      continue;
    }
    joined.push(withChildren(node, [...(properties ? [properties] : []), ...waiting, ...contents]));
    waiting = [];
  }
  return joined;
}

/** Properties that say nothing when they are empty. */
const MAY_BE_EMPTY = new Set(['w:pPr', 'w:rPr', 'w:trPr']);

/** The start of a text that says that its blanks count, in either quotation marks: <w:t xml:space='preserve'>; not <w:t>. */
const KEPT_BLANKS = /^(<w:(?:t|delText)) xml:space=["']preserve["']>$/;

/**
 * The markup in one form for all ways of writing it: neighbouring runs of one form are one, and so are their texts; empty
 * properties are left out, and a sign is the same however it is written: &quot; is ".
 */
export const canonicalForm = (node: Markup): string => canonicalPieces(node).join('');

/** The same as its tags and texts, which are those of the element itself where they are written so: no copy of a whole part is made. */
export function canonicalPieces(node: Markup): string[] {
  const pieces: string[] = [];
  /** Whether the last piece is text, which goes on with the next one. */
  let isText = false;
  const addText = (text: string): void => {
    if (text === '') return;
    if (isText) pieces[pieces.length - 1] += text;
    else pieces.push(text);
    isText = true;
  };
  const addTag = (tag: string): void => {
    pieces.push(tag);
    isText = false;
  };
  const add = ({ name, open, close, children }: Markup): void => {
    const start = isPlainTag(open) ? open : `${withoutTagEnd(open)}>`;
    addTag(name === 'w:t' || name === 'w:delText' ? start.replace(KEPT_BLANKS, '$1>') : start);
    for (let at = 0; at < children.length; at++) {
      const inner = children[at] as MarkupNode;
      if (!isMarkup(inner)) addText(canonicalText(inner));
      else if (!isEmpty(inner)) {
        const last = lastAlike(children, at);
        add(last === at ? inner : joinedRun(inner, children.slice(at + 1, last + 1)));
        at = last;
      }
    }
    addTag(close.length === name.length + 3 ? close : `</${name}>`);
  };
  add(node);
  return pieces;
}

/** Of <w:p> and not of <w:p/> or <w:p >. */
function isPlainTag(open: string): boolean {
  const last = open.charCodeAt(open.length - 2);
  return last > BLANK && last !== SLASH;
}

const BLANK = 0x20;
const SLASH = 0x2f;

export const isSameRow = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((piece, index) => piece === other[index]);

const canonicalText = (raw: string): string =>
  raw.includes('&') || raw.includes('<')
    ? decodeMarkupText(raw).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    : raw;

const isEmpty = (node: Markup): boolean =>
  MAY_BE_EMPTY.has(node.name) && node.children.every((inner) => isMarkup(inner) && isEmpty(inner));

/** The last of the neighbours that go on with a run or a text; what is empty stands between none. */
function lastAlike(nodes: readonly MarkupNode[], first: number): number {
  const one = nodes[first] as Markup;
  const isRun = one.name === 'w:r';
  if (!isRun && one.name !== 'w:t') return first;
  let last = first;
  for (let at = first + 1; at < nodes.length; at++) {
    const node = nodes[at] as MarkupNode;
    if (!isMarkup(node) || (node.name !== one.name && !isEmpty(node))) break;
    if (node.name !== one.name) continue;
    if (isRun && (node.open !== one.open || !isSame(formOf(node), formOf(one)))) break;
    last = at;
  }
  return last;
}

/** A run or a text with the contents of those that go on with it. */
function joinedRun(first: Markup, rest: readonly MarkupNode[]): Markup {
  const children = [...first.children];
  for (const node of rest)
    if (isMarkup(node) && node.name === first.name)
      for (const inner of node.children) if (!isMarkup(inner) || inner.name !== 'w:rPr') children.push(inner);
  return withChildren(first, children);
}

const formOf = (run: Markup): Markup | undefined => childOf(run, 'w:rPr');

/** Whether two nodes are written with the same characters, tag by tag. */
function isSame(one: MarkupNode | undefined, other: MarkupNode | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || !isMarkup(one) || !isMarkup(other)) return false;
  const { open, close, children } = one;
  return (
    open === other.open &&
    close === other.close &&
    children.length === other.children.length &&
    children.every((inner, index) => isSame(inner, other.children[index]))
  );
}
