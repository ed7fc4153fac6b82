/** What Markdown strikes through: `~~bỏ~~` (GitHub Flavored Markdown, 6.5) and `<del>`, `<s>`, `<strike>`. */
import type { Nodes, Parents } from 'mdast';
import { WHOLE_COMMENT } from './noise-comment.js';

const TAG = /^<(\/?)(?:del|s|strike)\b[^<>]*>$/i;
const MARK = /(?<!~)~~(?!~)/;
/** A stretch from its first word to its last; not "1 ~~ 2". */
const STRETCH = /(?<!~)~~(?=[^\s~])[^~]*(?<=[^\s~])~~(?!~)/g;

/** Whether inline HTML begins or ends struck words; null for any other. */
export function strikesOf(html: string): boolean | null {
  const [, slash] = TAG.exec(html) ?? [];
  return slash === undefined ? null : slash === '';
}

/** Whether the marks of a paragraph come in pairs around words, so that they strike them; not where a backslash says that they are text. */
export function strikesInPairs(node: Parents, source: string): boolean {
  if (!source.includes('~~') || source.includes('\\~')) return false;
  const text = visibleWords(node);
  const stretches = text.match(STRETCH)?.length ?? 0;
  return stretches > 0 && text.split(MARK).length === 2 * stretches + 1;
}

const TAGS = /<(\/?)(?:del|s|strike)\b[^<>]*>/gi;

/** Raw HTML without the words that it strikes, and these; what never ends is struck to the end, as in a page. What a comment holds is no markup. */
export function withoutStruck(html: string): { html: string; struck: string[] } {
  const kept: string[] = [];
  const struck: string[] = [];
  let depth = 0;
  const take = (text: string) => (depth > 0 ? struck : kept).push(text);
  html.split(WHOLE_COMMENT).forEach((piece, index) => {
    if (index % 2 === 1) {
      kept.push(piece);
      return;
    }
    let done = 0;
    for (const { 0: tag, 1: slash, index: at } of piece.matchAll(TAGS)) {
      take(piece.slice(done, at));
      depth = Math.max(0, depth + (slash === '' ? 1 : -1));
      done = at + tag.length;
    }
    take(piece.slice(done));
  });
  return { html: kept.join(''), struck };
}

/** The text between the marks, each piece with its place; every other one is on the other side of a mark. */
export function betweenMarks(value: string): { text: string; start: number }[] {
  let start = 0;
  return value.split(MARK).map((text) => {
    const piece = { text, start };
    start += text.length + 2;
    return piece;
  });
}

function visibleWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(visibleWords).join('') : '';
}
