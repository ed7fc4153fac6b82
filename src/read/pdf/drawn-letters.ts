/**
 * The letters that a page draws, each at its place. pdf.js puts the letters of one drawing operator into one
 * piece; where a page draws some of its letters out of order (LibreOffice draws those that a font lacks from
 * another font, after the rest of the line), only the operators tell what stands between which letters. They are
 * costly, so that they are read only for such pages. Text operators are those of ISO 32000-1, 9.4.
 */
import { IDENTITY, type Matrix, multiply } from './matrix.js';
import type { PdfPage } from './open-pdf.js';
import type { PagePiece } from './page-pieces.js';

/** pdf.js's numbers for the operators that matter here (its OPS table). */
const OPS = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  beginForm: 74,
  endForm: 75,
  beginAnnotation: 80,
  endAnnotation: 81,
} as const;

/** pdf.js's glyph: widths are in thousandths of the size of the letters. */
interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

interface State {
  toPage: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Reads the letters of a page in the order in which it draws them; `toPage` turns the page upright. */
export async function readDrawnLetters(page: PdfPage, toPage: Matrix): Promise<PagePiece[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = new Pen(toPage);
  let annotations = 0;
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.beginAnnotation) annotations++;
    else if (operator === OPS.endAnnotation) annotations--;
    else if (annotations === 0) pen.apply(operator, (argsArray[index] as unknown[] | null) ?? []);
  }
  return pen.letters;
}

/** Follows the operators of a page and notes where each letter lands. */
class Pen {
  readonly letters: PagePiece[] = [];
  private readonly saved: State[] = [];
  private state: State;
  private textMatrix: Matrix = IDENTITY;
  private line = { x: 0, y: 0 };
  private at = { x: 0, y: 0 };

  constructor(toPage: Matrix) {
    this.state = {
      toPage,
      font: '',
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
    };
  }

  apply(operator: number, parts: readonly unknown[]): void {
    const number = Number(parts[0]);
    if (operator === OPS.save) this.saved.push({ ...this.state });
    else if (operator === OPS.restore || operator === OPS.endForm)
      this.state = this.saved.pop() ?? this.state;
    else if (operator === OPS.transform) this.transform(parts);
    else if (operator === OPS.beginForm) {
      this.saved.push({ ...this.state });
      this.transform(parts[0]);
    } else if (operator === OPS.beginText) this.start(IDENTITY);
    else if (operator === OPS.setTextMatrix) this.start(toMatrix(parts.length === 1 ? parts[0] : parts));
    else if (operator === OPS.setCharSpacing) this.state.charSpacing = number;
    else if (operator === OPS.setWordSpacing) this.state.wordSpacing = number;
    else if (operator === OPS.setHScale) this.state.scale = number / 100;
    else if (operator === OPS.setLeading) this.state.leading = number;
    else if (operator === OPS.setTextRise) this.state.rise = number;
    else if (operator === OPS.setFont) this.setFont(parts);
    else if (operator === OPS.setGState) this.setFont(fontOfState(parts[0]));
    else if (operator === OPS.nextLine) this.move(0, -this.state.leading);
    else if (operator === OPS.moveText) this.move(number, Number(parts[1]));
    else if (operator === OPS.setLeadingMoveText) {
      this.state.leading = -Number(parts[1]);
      this.move(number, Number(parts[1]));
    } else if (operator === OPS.showText && Array.isArray(parts[0])) this.show(parts[0]);
  }

  private transform(matrix: unknown): void {
    if (isList(matrix)) this.state.toPage = multiply(this.state.toPage, toMatrix(matrix));
  }

  private setFont(parts: readonly unknown[]): void {
    if (typeof parts[0] === 'string') this.state.font = parts[0];
    if (typeof parts[1] === 'number') this.state.size = parts[1];
  }

  private start(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.line = { x: 0, y: 0 };
    this.at = { x: 0, y: 0 };
  }

  private move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.at = { ...this.line };
  }

  private show(parts: readonly unknown[]): void {
    const { size, scale, charSpacing, wordSpacing, rise, font } = this.state;
    const toPage = multiply(this.state.toPage, this.textMatrix);
    const [a, b, c, d] = toPage;
    const height = Math.hypot(c, d) * Math.abs(size);
    const isUpright = Math.abs(b) <= Math.abs(a) * 0.1 && a > 0;
    for (const part of parts) {
      if (typeof part === 'number') this.at.x -= (part / 1000) * size * scale;
      else if (isGlyph(part)) {
        const start = this.place(toPage, rise);
        const advance = (part.width / 1000) * size * scale;
        this.at.x += advance;
        const end = this.place(toPage, rise);
        this.at.x += (charSpacing + (part.isSpace ? wordSpacing : 0)) * scale;
        const [left, right] = [start.x, end.x];
        this.letters.push({
          text: part.unicode,
          left,
          right,
          baseline: start.y,
          size: height,
          font,
          isUpright,
        });
      }
    }
  }

  private place([a, b, c, d, e, f]: Matrix, rise: number): { x: number; y: number } {
    const y = this.at.y + rise;
    return { x: a * this.at.x + c * y + e, y: b * this.at.x + d * y + f };
  }
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/** pdf.js gives numbers as arrays of either kind. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function toMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = isList(value) ? Array.from(value, Number) : [];
  return [a, b, c, d, e, f];
}

/** The font that a graphics state names: its entries are pairs, one of them "Font" with a name and a size. */
function fontOfState(entries: unknown): readonly unknown[] {
  if (!Array.isArray(entries)) return [];
  const entry: unknown = entries.find((each) => Array.isArray(each) && each[0] === 'Font');
  return Array.isArray(entry) && Array.isArray(entry[1]) ? entry[1] : [];
}
