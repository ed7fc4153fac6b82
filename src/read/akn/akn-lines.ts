/** Walks an Akoma Ntoso document and gives its text line by line, each number on the line on which it is printed. */
import { raise } from '../../text/raised-marks.js';
import { standsBesideLabel } from '../../tree/beside-label.js';
import type { Block } from '../block.js';
import { LineCollector } from '../lines.js';
import { placeInGrid } from '../place-cells.js';
import { BLOCKS, DESCRIPTIONS, isDivision, noiseOf, printedForm, TEXTS } from './element-kinds.js';
import { type AknElement, type AknText, isAknText } from './parse-markup.js';

type Place = Pick<AknText, 'line' | 'column'>;

/** The printed number of a provision that waits for what is printed beside it. */
interface Label {
  text: string;
  place: Place;
  /** Whether its name stands below it. */
  isDivision: boolean;
}

export interface AknLines {
  blocks: Block[];
  /** Numbers that were read with a mark that they do not have. */
  unmarked: string[];
}

export function aknLines(root: AknElement): AknLines {
  const walk = new Walk();
  walk.children(root);
  walk.notes(root);
  return walk.end();
}

class Walk {
  private readonly lines = new LineCollector();
  private readonly unmarked: string[] = [];
  private label: Label | null = null;
  /** Set inside of what is no text of the document. */
  private noise: Block['noise'];
  private tables = 0;
  private inTable = false;
  /** Blocks before the text that is walked. */
  private blocksBefore = 0;
  /** Whether noise has cut this text, which goes on behind it. */
  private isCut = false;

  end(): AknLines {
    this.endLabel();
    this.lines.end('paragraph');
    return { blocks: this.lines.blocks, unmarked: this.unmarked };
  }

  children(element: AknElement): void {
    for (const child of element.children) {
      if (!isAknText(child)) this.element(child, element);
      else if (child.text.trim() !== '') this.text({ name: 'p', attributes: {}, children: [child] });
    }
  }

  /** Notes that stand in the description, below the text. */
  notes(element: AknElement): void {
    for (const child of element.children) {
      if (isAknText(child)) continue;
      if (child.name === 'note') this.asNoise('footnote', () => this.children(child));
      else this.notes(child);
    }
  }

  private element(element: AknElement, parent: AknElement): void {
    const { name, attributes } = element;
    if (DESCRIPTIONS.has(name)) return;
    if (name === 'num') this.number(element, parent);
    else if (name === 'table' && !this.inTable) this.table(element);
    else {
      const noise = noiseOf(name, attributes);
      if (noise) this.asNoise(noise, () => this.withBreaks(element));
      else this.withBreaks(element);
    }
  }

  /** A text, or what holds texts. */
  private withBreaks(element: AknElement): void {
    if (TEXTS.has(element.name) || hasOwnWords(element)) this.text(element);
    else {
      this.children(element);
      // A provision with a number alone.
      if (element.children.some((child) => !isAknText(child) && child.name === 'num')) this.endLabel();
    }
  }

  private asNoise(reason: NonNullable<Block['noise']>, walk: () => void): void {
    this.endLabel();
    const outer = this.noise;
    this.noise = outer ?? reason;
    walk();
    this.lines.end('paragraph');
    this.noise = outer;
  }

  private number(element: AknElement, { name, attributes }: AknElement): void {
    this.endLabel();
    const printed = wordsOf(element).replace(/\s+/g, ' ').trim();
    if (printed === '') return;
    const form = element.attributes.class === 'unmarked' ? null : printedForm(name, printed);
    if (form !== null) this.unmarked.push(printed);
    const place = firstPlace(element) ?? { line: 1, column: 1 };
    this.label = { text: form ?? printed, place, isDivision: isDivision(name, attributes.name) };
  }

  /** A number with nothing beside it has a line of its own. */
  private endLabel(): void {
    if (!this.label) return;
    const { text, place } = this.label;
    this.label = null;
    this.lines.end('paragraph');
    this.add(text, place);
    this.endLine('paragraph');
  }

  private text(element: AknElement): void {
    const { isCut, blocksBefore } = this;
    const lead = leadingWords(element);
    const isHeading = /heading$/i.test(element.name);
    if (this.label && (lead === null || !this.isBeside(this.label, lead.trim(), isHeading))) this.endLabel();
    this.lines.end('paragraph');
    this.isCut = false;
    this.blocksBefore = this.lines.blocks.length;
    if (this.label) this.add(`${this.label.text} `, this.label.place);
    this.label = null;
    this.inline(element);
    this.endLine('paragraph');
    [this.isCut, this.blocksBefore] = [isCut, blocksBefore];
  }

  private isBeside({ text: label, isDivision: isAbove }: Label, text: string, isHeading: boolean): boolean {
    if (isAbove) return false;
    // "Điều 5" without a mark: its heading stands below it.
    if (isHeading && /^Điều\s.*[\p{L}\d]$/u.test(label)) return false;
    return standsBesideLabel(label, text);
  }

  private inline(element: AknElement): void {
    for (const child of element.children) {
      if (isAknText(child)) this.words(child.text, child);
      else this.phrase(child);
    }
  }

  private phrase(element: AknElement): void {
    const { name, attributes } = element;
    const noise = noiseOf(name, attributes);
    if (DESCRIPTIONS.has(name)) return;
    if (noise) this.inlineNoise(element, noise);
    else if (name === 'br' || name === 'eol') this.endLine('line');
    else if (name === 'noteRef') this.words(raise(attributes.marker ?? ''), firstPlace(element));
    else if (name === 'sup') this.words(raise(wordsOf(element)), firstPlace(element));
    else if (BLOCKS.has(name)) {
      this.endLine('paragraph');
      this.element(element, element);
      this.lines.end('paragraph');
    } else this.inline(element);
  }

  private inlineNoise(element: AknElement, reason: NonNullable<Block['noise']>): void {
    // The mark of a note that its text does not print.
    const { marker } = element.attributes;
    if (element.name === 'authorialNote' && marker) this.words(raise(marker), firstPlace(element));
    this.endLine('line');
    const { length } = this.lines.blocks;
    this.isCut ||= length > this.blocksBefore && !this.lines.blocks[length - 1]?.noise;
    const outer = this.noise;
    this.noise = outer ?? reason;
    const words = wordsOf(element);
    const text = element.name === 'authorialNote' && marker ? `${raise(marker)} ${words}` : words;
    this.add(text, firstPlace(element));
    this.endLine('line');
    this.noise = outer;
  }

  private words(text: string, place: Place | undefined): void {
    if (this.isCut && text.trim() !== '') {
      this.lines.markGoingOn();
      this.isCut = false;
    }
    this.add(text, place);
  }

  /** @param place of the first word; the collector adds the blanks before it */
  private add(text: string, place: Place | undefined): void {
    const blanks = text.length - text.trimStart().length;
    this.lines.add(text, place ? { line: place.line, column: place.column - blanks } : {});
  }

  private endLine(gap: 'line' | 'paragraph'): void {
    if (this.noise) this.lines.markNoise(this.noise);
    this.lines.end(gap);
  }

  private table(table: AknElement): void {
    this.endLabel();
    const rows = childrenNamed(table, 'tr').map((row) =>
      [...childrenNamed(row, 'th', 'td')].map((cell) => ({
        key: cell,
        columnSpan: cell.attributes.colspan ?? null,
        rowSpan: cell.attributes.rowspan ?? null,
      })),
    );
    for (const caption of childrenNamed(table, 'caption')) this.text(caption);
    this.inTable = true;
    for (const [cell, place] of placeInGrid(rows, ++this.tables, false)) {
      this.lines.end('paragraph');
      this.lines.enterCell(place);
      this.withBreaks(cell);
      this.endLabel();
    }
    this.lines.end('paragraph');
    this.lines.enterCell(null);
    this.inTable = false;
  }
}

const childrenNamed = (element: AknElement, ...names: string[]): AknElement[] =>
  element.children.filter((child): child is AknElement => !isAknText(child) && names.includes(child.name));

const hasOwnWords = (element: AknElement): boolean =>
  element.children.some((child) => isAknText(child) && child.text.trim() !== '');

/** All words of an element, but for blanks between them as they are. */
function wordsOf(element: AknElement): string {
  return element.children
    .map((child) => {
      if (isAknText(child)) return child.text;
      const words = child.name === 'sup' ? raise(wordsOf(child)) : wordsOf(child);
      return BLOCKS.has(child.name) ? ` ${words} ` : words;
    })
    .join('');
}

/** The words with which a text begins, up to noise in it; null where it has none of its own. */
function leadingWords(element: AknElement): string | null {
  let words = '';
  const isDone = (node: AknElement): boolean =>
    node.children.some((child) => {
      if (isAknText(child)) words += child.text;
      else if (noiseOf(child.name, child.attributes)) return true;
      else if (BLOCKS.has(child.name)) return true;
      else return isDone(child);
      return false;
    });
  isDone(element);
  return words.trim() === '' && !hasWordsBetween(element) ? null : words;
}

/** Whether a text has words of its own anywhere, before or behind noise. */
const hasWordsBetween = (element: AknElement): boolean =>
  element.children.some((child) => {
    if (isAknText(child)) return child.text.trim() !== '';
    return !noiseOf(child.name, child.attributes) && !BLOCKS.has(child.name) && hasWordsBetween(child);
  });

/** Where the first word of an element stands. */
function firstPlace(element: AknElement): Place | undefined {
  for (const child of element.children) {
    if (!isAknText(child)) {
      const place = firstPlace(child);
      if (place) return place;
    } else if (child.text.trim() !== '') return { line: child.line, column: child.column };
  }
  return undefined;
}
