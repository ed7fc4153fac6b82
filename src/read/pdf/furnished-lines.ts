/** Rows of text and the noise of their pages to blocks. */
import { pushAll } from '../../text/push-all.js';
import { isPossibleSyllable } from '../../text/syllable.js';
import type { Block, CellPlace } from '../block.js';
import { isBareLabel } from '../document-cues.js';
import { LineCollector } from '../lines.js';
import type { RowGap } from './paragraph-gaps.js';

export interface PageNoise {
  text: string;
  reason: NonNullable<Block['noise']>;
  page: number;
  /** Stands above the page's text. */
  isHead: boolean;
}

/**
 * Gathers blocks. Noise that stands where a page cuts a paragraph, or a chapter's number from its heading, comes
 * after what was cut, which stays whole.
 */
export class FurnishedLines {
  private readonly lines = new LineCollector();
  private waiting: PageNoise[] = [];
  private last = '';
  private cell: CellPlace | null = null;

  addNoise(noise: readonly PageNoise[]): void {
    pushAll(this.waiting, noise);
  }

  addRow(row: string, gap: RowGap, page: number, cell: CellPlace | null): void {
    const text = row.trim();
    if (gap === 'wrap') {
      this.lines.add(goesOnInWord(this.last, text, cell !== null) ? text : ` ${text}`, { page });
    } else {
      const isInTable = cell !== null && cell.table === this.cell?.table;
      if (!isInTable && !isBareLabel(this.last)) this.printNoise();
      this.lines.end(gap);
      this.lines.enterCell(cell);
      this.lines.add(text, { page });
    }
    this.last = text;
    this.cell = cell;
  }

  end(): Block[] {
    this.printNoise();
    this.lines.end('page');
    return this.lines.blocks;
  }

  private printNoise(): void {
    for (const { text, reason, page } of this.waiting) {
      this.lines.end('page');
      this.lines.enterCell(null);
      this.lines.add(text, { page });
      this.lines.markNoise(reason);
    }
    this.waiting = [];
  }
}

/** Whether the first word of a row only goes on with the last one of the row before. */
function goesOnInWord(before: string, text: string, isInCell: boolean): boolean {
  return endsInHyphen(before) || (isInCell && isCutSyllable(before, text));
}

/** "Bướ" / "c": a column too narrow for its only word cuts it; not "Phòng" / "họp". */
function isCutSyllable(before: string, text: string): boolean {
  if (/\s/.test(before) || /^\P{Ll}/u.test(text)) return false;
  const rest = /^\p{Ll}+/u.exec(text)?.[0] ?? '';
  return isPossibleSyllable(before + rest) && !(isPossibleSyllable(before) && isPossibleSyllable(rest));
}

/** "Ô-lim-" and "2016-" at the end of a row go on without a blank, "kinh tế -" with one. */
function endsInHyphen(text: string): boolean {
  return /[\p{L}\d]-$/u.test(text);
}
