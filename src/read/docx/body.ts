import { normalizeText } from '../../text/normalize.js';
import { pushAll } from '../../text/push-all.js';
import { readAltChunk } from './alt-chunk.js';
import { chooseAlternative } from './drawings.js';
import { readParagraph, type StoryLine } from './paragraph.js';
import { readRunPieces } from './paragraph-pieces.js';
import type { RunPiece } from './piece-collector.js';
import { startsNewPage } from './section.js';
import type { StoryContext } from './story-context.js';
import { readTable } from './table.js';
import { child, children, type XmlElement } from './xml.js';

/**
 * Reads a story (the body, a note, a header, a text box) into its lines in reading order. Paragraphs are
 * counted in `context.position`, empty ones too.
 */
export function readStory(story: XmlElement, context: StoryContext): StoryLine[] {
  const sections = collectSections(story);
  const lines: StoryLine[] = [];
  let section = 0;
  let startsPage = false;
  /** The big letter that a paragraph of its own holds, and the next one goes on with (17.3.1.11). */
  const dropCap: RunPiece[] = [];

  const append = (more: readonly StoryLine[]) => {
    for (const line of more) {
      lines.push(startsPage ? { ...line, gap: 'page' } : line);
      startsPage = false;
    }
  };
  const readContent = (container: XmlElement): void => {
    for (const node of container.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'w:p') readOne(node);
      else if (node.name === 'w:tbl') append(readTable(node, context, readStory));
      else if (node.name === 'w:altChunk') append(readAltChunk(node, context));
      else if (node.name === 'w:subDoc') context.log.subDocuments.push(context.position.paragraph);
      else if (node.name === 'mc:AlternateContent') readContent(chooseAlternative(node) ?? node);
      else if (!node.name.endsWith('Pr')) readContent(node);
      notePlaceholder(node, context);
    }
  };
  const readOne = (paragraph: XmlElement): void => {
    context.position.paragraph++;
    if (isDropCap(paragraph)) {
      pushAll(dropCap, readRunPieces(paragraph, context).pieces);
      return;
    }
    const { lines: own, textBoxes, endsPage } = readParagraph(paragraph, context, dropCap.splice(0));
    append(own);
    startsPage ||= endsPage;
    for (const box of textBoxes) append(readTextBox(box, context));
    if (child(child(paragraph, 'w:pPr'), 'w:sectPr')) {
      section++;
      startsPage ||= section < sections.length && startsNewPage(sections[section]);
    }
  };
  readContent(story);
  if (dropCap.length > 0)
    append(readParagraph({ name: 'w:p', attributes: {}, children: [] }, context, dropCap).lines);
  return lines;
}

function isDropCap(paragraph: XmlElement): boolean {
  const frame = child(child(paragraph, 'w:pPr'), 'w:framePr');
  return !['none', undefined].includes(frame?.attributes['w:dropCap']);
}

/** The text of a box stands outside the flow of paragraphs: its lines have the place of its anchor. */
function readTextBox(box: XmlElement, context: StoryContext): StoryLine[] {
  const { paragraph } = context.position;
  const lines = readStory(box, { ...context, position: { paragraph }, isShaded: true }).map((line) => ({
    ...line,
    paragraph,
  }));
  const text = normalizeText(lines.map((line) => line.text).join(' '));
  if (text !== '') context.log.textBoxes.push({ text, paragraph });
  return lines;
}

/** Section properties in order; a section's own say how it begins, and stand at its end (17.6.22). */
function collectSections(story: XmlElement): XmlElement[] {
  const sections: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    for (const node of children(element)) {
      if (node.name === 'w:sectPr') sections.push(node);
      else if (node.name === 'w:p') pushAll(sections, children(child(node, 'w:pPr'), 'w:sectPr'));
      else if (node.name !== 'w:tbl') visit(node);
    }
  };
  visit(story);
  return sections;
}

function notePlaceholder(node: XmlElement, { log }: StoryContext): void {
  if (node.name === 'w:sdt' && child(child(node, 'w:sdtPr'), 'w:showingPlcHdr')) log.placeholders++;
}
