import { isNoteMark, isNoteName } from '../note-links.js';
import { chooseAlternative } from './drawings.js';
import { writeFormula } from './math.js';
import { addText, type ParagraphPieces, type PieceCollector } from './piece-collector.js';
import { readRunElement } from './run-elements.js';
import type { RunFormat } from './run-format.js';
import type { StoryContext } from './story-context.js';
import { child, children, childValue, elementText, isOn, type XmlElement } from './xml.js';

/** Reads the runs of a paragraph. Notes, comments and pictures on the way are told to `context.log`. */
export function readRunPieces(paragraph: XmlElement, context: StoryContext): ParagraphPieces {
  const paragraphStyle = childValue(child(paragraph, 'w:pPr'), 'w:pStyle');
  const into: PieceCollector = { pieces: [], textBoxes: [], context, paragraphStyle };
  readContent(paragraph, into);
  context.fields.endParagraph();
  return into;
}

/** Links, content controls, smart tags and whatever else may stand around runs are read through. */
function readContent(container: XmlElement, into: PieceCollector, isMark = false): void {
  for (const node of container.children) {
    if (typeof node === 'string') continue;
    if (node.name === 'w:r') readRun(node, into, isMark);
    else if (node.name === 'm:oMath') readFormula(node, into);
    else if (node.name === 'w:fldSimple') readSimpleField(node, into);
    else if (node.name === 'mc:AlternateContent') readContent(chooseAlternative(node) ?? node, into);
    else if (!node.name.endsWith('Pr')) readContent(node, into, isMark || leadsToNote(node));
  }
}

/** A link to "_ftn3" with nothing but "3" in it, as files have it that came from a web page. */
function leadsToNote(link: XmlElement): boolean {
  return (
    link.name === 'w:hyperlink' &&
    isNoteName(link.attributes['w:anchor'] ?? '') &&
    isNoteMark(elementText(link))
  );
}

function readRun(run: XmlElement, into: PieceCollector, isMark: boolean): void {
  const own = formatOf(child(run, 'w:rPr'), into);
  const format: RunFormat = isMark || holdsOwnMark(run) ? { ...own, raised: 'above' } : own;
  for (const node of run.children) if (typeof node !== 'string') readRunElement(node, format, into);
}

/** The mark of a note that somebody typed stands in the run that refers to the note (17.11.6). */
function holdsOwnMark(run: XmlElement): boolean {
  return children(run).some(({ name, attributes }) => {
    const ownMark = attributes['w:customMarkFollows'];
    return name.endsWith('noteReference') && ownMark !== undefined && isOn(ownMark);
  });
}

function readFormula(formula: XmlElement, into: PieceCollector): void {
  const text = writeFormula(formula);
  if (text.trim() === '') return;
  addText(text, formatOf(undefined, into), into);
  const { log, position } = into.context;
  log.formulas.push({ text, paragraph: position.paragraph });
}

function formatOf(
  properties: XmlElement | undefined,
  { context, paragraphStyle }: PieceCollector,
): RunFormat {
  return context.styles.runFormat(paragraphStyle, properties);
}

function readSimpleField(field: XmlElement, into: PieceCollector): void {
  const { fields } = into.context;
  fields.mark('begin');
  fields.addCode(field.attributes['w:instr'] ?? '');
  fields.mark('separate');
  readContent(field, into);
  fields.mark('end');
}
