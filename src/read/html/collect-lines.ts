/** Walks a page and gathers the lines that a reader sees, in reading order. */
import type { Gap, Stretch } from '../block.js';
import { orderedLabels } from './list-labels.js';
import {
  attribute,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type PageText,
} from './parse-page.js';
import { type Declared, declaredFor, readStyleSheet, type StyleSheet } from './style-sheet.js';

export interface Segment {
  text: string;
  /** Name of the font that the text is set in; empty where none is named. */
  font: string;
  place: Omit<Stretch, 'start'>;
}

export interface PageLine {
  segments: Segment[];
  /** What parts the line from the one before. */
  gap: Gap;
  /** The innermost element that holds the line's first text. */
  element: PageElement;
  /** Printed before an item of an unordered list of the document; menus are lists, too. */
  bullet: boolean;
  /** How many of the line's characters are links to somewhere. */
  linkLength: number;
}

/** Elements whose content a reader never sees. */
const UNSEEN = new Set(
  'script style noscript template head title iframe object embed svg math canvas audio video map datalist'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section ' +
    'select summary table tbody td textarea tfoot th thead tr ul'
  ).split(' '),
);

const GAP_WIDTH: Record<Gap, number> = { line: 0, paragraph: 1, page: 2 };

interface Context {
  font: string;
  isLink: boolean;
  /** White space counts, as in `<pre>`. */
  isPreformatted: boolean;
  listStyle: string | undefined;
}

/** Gathers the lines of a page's body. */
export function collectLines(body: PageElement, styleSheets: readonly string[]): PageLine[] {
  const sheet = new Map<string, Declared>();
  for (const css of styleSheets) readStyleSheet(css, sheet);
  const walk = new PageWalk(sheet);
  walk.visitElement(body, { font: '', isLink: false, isPreformatted: false, listStyle: undefined });
  walk.breakLine('paragraph');
  return walk.lines;
}

class PageWalk {
  readonly lines: PageLine[] = [];
  private line: PageLine | null = null;
  private gap: Gap = 'paragraph';
  private breaks = 0;
  private label: string | null = null;
  private bullet = false;
  private readonly labels = new Map<PageElement, string>();

  constructor(private readonly sheet: StyleSheet) {}

  /** Ends the line; the widest break since the last text is what parts it from the next. */
  breakLine(gap: Gap): void {
    if (this.line !== null) {
      this.lines.push(this.line);
      this.line = null;
      this.gap = 'line';
    }
    if (GAP_WIDTH[gap] > GAP_WIDTH[this.gap]) this.gap = gap;
  }

  visitElement(element: PageElement, context: Context): void {
    const tag = element.tagName;
    const declared = this.declaredFor(element);
    if (UNSEEN.has(tag) || declared.hidden === true || attribute(element, 'hidden') !== null) return;
    if (declared.pageBreak === true) this.breakLine('page');
    if (tag === 'br') {
      this.breaks++;
      this.breakLine(this.breaks > 1 ? 'paragraph' : 'line');
      return;
    }
    const isBlock = BLOCKS.has(tag) || declared.block === true;
    if (isBlock) this.breakLine('paragraph');
    const listStyle = declared.listStyle ?? context.listStyle;
    this.announceItem(element, listStyle);
    const inner: Context = {
      font: declared.font ?? (tag === 'font' ? (attribute(element, 'face') ?? context.font) : context.font),
      isLink: context.isLink || (tag === 'a' && attribute(element, 'href') !== null),
      isPreformatted: context.isPreformatted || tag === 'pre' || tag === 'textarea',
      listStyle,
    };
    for (const child of element.childNodes) this.visitNode(child, element, inner);
    if (isBlock) this.breakLine('paragraph');
    if (tag === 'li') this.forgetItem();
  }

  private visitNode(node: PageNode, parent: PageElement, context: Context): void {
    if (isElement(node)) this.visitElement(node, context);
    else if (isText(node)) this.visitText(node, parent, context);
  }

  /** A row of source text after the first begins with its line break, which is a blank. */
  private visitText(node: PageText, parent: PageElement, context: Context): void {
    const start = node.sourceCodeLocation;
    let line = start?.startLine ?? 1;
    let offset = start?.startOffset ?? 0;
    for (const [index, row] of node.value.split('\n').entries()) {
      if (index === 0) this.addText(row, { line, column: start?.startCol ?? 1, offset }, parent, context);
      else {
        if (context.isPreformatted) this.breakLine(row.trim() === '' ? 'paragraph' : 'line');
        this.addText(` ${row}`, { line, column: 0, offset: offset - 1 }, parent, context);
      }
      line++;
      offset += row.length + 1;
    }
  }

  private addText(text: string, place: Segment['place'], element: PageElement, context: Context): void {
    const isBlank = text.trim() === '';
    if (this.line === null && isBlank) return;
    this.line ??= this.startLine(element, place);
    this.line.segments.push({ text, font: context.font, place });
    if (context.isLink) this.line.linkLength += text.trim().length;
    if (!isBlank) this.breaks = 0;
  }

  private startLine(element: PageElement, place: Segment['place']): PageLine {
    const segments = this.label ? [{ text: `${this.label} `, font: '', place }] : [];
    const line = { segments, gap: this.gap, element, bullet: this.bullet, linkLength: 0 };
    this.forgetItem();
    return line;
  }

  /** Remembers the label of a list's items, and of an item until its first text is met. */
  private announceItem(element: PageElement, listStyle: string | undefined): void {
    if (element.tagName === 'ol') {
      for (const [item, label] of orderedLabels(element, listStyle)) this.labels.set(item, label);
    } else if (element.tagName === 'li') {
      this.label = this.labels.get(element) ?? null;
      this.bullet = this.label === null && !/\bnone\b/.test(listStyle ?? '');
    }
  }

  private forgetItem(): void {
    this.label = null;
    this.bullet = false;
  }

  private declaredFor(element: PageElement): Declared {
    const classes = (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const id = attribute(element, 'id')?.toLowerCase() ?? null;
    return declaredFor(this.sheet, element.tagName, classes, id, attribute(element, 'style'));
  }
}
