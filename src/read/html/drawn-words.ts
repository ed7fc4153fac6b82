/** Words that a page draws in pictures of its own (SVG 2, chapter 11): no text of the document, and never passed over in silence. */
import { type Finding, reporter } from '../../findings/finding.js';
import { normalizeText } from '../../text/normalize.js';
import { pushAll } from '../../text/push-all.js';
import type { messages } from '../messages.vi.js';
import { isElement, isText, type PageElement, type PageNode } from './parse-page.js';

const report = reporter<typeof messages>();

/** One finding for each picture with words, at its place; a sign or two in it are an icon's. */
export function reportDrawnWords(body: PageElement): Finding[] {
  return picturesIn(body).flatMap((picture) => {
    const text = normalizeText(wordsOf(picture));
    if (!/\p{L}{2}/u.test(text)) return [];
    const { startLine: line, startCol: column } = picture.sourceCodeLocation ?? {};
    const origin = [{ start: 0, ...(line && { line }), ...(column && { column }) }];
    return [report('read.drawnWords', { text }, { severity: 'note', origin })];
  });
}

function picturesIn(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const pending: PageNode[] = [element];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'svg') found.push(node);
    else pushAll(pending, node.childNodes.toReversed());
  }
  return found;
}

const DRAWN: ReadonlySet<string> = new Set(['text', 'foreignObject']);

/** What stands in its `<text>`, or as a page within it; a `<title>` names the picture and is not seen. */
function wordsOf(picture: PageElement, isDrawn = false): string {
  return picture.childNodes
    .map((node) => {
      if (isText(node)) return isDrawn ? node.value : '';
      return isElement(node) ? `${wordsOf(node, isDrawn || DRAWN.has(node.tagName))} ` : '';
    })
    .join('');
}
