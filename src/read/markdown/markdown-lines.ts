/**
 * Walks a Markdown syntax tree and gives its visible text line by line. Marks of emphasis and headings fall
 * away; list markers stay, exactly as printed, because "3." is a number of the document.
 */
import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { SetAside } from '../../form/review-facts.js';
import { raise } from '../../text/raised-marks.js';
import type { Block, CellPlace } from '../block.js';
import type { LineIndex } from '../line-index.js';
import { LineCollector } from '../lines.js';
import { isNumberOf } from '../report-asides.js';
import { type GridTable, readGridTable } from './grid-table.js';
import { htmlLines } from './html-lines.js';
import { htmlTables } from './html-tables.js';
import { isLayoutTable } from './layout-table.js';
import { parseNoiseComment } from './noise-comment.js';
import { parseNoteElement } from './note-element.js';
import { parseMarkdown } from './parse-markdown.js';
import { isDelimiterRow, type PipeTable, readPipeTable } from './pipe-table.js';
import { raisedPieces } from './raised-pieces.js';
import type { RuledTable } from './ruled-table.js';
import { hideStrayEmphasis, isProduct } from './stray-emphasis.js';
import { betweenMarks, strikesInPairs, strikesOf, withoutStruck } from './struck-words.js';

/** The lines of a text, and the words that are struck through in it. */
export interface MarkdownText {
  blocks: Block[];
  asides: SetAside[];
}

/**
 * @param source the Markdown that `root` was parsed from
 * @param index of the whole file, in which `source` begins at the offset `shift` (after the front matter)
 * @param keepsStruck whether struck words stay in their lines
 * @param tables those whose columns a line of hyphens marks; `root` has a comment in place of each
 */
export function markdownLines(
  root: Root,
  source: string,
  index: LineIndex,
  shift: number,
  { keepsStruck = false, tables = [] }: { keepsStruck?: boolean; tables?: readonly RuledTable[] } = {},
): MarkdownText {
  const ruled = new Map(tables.map((table) => [table.start, table]));
  const gathered = { lines: new LineCollector(), asides: [], keepsStruck, ruled };
  return new Walk(source, index, shift, gathered).read(root);
}

/** "####### Chương I": converters write a heading of the seventh to ninth level of Word so, of which Markdown has six. */
const DEEP_HEADING = /^#{7,9}(?=\s|$)\s*/;

/** What anchors have become, which shows nothing. */
const INVISIBLE = /\u200b+/g;

/** "- a) Thảo luận": the bullet only indents a provision that prints its own marker; not "- 1.5 tỷ", "- x.x;". */
function isLayoutBullet(marker: string, first: Nodes | undefined, source: string): boolean {
  const start = first?.position?.start.offset ?? source.length;
  return (
    /^\s*[-+*]$/.test(marker) &&
    /^\*{0,3}(?:\d{1,3}|[a-zđ])[.)]\*{0,3}(?=\s|\p{Lu})/u.test(
      source
        .slice(start, start + 300)
        .replace(INVISIBLE, '')
        .slice(0, 11),
    )
  );
}

/** "# Điều 1. Phạm vi {#điều-1}", "{#dieu-2 .muc}": the anchor that some editors write behind a heading names a place and is no text; not where a backslash says that it is. */
function withoutAnchor(heading: Extract<Nodes, { type: 'heading' }>, source: string): Parents {
  const last = heading.children.at(-1);
  if (last?.type !== 'text' || !ANCHOR.test(last.value) || source.includes('\\{#')) return heading;
  const text = { ...last, value: last.value.replace(ANCHOR, '') };
  return { ...heading, children: [...heading.children.slice(0, -1), text] };
}

const ANCHOR = /\s?\{#[^{}\s]{1,200}(?: [.\w][^{}\s]{0,50}){0,5}\}\s*$/;

/** Where the first sign of an HTML block stands, after the blanks that set it in. */
export function placeOfComment(node: Nodes, source: string): number {
  let at = node.position?.start.offset ?? 0;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at;
}

const NO_TABLES: ReadonlyMap<number, RuledTable> = new Map();

/** What a walk over a cell shares with the one over its text. */
interface Gathered {
  lines: LineCollector;
  asides: SetAside[];
  keepsStruck: boolean;
  /** The tables for which a comment stands, by its place. */
  ruled: ReadonlyMap<number, RuledTable>;
}

class Walk {
  private tables = 0;
  private lastLine = 0;
  private inLayoutTable = false;
  /** Between `<sup>` and `</sup>`. */
  private isRaised = false;
  /** Blocks before the paragraph or heading that is walked. */
  private blocksBefore = 0;
  /** Whether noise has cut the text of this paragraph, which goes on behind it. */
  private isCut = false;
  /** Between `<del>` and `</del>`, or two marks "~~". */
  private isStruck = false;
  /** Whether "~~" strikes words in the paragraph that is walked. */
  private strikes = false;
  /** Struck words of the paragraph that is walked, which stand as noise behind it. */
  private struck: { text: string; place: ReturnType<LineIndex['placeOf']>; isKept?: true }[] = [];
  private readonly lines: LineCollector;

  constructor(
    private readonly source: string,
    private readonly index: LineIndex,
    private readonly shift: number,
    private readonly gathered: Gathered,
  ) {
    this.lines = gathered.lines;
  }

  read(root: Root): MarkdownText {
    for (const child of root.children) this.block(child);
    this.lines.end('paragraph');
    return { blocks: this.lines.blocks, asides: this.gathered.asides };
  }

  private block(node: Nodes): void {
    this.isRaised = false;
    this.lines.end(node.data?.goesOn ? 'line' : this.gapBefore(node));
    this.isCut = false;
    this.blocksBefore = this.lines.blocks.length;
    switch (node.type) {
      case 'list':
        for (const child of node.children) this.block(child);
        break;
      case 'blockquote':
        this.lines.enterQuote();
        for (const child of node.children) this.block(child);
        this.lines.end('paragraph');
        this.lines.leaveQuote();
        break;
      case 'listItem':
        this.listItem(node);
        break;
      case 'heading':
        hideStrayEmphasis(node, this.source);
        this.inline(withoutAnchor(node, this.sourceOf(node)));
        this.setextUnderline(node);
        break;
      case 'paragraph':
        this.paragraph(node);
        break;
      case 'code':
        this.code(node);
        break;
      case 'html': {
        const table = this.gathered.ruled.get(placeOfComment(node, this.source));
        if (table) this.gridTable(table, 0);
        else this.htmlBlock(node);
        break;
      }
      default:
        this.verbatim(node);
    }
    this.lastLine = Math.max(this.lastLine, node.position?.end.line ?? 0);
  }

  /** Scans leave several blank lines where a page ended. */
  private gapBefore(node: Nodes): 'paragraph' | 'page' {
    return (node.position?.start.line ?? 0) - this.lastLine > 2 && this.lastLine > 0 ? 'page' : 'paragraph';
  }

  private listItem(node: Extract<Nodes, { type: 'listItem' }>): void {
    const start = node.position?.start.offset ?? 0;
    const [first, ...rest] = node.children;
    const marker = /^\s*(?:[-+*]|\d+[.)])/.exec(this.source.slice(start))?.[0] ?? '';
    if (!isLayoutBullet(marker, first, this.source)) this.lines.add(`${marker} `, this.place(node));
    if (first?.type === 'paragraph') {
      hideStrayEmphasis(first, this.source);
      this.inline(first);
    }
    this.lastLine = first?.position?.end.line ?? node.position?.start.line ?? this.lastLine;
    for (const child of first?.type === 'paragraph' ? rest : node.children) this.block(child);
  }

  private paragraph(node: Extract<Nodes, { type: 'paragraph' }>): void {
    const source = this.sourceOf(node);
    const offset = node.position?.start.offset ?? 0;
    const laysOut = isLayoutTable(source);
    const table = laysOut ? null : readPipeTable(source);
    const grid = readGridTable(source);
    const deepHeading = DEEP_HEADING.exec(source)?.[0];
    if (laysOut) this.layoutTable(node);
    else if (grid) this.gridTable(grid, offset);
    else if (table) this.pipeTable(table, offset);
    else if (deepHeading !== undefined)
      this.cellText(source.slice(deepHeading.length), offset + deepHeading.length);
    else {
      hideStrayEmphasis(node, this.source);
      this.inline(node);
    }
  }

  private layoutTable(node: Extract<Nodes, { type: 'paragraph' }>): void {
    this.inLayoutTable = true;
    this.lines.enterCell({ table: ++this.tables, row: 1, column: 1, isLayout: true });
    this.inline(node);
    this.lines.end('paragraph');
    this.inLayoutTable = false;
    this.lines.enterCell(null);
  }

  private pipeTable({ before, cells }: PipeTable, offset: number): void {
    this.cellText(before, offset);
    const table = ++this.tables;
    for (const { source, start, row, column } of cells) {
      this.lines.end('paragraph');
      this.lines.enterCell({ table, row, column });
      this.cellText(source, offset + start);
    }
    this.lines.end('paragraph');
    this.lines.enterCell(null);
  }

  private gridTable({ cells, isLayout }: GridTable, offset: number): void {
    const table = ++this.tables;
    for (const { source, start, row, column } of cells) {
      this.lines.end(isLayout ? 'line' : 'paragraph');
      this.lines.enterCell({ table, row, column, ...(isLayout && { isLayout }) });
      this.cellText(source, offset + start);
    }
    this.lines.end('paragraph');
    this.lines.enterCell(null);
  }

  /** What stands in one cell is text with its emphasis and line breaks, and never begins a heading or a quote. */
  private cellText(source: string, offset: number): void {
    if (!/[*_`<&$\\[\]^#>~\n]/.test(source)) {
      this.words(source, offset, false);
      return;
    }
    const guard = /^(?:#|>|```|~~~)/.test(source) ? '\\' : '';
    const cell = guard + source;
    const gathered = { ...this.gathered, ruled: NO_TABLES };
    const walk = new Walk(cell, this.index, this.shift + offset - guard.length, gathered);
    for (const child of parseMarkdown(cell).children) walk.block(child);
  }

  /** The words of a paragraph, a heading or an item, and behind them those that are struck. */
  private inline(node: Parents & Nodes): void {
    this.isStruck = false;
    this.strikes = strikesInPairs(node, this.sourceOf(node));
    this.phrases(node);
    this.strikes = false;
    this.addStruck();
  }

  /** Sets the struck words behind the text in which they stand. */
  private addStruck(): void {
    if (this.struck.length === 0) return;
    this.lines.end('line');
    for (const { text, place, isKept } of this.struck.filter((each) => /[\p{L}\d]/u.test(each.text))) {
      this.gathered.asides.push({
        how: 'struck',
        text: text.trim(),
        place: { line: place.line, column: place.column },
      });
      if (this.gathered.keepsStruck || isKept) continue;
      this.lines.add(text, place);
      this.lines.markNoise('setAside');
      this.lines.end('line');
    }
    this.struck = [];
  }

  private phrases(node: Parents): void {
    for (const child of node.children as PhrasingContent[]) this.phrase(child);
  }

  private phrase(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.text(node);
        break;
      case 'break':
        this.lines.end('line');
        break;
      case 'emphasis':
      case 'strong':
        if (isProduct(node, this.source)) this.verbatim(node);
        else this.phrases(node);
        break;
      case 'delete':
        this.phrases(node);
        break;
      case 'inlineCode':
        this.lines.add(node.value, this.place(node));
        break;
      case 'link':
        this.phrases(node);
        break;
      case 'html':
        this.html(node);
        break;
      default:
        this.verbatim(node);
    }
  }

  private text(node: Text): void {
    const isLiteral = this.sourceOf(node).includes('\\^');
    let offset = node.position?.start.offset ?? 0;
    node.value.split('\n').forEach((value, index) => {
      if (index > 0) {
        this.lines.end('line');
        offset = this.textOfNextLine(offset);
      }
      if (this.inLayoutTable) this.cells(value, offset);
      else if (this.strikes && !isLiteral) this.markedWords(value, offset);
      else this.words(value, offset, isLiteral);
    });
  }

  /** Words between marks "~~", of which every other one begins or ends what is struck. */
  private markedWords(value: string, offset: number): void {
    betweenMarks(value).forEach(({ text, start }, index) => {
      if (index > 0) this.strike(!this.isStruck, offset + start);
      this.words(text, offset + start, false);
    });
  }

  /** Begins or ends a stretch of struck words. */
  private strike(begins: boolean, offset: number): void {
    this.isStruck = begins;
    if (begins) this.struck.push({ text: '', place: this.placeAt(offset) });
  }

  /** @param isLiteral whether a backslash says that what looks raised is not */
  private words(value: string, offset: number, isLiteral: boolean): void {
    const struck = this.isStruck ? this.struck.at(-1) : undefined;
    if (struck) {
      struck.text += value;
      if (!this.gathered.keepsStruck) return;
    } else this.keepNumber(value);
    if (this.isCut && value.trim() !== '') {
      this.lines.markGoingOn();
      this.isCut = false;
    }
    if (this.isRaised) this.lines.add(raise(value), this.placeAt(offset));
    else if (isLiteral) this.lines.add(value, this.placeAt(offset));
    else
      for (const { text, start } of raisedPieces(value)) this.lines.add(text, this.placeAt(offset + start));
  }

  /** A struck number before the text that it numbers stays there. */
  private keepNumber(after: string): void {
    const struck = this.struck.at(-1);
    if (this.gathered.keepsStruck || !struck || !this.lines.isBlank || !isNumberOf(struck.text, after))
      return;
    struck.isKept = true;
    this.lines.add(struck.text, struck.place);
  }

  /** A row of a table that only lays out the page: each cell stands by itself, the lines between them are no text. */
  private cells(row: string, offset: number): void {
    if (isDelimiterRow(row)) return;
    let start = offset;
    row.split('|').forEach((cell, index) => {
      if (index > 0) this.lines.end('paragraph');
      this.lines.add(cell, this.placeAt(start));
      start += cell.length + 1;
    });
  }

  /** Where the text of the line after the one at `offset` begins, past the marks of its container. */
  private textOfNextLine(offset: number): number {
    const ending = this.source.indexOf('\n', offset) + 1;
    return ending + (/^[\s>]*/.exec(this.source.slice(ending, ending + 40))?.[0].length ?? 0);
  }

  /** HTML that stands for itself, with the words that it strikes behind it. */
  private htmlBlock(node: Extract<Nodes, { type: 'html' }>): void {
    const { html, struck } = withoutStruck(node.value);
    this.html(struck.length === 0 || this.gathered.keepsStruck ? node : { ...node, value: html });
    const place = this.place(node);
    this.struck = struck.map((each) => ({ text: htmlLines(each).join(' '), place }));
    this.addStruck();
  }

  private html(node: Nodes & { value: string }): void {
    const noise = parseNoiseComment(node.value) ?? parseNoteElement(node.value);
    if (noise) {
      this.lines.end('line');
      const { length } = this.lines.blocks;
      this.isCut ||= length > this.blocksBefore && !this.lines.blocks[length - 1]?.noise;
      this.lines.add(noise.value, this.place(node));
      this.lines.markNoise(noise.reason);
      this.lines.end('line');
      return;
    }
    if (/<table\b/i.test(node.value) && this.htmlTables(node)) return;
    const strikes = strikesOf(node.value);
    if (strikes !== null) this.strike(strikes, node.position?.end.offset ?? 0);
    if (/^<\/?sup\b/i.test(node.value)) this.isRaised = !node.value.startsWith('</');
    htmlLines(node.value).forEach((line, index) => {
      if (index > 0) this.lines.end('line');
      this.lines.add(line, this.place(node));
    });
  }

  /** @returns false where no table of data is written whole, so that its lines are read as they stand */
  private htmlTables(node: Nodes & { value: string }): boolean {
    const pieces = htmlTables(node.value, this.tables);
    if (!pieces) return false;
    let last: CellPlace | null = null;
    for (const { lines, cell, noise } of pieces) {
      for (const line of lines) {
        this.lines.end(cell === last ? 'line' : 'paragraph');
        last = cell;
        this.lines.enterCell(cell);
        this.lines.add(line, this.place(node));
        if (noise) this.lines.markNoise(noise);
      }
      this.tables = Math.max(this.tables, cell?.table ?? 0);
    }
    this.lines.end('paragraph');
    this.lines.enterCell(null);
    return true;
  }

  /** Indented text is code to Markdown, but in a regulation it is only indented text. */
  private code(node: Extract<Nodes, { type: 'code' }>): void {
    const starts = this.rowStarts(node);
    const isFenced = /^(?:`{3}|~{3})/.test(this.sourceOf(node));
    node.value.split('\n').forEach((value, index) => {
      if (index > 0) this.lines.end(value.trim() === '' ? 'paragraph' : 'line');
      const { start, row } = starts[index + (isFenced ? 1 : 0)] ?? { start: 0, row: '' };
      const isRow = row.endsWith(value);
      this.lines.add(value, isRow ? this.placeAt(start + row.length - value.length) : this.place(node));
    });
  }

  /** The rows of what a node was written with, and where each begins. */
  private rowStarts(node: Nodes): { start: number; row: string }[] {
    let start = node.position?.start.offset ?? 0;
    return this.sourceOf(node)
      .split('\n')
      .map((row) => {
        const here = start;
        start += row.length + 1;
        return { start: here, row: row.replace(/\r$/, '') };
      });
  }

  /** "text" over "-----" is a heading to Markdown; the five hyphens are a sign that Party documents print. */
  private setextUnderline(node: Extract<Nodes, { type: 'heading' }>): void {
    const raw = this.sourceOf(node);
    const underline = raw.includes('\n') && !raw.startsWith('#') ? raw.slice(raw.lastIndexOf('\n') + 1) : '';
    if (underline === '') return;
    this.lines.end('paragraph');
    this.lines.add(underline, this.place(node));
  }

  /** What has no text of its own in the syntax tree (rules, definitions, images) is kept as written. */
  private verbatim(node: Nodes): void {
    this.rowStarts(node).forEach(({ start, row }, index) => {
      if (index > 0) this.lines.end('line');
      this.lines.add(row, this.placeAt(start));
    });
  }

  private sourceOf(node: Nodes): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset);
  }

  private place(node: Nodes) {
    return this.placeAt(node.position?.start.offset ?? 0);
  }

  private placeAt(offset: number) {
    return this.index.placeOf(offset + this.shift);
  }
}
