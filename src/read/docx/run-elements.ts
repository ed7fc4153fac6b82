import { pushAll } from '../../text/push-all.js';
import { legacyFont } from '../encodings/legacy-font.js';
import { chooseAlternative, readDrawing } from './drawings.js';
import { type DrawnObject, drawnWords } from './drawn-words.js';
import { formFieldText } from './form-field-text.js';
import { formatNumber } from './number-format.js';
import { addText, type PieceCollector } from './piece-collector.js';
import type { NoteReference } from './reading-log.js';
import type { RunFormat } from './run-format.js';
import type { StoryContext } from './story-context.js';
import { letterOf, symbolOf } from './symbols.js';
import { child, elementText, isOn, type XmlElement } from './xml.js';

type ReadElement = (element: XmlElement, format: RunFormat, into: PieceCollector) => void;

/** What may stand in a run (ECMA-376 part 1, 17.3.3), and what it says. */
const RUN_ELEMENTS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ['w:rPr', () => undefined],
  ['w:t', (element, format, into) => addText(printedText(element), format, into)],
  ['w:tab', (_, format, into) => addText('\t', format, into)],
  ['w:ptab', (_, format, into) => addText('\t', format, into)],
  ['w:noBreakHyphen', (_, format, into) => addText('-', format, into)],
  // In a TCVN3 font this character is "ư"; elsewhere it is dropped later as invisible.
  ['w:softHyphen', (_, format, into) => addText('\u00ad', format, into)],
  ['w:cr', (_, __, { pieces }) => pieces.push({ gap: 'line' })],
  [
    'w:br',
    ({ attributes }, _, { pieces }) =>
      pieces.push({ gap: attributes['w:type'] === 'page' ? 'page' : 'line' }),
  ],
  ['w:sym', readSymbol],
  ['w:fldChar', readFieldMark],
  ['w:ruby', readRuby],
  ['w:instrText', (element, _, { context }) => context.fields.addCode(elementText(element))],
  ['w:footnoteReference', (element, format, into) => noteReference('footnote', element, format, into)],
  ['w:endnoteReference', (element, format, into) => noteReference('endnote', element, format, into)],
  ['w:footnoteRef', (_, format, into) => addText(`${into.context.noteMark ?? ''} `, format, into)],
  ['w:endnoteRef', (_, format, into) => addText(`${into.context.noteMark ?? ''} `, format, into)],
  [
    'w:commentReference',
    ({ attributes }, _, { context: { log, position } }) =>
      log.comments.push({ id: attributes['w:id'] ?? '', paragraph: position.paragraph }),
  ],
  ['w:drawing', addDrawing],
  ['w:pict', addDrawing],
  ['w:object', addDrawing],
  [
    'mc:AlternateContent',
    (element, format, into) => readThrough(chooseAlternative(element) ?? element, format, into),
  ],
]);

/** Reads one element of a run; one that is not known is read through, so that no text in it is lost. */
export function readRunElement(element: XmlElement, format: RunFormat, into: PieceCollector): void {
  (RUN_ELEMENTS.get(element.name) ?? readThrough)(element, format, into);
}

function readThrough(element: XmlElement, format: RunFormat, into: PieceCollector): void {
  for (const node of element.children) if (typeof node !== 'string') readRunElement(node, format, into);
}

/** What is chosen in a list or ticked in a box of a form stands in the mark that begins its field (17.16.17), and Word shows it. */
function readFieldMark(mark: XmlElement, format: RunFormat, into: PieceCollector): void {
  const shown = formFieldText(child(mark, 'w:ffData'));
  if (shown !== null) addText(shown, format, into);
  into.context.fields.mark(mark.attributes['w:fldCharType']);
}

/** Words with their reading above them (17.3.3.25): the reading comes behind, in brackets. */
function readRuby(ruby: XmlElement, format: RunFormat, into: PieceCollector): void {
  const base = child(ruby, 'w:rubyBase');
  const reading = child(ruby, 'w:rt');
  if (base) readThrough(base, format, into);
  if (!reading) return;
  addText(' (', format, into);
  readThrough(reading, format, into);
  addText(')', format, into);
}

/** Blanks at either end count only with xml:space="preserve", as in Word. */
function printedText(element: XmlElement): string {
  const text = elementText(element);
  return element.attributes['xml:space'] === 'preserve'
    ? text
    : text.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, '');
}

/** A character by its code in a picture font; letters of a legacy font are sometimes stored so, too. */
function readSymbol({ attributes }: XmlElement, format: RunFormat, into: PieceCollector): void {
  const font = attributes['w:font'] ?? '';
  const hex = attributes['w:char'] ?? '';
  const code = Number.parseInt(hex, 16);
  if (Number.isNaN(code)) return;
  const symbol = symbolOf(font, code);
  if (symbol !== null) {
    addText(symbol, format, into);
    return;
  }
  // The decoder gets the code itself, and the font.
  addText(letterOf(code), { ...format, font }, into);
  if (legacyFont(font) === null) into.context.log.symbols.add(`${font} ${hex}`);
}

/** A mark that Word counts is printed where it stands. */
function noteReference(
  kind: NoteReference['kind'],
  { attributes }: XmlElement,
  format: RunFormat,
  into: PieceCollector,
): void {
  const { log, position } = into.context;
  const id = attributes['w:id'] ?? '';
  const ownMark = attributes['w:customMarkFollows'];
  const mark = ownMark !== undefined && isOn(ownMark) ? null : markOf(kind, id, log.notes);
  log.notes.push({ kind, id, paragraph: position.paragraph, mark });
  if (mark !== null) into.pieces.push({ text: mark, format, noise: undefined, mark });
}

/** Unless the document says otherwise footnotes count 1, 2, 3 and endnotes i, ii, iii (17.11.17, 17.11.18). */
function markOf(kind: NoteReference['kind'], id: string, before: readonly NoteReference[]): string {
  const counted = before.filter((one) => one.kind === kind && one.mark !== null);
  const again = counted.find((one) => one.id === id);
  if (again?.mark) return again.mark;
  const number = new Set(counted.map((one) => one.id)).size + 1;
  return formatNumber(number, kind === 'footnote' ? 'decimal' : 'lowerRoman') ?? '';
}

function addDrawing(drawing: XmlElement, format: RunFormat, into: PieceCollector): void {
  const { log } = into.context;
  const contents = readDrawing(drawing);
  pushAll(into.textBoxes, contents.textBoxes);
  log.pictures += contents.pictures;
  for (const object of contents.objects) noteObject(object, into.context);
  for (const words of contents.decorations) addText(words, format, into);
}

/** Words that a chart or diagram shows are told where they are drawn; of all else it is told what it is. */
function noteObject({ kind, id, program }: DrawnObject, { log, position, related }: StoryContext): void {
  const part = kind === 'object' ? null : related?.(id);
  const text = part ? drawnWords(part) : '';
  if (kind === 'object' || text === '') log.objects.push(program);
  else log.drawnWords.push({ kind, text, paragraph: position.paragraph });
}
