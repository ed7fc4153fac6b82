import type { Block, Gap } from '../block.js';
import { chooseAlternative, readDrawing } from './drawings.js';
import { noiseOfStyle } from './noise-style.js';
import type { RunFormat } from './run-format.js';
import type { StoryContext } from './story-context.js';
import { symbolOf } from './symbols.js';
import { child, childValue, isSwitchedOn, textOf, type XmlElement } from './xml.js';

/** Characters of one format, or a break. */
export type Piece = TextPiece | { gap: Exclude<Gap, 'paragraph'> };
export interface TextPiece {
  text: string;
  format: RunFormat;
  noise: Block['noise'];
}

/** What a paragraph says, piece by piece, and what is anchored in it. */
export interface ParagraphPieces {
  pieces: Piece[];
  textBoxes: XmlElement[];
}

const FORM_FEED_BREAKS: Readonly<Record<string, 'page'>> = { page: 'page' };

/** Reads the runs of a paragraph. Notes, comments and pictures on the way are told to `context.log`. */
export function readPieces(paragraph: XmlElement, context: StoryContext): ParagraphPieces {
  const { styles, fields, log } = context;
  const paragraphStyle = childValue(child(paragraph, 'w:pPr'), 'w:pStyle');
  const pieces: Piece[] = [];
  const textBoxes: XmlElement[] = [];

  const addText = (text: string, format: RunFormat): void => {
    const noise = noiseOfStyle(format.style) ?? (fields.isInContents ? 'pageFurniture' : undefined);
    const isUnprinted = fields.isInCode;
    pieces.push({ text, format: isUnprinted ? { ...format, hidden: true } : format, noise });
  };

  const readRun = (run: XmlElement): void => {
    const format = styles.runFormat(paragraphStyle, child(run, 'w:rPr'));
    readRunContent(run, format);
  };

  const readRunContent = (container: XmlElement, format: RunFormat): void => {
    for (const node of container.children) {
      if (typeof node === 'string') continue;
      const { attributes } = node;
      switch (node.name) {
        case 'w:rPr':
          break;
        case 'w:t':
          addText(printedText(node), format);
          break;
        case 'w:tab':
        case 'w:ptab':
          addText('\t', format);
          break;
        case 'w:br':
          pieces.push({ gap: FORM_FEED_BREAKS[attributes['w:type'] ?? ''] ?? 'line' });
          break;
        case 'w:cr':
          pieces.push({ gap: 'line' });
          break;
        case 'w:noBreakHyphen':
          addText('-', format);
          break;
        case 'w:softHyphen':
          // In a TCVN3 font this character is "ư"; elsewhere it is dropped later as invisible.
          addText('\u00ad', format);
          break;
        case 'w:sym':
          addSymbol(attributes['w:font'] ?? '', attributes['w:char'] ?? '', format);
          break;
        case 'w:fldChar':
          fields.mark(attributes['w:fldCharType']);
          break;
        case 'w:instrText':
          fields.addCode(textOf(node));
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          log.notes.push({
            kind: node.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
            id: attributes['w:id'] ?? '',
            paragraph: context.position.paragraph,
            hasOwnMark: isSwitchedOnAttribute(attributes['w:customMarkFollows']),
          });
          break;
        case 'w:footnoteRef':
        case 'w:endnoteRef':
          addText(`${context.noteMark ?? ''} `, format);
          break;
        case 'w:commentReference':
          log.comments.push({ id: attributes['w:id'] ?? '', paragraph: context.position.paragraph });
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          addDrawing(node, format);
          break;
        case 'mc:AlternateContent':
          readAlternative(node, (chosen) => readRunContent(chosen, format));
          break;
        default:
          readRunContent(node, format);
      }
    }
  };

  const addSymbol = (font: string, hex: string, format: RunFormat): void => {
    const code = Number.parseInt(hex, 16);
    if (Number.isNaN(code)) return;
    const symbol = symbolOf(font, code);
    if (symbol !== null) {
      addText(symbol, format);
      return;
    }
    // Letters of a legacy font may be stored as symbols; the decoder gets the code and the font.
    addText(String.fromCharCode(code >= 0xf000 ? code & 0xff : code), { ...format, font });
    log.symbols.add(`${font} ${hex}`);
  };

  const addDrawing = (drawing: XmlElement, format: RunFormat): void => {
    const contents = readDrawing(drawing);
    textBoxes.push(...contents.textBoxes);
    log.pictures += contents.pictures;
    log.objects += contents.objects;
    for (const words of contents.decorations) addText(words, format);
  };

  const readAlternative = (alternatives: XmlElement, read: (chosen: XmlElement) => void): void => {
    const chosen = chooseAlternative(alternatives);
    if (chosen) read(chosen);
  };

  const readContent = (container: XmlElement): void => {
    for (const node of container.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'w:r') readRun(node);
      else if (node.name === 'm:t') addText(textOf(node), styles.runFormat(paragraphStyle, undefined));
      else if (node.name === 'mc:AlternateContent') readAlternative(node, readContent);
      else if (node.name === 'w:fldSimple') readSimpleField(node);
      else if (!node.name.endsWith('Pr')) readContent(node);
    }
  };

  const readSimpleField = (field: XmlElement): void => {
    fields.mark('begin');
    fields.addCode(field.attributes['w:instr'] ?? '');
    fields.mark('separate');
    readContent(field);
    fields.mark('end');
  };

  readContent(paragraph);
  fields.endParagraph();
  return { pieces, textBoxes };
}

/** Blanks at either end count only with xml:space="preserve", as in Word. */
function printedText(element: XmlElement): string {
  const text = textOf(element);
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

function isSwitchedOnAttribute(value: string | undefined): boolean {
  return (
    value !== undefined && isSwitchedOn({ name: '', attributes: { 'w:val': value }, children: [] }) === true
  );
}
