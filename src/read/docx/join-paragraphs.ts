import { pushAll } from '../../text/push-all.js';
import { marksOf, type RevisionMode, stays } from './revision-marks.js';
import { child, children, type XmlElement, type XmlNode } from './xml.js';

/**
 * Joins paragraphs over the marks that go away: such a paragraph runs on into the next one, whose properties
 * hold for both. Where no paragraph follows, one without contents goes away and any other keeps its mark.
 * @returns the same array where no mark goes away
 */
export function joinParagraphs(nodes: readonly XmlNode[], mode: RevisionMode): readonly XmlNode[] {
  if (!nodes.some((node) => losesMark(node, mode))) return nodes;
  const joined: XmlNode[] = [];
  let pending: XmlNode[] = [];
  let last: XmlElement | null = null;

  /** Puts down what has run on so far as the paragraph `end`, which gives the properties. */
  const endParagraph = (end: XmlElement | null, contents: readonly XmlNode[]) => {
    const isGone = end === last && !pending.some(isContent);
    if (end && !isGone) joined.push({ ...end, children: [...propertiesOf(end), ...pending, ...contents] });
    pending = [];
    last = null;
  };
  for (const node of nodes) {
    if (typeof node === 'string' || node.name !== 'w:p') {
      if (isContent(node)) endParagraph(last, []);
      joined.push(node);
    } else if (losesMark(node, mode)) {
      pushAll(pending, contentsOf(node));
      last = node;
    } else {
      endParagraph(node, contentsOf(node));
    }
  }
  endParagraph(last, []);
  return joined;
}

function losesMark(node: XmlNode, mode: RevisionMode): boolean {
  if (typeof node === 'string' || node.name !== 'w:p') return false;
  return marksOf(child(child(node, 'w:pPr'), 'w:rPr')).some((mark) => !stays(mark, mode));
}

function propertiesOf(paragraph: XmlElement): XmlElement[] {
  return children(paragraph, 'w:pPr');
}

function contentsOf(paragraph: XmlElement): XmlNode[] {
  return paragraph.children.filter((node) => typeof node === 'string' || node.name !== 'w:pPr');
}

/** A table or content control between paragraphs, a run in one; bookmarks and ranges hold no text. */
function isContent(node: XmlNode): boolean {
  return typeof node !== 'string' && (node.children.length > 0 || !/(?:Start|End)$/.test(node.name));
}
