/** Takes the changes of one redline back and no others, to prove that what is left is the file it was laid into. */
import { escapeXml } from '../../text/escape-xml.js';
import { type Markup, type MarkupNode, withoutTagEnd, writeMarkup } from '../markup.js';
import {
  childOf,
  childrenOf,
  decodeMarkupText,
  hasDescendant,
  isMarkup,
  withChildren,
} from '../markup-tree.js';
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
const FORMER = new Set(['w:pPrChange', 'w:rPrChange']);

/**
 * @param own the numbers of the redline's marks
 * @param gone the element that holds what the file does not have: "w:del" where accepting gives the file back, "w:ins" where rejecting does
 */
export function withoutOwn(node: Markup, own: ReadonlySet<string>, gone: 'w:ins' | 'w:del'): Markup {
  const [goes, stays] = gone === 'w:del' ? [OLD, NEW] : [NEW, OLD];
  const marks = (properties: Markup | undefined): Markup[] =>
    childrenOf(properties).filter(({ name }) => goes.has(name));
  const isOwn = (one: Markup): boolean => own.has(one.attributes['w:id'] ?? '');
  const accept = (nodes: readonly MarkupNode[]): MarkupNode[] => {
    const settled = nodes.flatMap((inner): MarkupNode[] => {
      if (!isMarkup(inner)) return [inner];
      if (goes.has(inner.name) && isOwn(inner)) return inner.children.length > 0 ? [] : [inner];
      if (RANGES.has(inner.name) && isOwn(inner)) return [];
      if (stays.has(inner.name) && isOwn(inner)) return accept(inner.children.map(asText));
      if (FORMER.has(inner.name) && isOwn(inner)) return [];
      if (inner.name === 'w:tr' && marks(childOf(inner, 'w:trPr')).some(isOwn)) return [];
      const kept = withChildren(inner, accept(inner.children));
      // Word takes a table away with the last of its rows.
      const isEmptied = inner.name === 'w:tbl' && hasRow(inner) && !hasRow(kept);
      return isEmptied ? [] : [kept];
    });
    return joinEnds(settled, (properties) => marks(childOf(properties, 'w:rPr')).some(isOwn));
  };
  return withChildren(node, accept(node.children));
}

const hasRow = (table: Markup): boolean => hasDescendant(table, ({ name }) => name === 'w:tr');

/** Deleted text has another name, which it loses when it stays. */
function asText(node: MarkupNode): MarkupNode {
  if (!isMarkup(node)) return node;
  const name = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' }[node.name];
  if (name !== undefined) return renamed(node, name);
  return node.name === 'w:r' ? withChildren(node, node.children.map(asText)) : node;
}

/** Paragraphs whose ends go away run on into the next one, whose properties hold. */
function joinEnds(
  nodes: readonly MarkupNode[],
  losesEnd: (properties: Markup | undefined) => boolean,
): MarkupNode[] {
  const joined: MarkupNode[] = [];
  let waiting: MarkupNode[] = [];
  for (const node of nodes) {
    if (!isMarkup(node) || node.name !== 'w:p') {
      joined.push(node);
      continue;
    }
    const properties = childOf(node, 'w:pPr');
    const contents = node.children.filter((inner) => inner !== properties);
    if (losesEnd(properties)) {
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
export function canonicalForm(node: Markup): string {
  const children = joinRuns(node.children.filter((inner) => !isMarkup(inner) || !isEmpty(inner)));
  const inside = children
    .map((inner) => (isMarkup(inner) ? canonicalForm(inner) : escapeXml(decodeMarkupText(inner))))
    .join('');
  const open = `${withoutTagEnd(node.open)}>`.replace(KEPT_BLANKS, '$1>');
  return `${open}${inside}</${node.name}>`;
}

const isEmpty = (node: Markup): boolean =>
  MAY_BE_EMPTY.has(node.name) && node.children.every((inner) => isMarkup(inner) && isEmpty(inner));

function joinRuns(nodes: readonly MarkupNode[]): MarkupNode[] {
  const joined: MarkupNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isSame =
      last !== undefined &&
      isMarkup(last) &&
      isMarkup(node) &&
      last.name === node.name &&
      (node.name === 'w:t' ||
        (node.name === 'w:r' && last.open === node.open && formOf(last) === formOf(node)));
    if (!isSame) joined.push(node);
    else if (node.name === 'w:t')
      joined[joined.length - 1] = withChildren(last, [...last.children, ...node.children]);
    else {
      const contents = node.children.filter((inner) => !isMarkup(inner) || inner.name !== 'w:rPr');
      joined[joined.length - 1] = withChildren(last, [...last.children, ...contents]);
    }
  }
  return joined;
}

function formOf(run: Markup): string {
  const properties = childOf(run, 'w:rPr');
  return properties ? writeMarkup(properties) : '';
}
