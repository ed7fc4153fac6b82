import { normalizeText } from '../../text/normalize.js';
import type { Block, Gap } from '../block.js';
import { countParagraph } from './paragraph-label.js';
import { readPieces } from './paragraph-pieces.js';
import type { Piece, TextPiece } from './piece-collector.js';
import { printText } from './print-text.js';
import type { StoryContext } from './story-context.js';
import { child, type XmlElement } from './xml.js';

/** A line of a story before it becomes a block: never empty, in NFC. */
export interface Line {
  text: string;
  gap: Gap;
  paragraph: number;
  noise: Block['noise'];
}

export interface ParagraphLines {
  lines: Line[];
  /** Text boxes anchored in the paragraph, to be read after it. */
  textBoxes: XmlElement[];
  /** The paragraph ended with a page break: what comes next stands on a new page. */
  endsPage: boolean;
}

/** Reads one paragraph into its lines, its automatic number before the first. */
export function readParagraph(paragraph: XmlElement, context: StoryContext): ParagraphLines {
  const { log, position } = context;
  const properties = child(paragraph, 'w:pPr');
  const { pieces, textBoxes } = readPieces(paragraph, context);
  const { printed, hidden } = separateHidden(pieces);
  // A paragraph of hidden text only is not printed and so not counted.
  const isHidden = hidden !== '' && printed.every((piece) => 'gap' in piece || piece.text.trim() === '');
  const label = isHidden ? '' : countParagraph(properties, context);
  const startsPage = context.styles.startsPage(properties);

  const { lines, endsPage } = splitLines(
    joinPieces(printed).map((piece) =>
      'text' in piece ? { ...piece, text: printText(piece.text, piece.format, log) } : piece,
    ),
    { label, gap: startsPage ? 'page' : 'paragraph', paragraph: position.paragraph },
  );
  if (hidden !== '') {
    log.hidden.push({ text: hidden, paragraph: position.paragraph });
    lines.push({
      text: hidden,
      gap: 'paragraph',
      paragraph: position.paragraph,
      noise: 'pageFurniture',
    });
  }
  return { lines, textBoxes, endsPage };
}

/** Hidden text is taken out whole, so that it cuts no word: it is kept as noise after its paragraph. */
function separateHidden(pieces: readonly Piece[]): { printed: Piece[]; hidden: string } {
  const isHidden = (piece: Piece): piece is TextPiece =>
    'text' in piece && piece.format.hidden && piece.noise === undefined;
  return {
    printed: pieces.filter((piece) => !isHidden(piece)),
    hidden: normalizeText(
      pieces
        .filter(isHidden)
        .map((piece) => piece.text)
        .join(''),
    ),
  };
}

/** Joins neighbours of one format: a letter of VNI may be cut in two by a change of run. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && 'text' in last && 'text' in piece && isSameFormat(last, piece)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function isSameFormat(one: TextPiece, other: TextPiece): boolean {
  return (
    one.noise === other.noise &&
    one.format.font === other.format.font &&
    one.format.capitals === other.format.capitals
  );
}

/** Cuts pieces into lines at breaks and where noise begins or ends; the label goes before the first words. */
function splitLines(
  pieces: readonly Piece[],
  start: { label: string; gap: Gap; paragraph: number },
): { lines: Line[]; endsPage: boolean } {
  const lines: Line[] = [];
  let gap = start.gap;
  let label = normalizeText(start.label) + (start.label.endsWith(' ') ? ' ' : '');
  let text = '';
  let noise: Block['noise'];

  const endLine = (next: Gap) => {
    const words = normalizeText(text);
    if (words !== '') {
      lines.push({ text: noise ? words : label + words, gap, paragraph: start.paragraph, noise });
      gap = next;
      if (!noise) label = '';
    } else if (next === 'page') {
      gap = 'page';
    }
    text = '';
  };
  for (const piece of pieces) {
    if ('gap' in piece) {
      endLine(piece.gap);
      continue;
    }
    if (piece.noise !== noise && piece.text.trim() !== '') {
      endLine('line');
      noise = piece.noise;
    }
    text += piece.text;
  }
  endLine('line');
  const onlyLabel = label.trimEnd();
  if (onlyLabel !== '') lines.push({ text: onlyLabel, gap, paragraph: start.paragraph, noise: undefined });
  return { lines, endsPage: gap === 'page' && onlyLabel === '' };
}
