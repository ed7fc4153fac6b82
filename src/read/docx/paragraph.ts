import { normalizeText } from '../../text/normalize.js';
import { raise } from '../../text/raised-marks.js';
import { closeWideWords } from '../../text/wide-words.js';
import type { Block, CellPlace, Gap } from '../block.js';
import { lower } from '../lowered-text.js';
import { highlightsIn } from './highlights.js';
import { countParagraph } from './paragraph-label.js';
import { readRunPieces } from './paragraph-pieces.js';
import type { RunPiece, RunText } from './piece-collector.js';
import { printMarks } from './print-marks.js';
import { printText } from './print-text.js';
import { type AsideWords, separateAsides } from './set-aside.js';
import { spacedLinesIn } from './spaced-lines.js';
import type { StoryContext } from './story-context.js';
import { child, childValue, type XmlElement } from './xml.js';

/** The style in which danvan writes quotations, so that they come back from Word as what they were. */
const QUOTATION = 'DanvanQuotation';

/** A line of a story before it becomes a block: never empty, in NFC. */
export interface StoryLine {
  text: string;
  gap: Gap;
  paragraph: number;
  noise: Block['noise'];
  /** Whether noise of danvan's own cut the text before this one, in one paragraph and without a break. */
  goesOn?: boolean;
  cell?: CellPlace;
  quoted?: true;
}

export interface ParagraphLines {
  lines: StoryLine[];
  /** Text boxes anchored in the paragraph, to be read after it. */
  textBoxes: XmlElement[];
  /** The paragraph ended with a page break: what comes next stands on a new page. */
  endsPage: boolean;
}

/**
 * Reads one paragraph into its lines, its automatic number before the first.
 * @param lead what stands before the paragraph's own words, as the big letter of a drop cap does
 */
export function readParagraph(
  paragraph: XmlElement,
  context: StoryContext,
  lead: readonly RunPiece[] = [],
): ParagraphLines {
  const properties = child(paragraph, 'w:pPr');
  const { pieces, textBoxes } = readRunPieces(paragraph, context);
  const { printed, asides } = separateAsides([...lead, ...pieces], {
    isShaded: context.isShaded === true || context.styles.isShaded(properties),
    isKept: context.keepsAsides === true,
  });
  for (const one of highlightsIn(printed, context.position.paragraph)) context.log.highlights.push(one);
  const isAside = asides.length > 0 && printed.every((piece) => 'gap' in piece || piece.text.trim() === '');
  // A paragraph of hidden text only is not printed and so not counted; one that is struck is counted all the same.
  const isCounted = !isAside || asides.some(({ how }) => how !== 'hidden');
  const label = isCounted ? countParagraph(properties, context) : '';
  const startsPage = context.styles.startsPage(properties);

  const shown = joinPieces(printed).map((piece) => ('text' in piece ? printPiece(piece, context) : piece));
  for (const one of spacedLinesIn(shown, context.position.paragraph)) context.log.spacedLines.push(one);
  const { lines, endsPage } = splitLines(printMarks(shown, isAside ? '' : label), {
    label: isAside ? '' : label,
    gap: startsPage ? 'page' : 'paragraph',
    paragraph: context.position.paragraph,
  });
  const aside = asides.flatMap((words, index) =>
    asideLine(words, isAside && index === 0 ? label : '', context),
  );
  const isQuoted = childValue(properties, 'w:pStyle') === QUOTATION;
  const own = [...lines, ...aside];
  return {
    lines: isQuoted ? own.map((line): StoryLine => ({ ...line, quoted: true })) : own,
    textBoxes,
    endsPage,
  };
}

function printPiece(piece: RunText, { log }: StoryContext): RunText {
  const text = printText(piece.text, piece.format, log);
  return { ...piece, text: piece.format.raised === 'above' ? raise(text) : text };
}

/** Words that are set aside, as noise after their paragraph; nothing where they stayed in it. */
function asideLine({ how, text, isKept }: AsideWords, label: string, context: StoryContext): StoryLine[] {
  const { log, position } = context;
  const { paragraph } = position;
  const words = normalizeText(label + text);
  if (how !== 'mark') log.asides.push({ how, text: words, place: { paragraph } });
  if (isKept) return [];
  return [{ text: words, gap: 'paragraph', paragraph, noise: how === 'mark' ? 'noteMark' : 'setAside' }];
}

/** Joins neighbours of one format: a letter of VNI may be cut in two by a change of run. */
function joinPieces(pieces: readonly RunPiece[]): RunPiece[] {
  const joined: RunPiece[] = [];
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

function isSameFormat(one: RunText, other: RunText): boolean {
  return (
    one.mark === undefined &&
    other.mark === undefined &&
    one.noise === other.noise &&
    one.format.font === other.format.font &&
    one.format.raised === other.format.raised &&
    one.format.capitals === other.format.capitals
  );
}

/** Cuts pieces into lines at breaks and where noise begins or ends; the label goes before the first words. */
function splitLines(
  pieces: readonly RunPiece[],
  start: { label: string; gap: Gap; paragraph: number },
): { lines: StoryLine[]; endsPage: boolean } {
  const lines: StoryLine[] = [];
  let gap = start.gap;
  let label = normalizeText(start.label) + (start.label.endsWith(' ') ? ' ' : '');
  let text = '';
  let noise: Block['noise'];
  let hasText = false;
  let isCut = false;

  const endLine = (next: Gap) => {
    const words = normalizeText(closeWideWords(text));
    if (words !== '') {
      const goesOn = noise === undefined && isCut;
      lines.push({ text: noise ? words : label + words, gap, paragraph: start.paragraph, noise, goesOn });
      hasText ||= noise === undefined;
      isCut = noise !== undefined && hasText;
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
      isCut &&= noise !== undefined;
      continue;
    }
    if (piece.noise !== noise && piece.text.trim() !== '') {
      endLine('line');
      noise = piece.noise;
    }
    text += piece.format.raised === 'below' ? lower(piece.text, text) : piece.text;
  }
  endLine('line');
  const onlyLabel = label.trimEnd();
  if (onlyLabel !== '') lines.push({ text: onlyLabel, gap, paragraph: start.paragraph, noise: undefined });
  return { lines, endsPage: gap === 'page' && onlyLabel === '' };
}
