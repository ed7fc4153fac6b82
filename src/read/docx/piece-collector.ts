import type { Block, Gap } from '../block.js';
import { noiseOfStyle } from './noise-style.js';
import type { RunFormat } from './run-format.js';
import type { StoryContext } from './story-context.js';
import type { XmlElement } from './xml.js';

/** Characters of one format, or a break. */
export type RunPiece = RunText | { gap: Exclude<Gap, 'paragraph'> };
export interface RunText {
  text: string;
  format: RunFormat;
  noise: Block['noise'];
  /** Of the mark of a note that Word counts: its number. */
  mark?: string;
}

/** What a paragraph says, piece by piece, and the text boxes that are anchored in it. */
export interface ParagraphPieces {
  pieces: RunPiece[];
  textBoxes: XmlElement[];
}

/** Where the contents of a paragraph go while they are read. */
export interface PieceCollector extends ParagraphPieces {
  context: StoryContext;
  paragraphStyle: string | undefined;
}

/** Adds text as it is stored; a field's code is no printed text, a table of contents no text of its own. */
export function addText(text: string, format: RunFormat, { pieces, context }: PieceCollector): void {
  const { fields, log, position } = context;
  if (context.omitsPageNumbers && fields.isInPageNumber) return;
  if (fields.isInContents) log.contentsParagraphs.add(position.paragraph);
  const noise = noiseOfStyle(format.style) ?? (fields.isInContents ? 'pageFurniture' : undefined);
  pieces.push({ text, format: fields.isInCode ? { ...format, hidden: true } : format, noise });
}
