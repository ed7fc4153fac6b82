/** Rows of text and the noise of their pages to blocks. */
import { pushAll } from '../../text/push-all.js';
import type { Block } from '../block.js';
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

  addNoise(noise: readonly PageNoise[]): void {
    pushAll(this.waiting, noise);
  }

  addRow(row: string, gap: RowGap, page: number): void {
    const text = row.trim();
    if (gap === 'wrap') {
      this.lines.add(endsInHyphen(this.last) ? text : ` ${text}`, { page });
    } else {
      if (!isBareLabel(this.last)) this.printNoise();
      this.lines.end(gap);
      this.lines.add(text, { page });
    }
    this.last = text;
  }

  end(): Block[] {
    this.printNoise();
    this.lines.end('page');
    return this.lines.blocks;
  }

  private printNoise(): void {
    for (const { text, reason, page } of this.waiting) {
      this.lines.end('page');
      this.lines.add(text, { page });
      this.lines.markNoise(reason);
    }
    this.waiting = [];
  }
}

/** "Ô-lim-" and "2016-" at the end of a row go on without a blank, "kinh tế -" with one. */
function endsInHyphen(text: string): boolean {
  return /[\p{L}\d]-$/u.test(text);
}
