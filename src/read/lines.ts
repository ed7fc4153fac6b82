import { endsOfFolded, normalizeText, withoutInvisible } from '../text/normalize.js';
import { pushAll } from '../text/push-all.js';
import { blanksInWideWords, closeWideWords } from '../text/wide-words.js';
import type { Block, CellPlace, Gap, Stretch } from './block.js';

/**
 * Gathers a reader's lines. A line is built of pieces, each with its place in the source; ended lines with
 * nothing but blanks vanish, and the widest gap met since the last line that stayed is the next one's gap.
 */
export class LineCollector {
  readonly blocks: Block[] = [];
  private text = '';
  private origin: Stretch[] = [];
  private gap: Gap = 'paragraph';
  private noise: Block['noise'];
  private goesOn = false;
  private belowRule = false;
  private cell: CellPlace | null = null;
  private quotes = 0;
  private isQuoted = false;

  /** Whether no word of the line being built has come yet. */
  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  add(text: string, place: Omit<Stretch, 'start'>): void {
    if (text.trim() !== '') pushAll(this.origin, piecesOf(text, this.text.length, place));
    this.text += text;
  }

  /** Marks the line being built as no part of the document. */
  markNoise(reason: NonNullable<Block['noise']>): void {
    this.noise = reason;
  }

  /** Says in which cell of a table the lines stand from here on; null outside tables. */
  enterCell(cell: CellPlace | null): void {
    this.cell = cell;
  }

  /** Says that a quotation begins, and `leaveQuote` that it ends; one may stand in another. */
  enterQuote(): void {
    this.quotes++;
  }

  leaveQuote(): void {
    this.quotes--;
  }

  /** Marks the line being built as part of a quotation. */
  markQuoted(): void {
    this.isQuoted = true;
  }

  /** Marks the line being built as one text with the line before the noise above it. */
  markGoingOn(): void {
    this.goesOn = true;
  }

  /** Says that the rule above the notes of a page stands here. */
  markRule(): void {
    this.belowRule = true;
  }

  /** Ends the line; `gap` is what parts it from the next. */
  end(gap: Gap): void {
    this.closeWideWords();
    const text = normalizeText(this.text);
    if (text !== '') {
      const origin = shiftOrigins(this.text, text, this.origin);
      this.blocks.push({
        text,
        gap: this.gap,
        origin,
        ...(this.cell ? { cell: this.cell } : {}),
        ...(this.quotes > 0 || this.isQuoted ? { quoted: true } : {}),
        ...(this.noise ? { noise: this.noise } : {}),
        ...(this.goesOn ? { goesOn: true } : {}),
        ...(this.belowRule ? { belowRule: true } : {}),
      });
      this.belowRule = false;
      this.gap = 'line';
    }
    if (GAP_WIDTH[gap] > GAP_WIDTH[this.gap]) this.gap = gap;
    this.text = '';
    this.origin = [];
    this.noise = undefined;
    this.goesOn = false;
    this.isQuoted = false;
  }

  /** Closes words whose letters are set wide, as long as the gaps between them show where each ends. */
  private closeWideWords(): void {
    const blanks = blanksInWideWords(this.text);
    if (blanks.length === 0) return;
    this.text = closeWideWords(this.text);
    this.origin = this.origin.map((stretch) => ({
      ...stretch,
      start: stretch.start - blanks.filter((blank) => blank < stretch.start).length,
    }));
  }
}

/** "lãnh  đạo" is read as "lãnh đạo": what stands behind the two blanks is a piece of its own, or its column would be one too small. */
function piecesOf(text: string, start: number, place: Omit<Stretch, 'start'>): Stretch[] {
  const { column, offset } = place;
  if (column === undefined || offset === undefined) return [{ start, ...place }];
  const ends = endsOfFolded(text);
  if (ends.length === 0) return [{ ...place, start }];
  const isSetIn = ends[0] !== undefined && withoutInvisible(text.slice(0, ends[0])).trim() === '';
  return (isSetIn ? ends : [0, ...ends]).map((by) => ({
    ...place,
    start: start + by,
    column: column + by,
    offset: offset + by,
  }));
}

const GAP_WIDTH: Record<Gap, number> = { line: 0, paragraph: 1, page: 2 };

/** Where each stretch of the raw line starts once the line is normalised; one pass, however long the line. */
function shiftOrigins(raw: string, text: string, origin: readonly Stretch[]): Stretch[] {
  if (raw === text) return [...origin];
  let length = 0;
  let endsBlank = false;
  return origin.map((stretch, index) => {
    const piece = raw.slice(stretch.start, origin[index + 1]?.start);
    const startsBlank = endsBlank || BLANK_START.test(withoutInvisible(piece));
    const before = length + (startsBlank && length > 0 ? 1 : 0);
    const skipped = Math.max(piece.search(/\S/), 0);
    const words = normalizeText(piece);
    if (words !== '') length = before + words.length;
    endsBlank = words === '' ? endsBlank || piece !== '' : BLANK_END.test(withoutInvisible(piece));
    return {
      ...stretch,
      start: Math.min(before, text.length),
      ...(stretch.column === undefined ? {} : { column: stretch.column + skipped }),
      ...(stretch.offset === undefined ? {} : { offset: stretch.offset + skipped }),
    };
  });
}

const BLANK_START = /^\s/;
const BLANK_END = /\s$/;
