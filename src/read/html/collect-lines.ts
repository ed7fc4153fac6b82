/** Walks a page and gathers the lines that a reader sees, in reading order. */

import { raise } from '../../text/raised-marks.js';
import type { CellPlace, Gap, Stretch } from '../block.js';
import { lower } from '../lowered-text.js';
import { isNumberOf } from '../report-asides.js';
import { CssCounters } from './css-counters.js';
import type { Declared } from './declared.js';
import { formulaText } from './formula.js';
import { orderedLabels } from './list-labels.js';
import { findNotes, type PageNotes } from './note-bodies.js';
import { OpenLists } from './open-lists.js';
import {
  attribute,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type PageText,
} from './parse-page.js';
import { type Aside, asideOfElement, isBacked, isWhiteText } from './set-aside.js';
import { CssRules, NOTHING_DECLARED } from './style-sheet.js';
import { placeCells } from './table-cells.js';
import { writtenRows } from './written-letters.js';

export interface HtmlSegment {
  text: string;
  /** Name of the font that the text is set in; empty where none is named. */
  font: string;
  place: Omit<Stretch, 'start'>;
  /** Where in the text the source goes on at another place than counting letters tells. */
  stops?: readonly ({ at: number } & Omit<Stretch, 'start'>)[];
}

export interface PageLine {
  segments: HtmlSegment[];
  /** What parts the line from the one before. */
  gap: Gap;
  /** The innermost element that holds the line's first text. */
  element: PageElement;
  /** Printed before an item of an unordered list of the document; menus are lists, too. */
  bullet: boolean;
  /** How many of the line's characters are links to somewhere. */
  linkLength: number;
  /** The text of a note, which stands at its end or at the end of the page. */
  isNote: boolean;
  /** The cell of the table in which it stands; of a table inside a table of data the outer one's. */
  cell: CellPlace | null;
  /** Whether it stands in a `<blockquote>`. */
  isQuoted: boolean;
  /** Why the words are no text, where they are none; `host` is the line in which they stand. */
  aside?: { how: Aside; host: PageLine | null; isKept?: true };
}

/** Elements whose content a reader never sees. */
const UNSEEN = new Set(
  'script style noscript template head title iframe object embed svg canvas audio video map datalist'.split(
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
/** Lists, whose items are marked anew whatever stands around them. */
const LISTS = new Set(['ol', 'ul', 'menu', 'dir']);

/** Elements that say something without an attribute. */
const CHANGING = new Set(['sup', 'sub', 'pre', 'textarea', 'blockquote']);

const GAP_WIDTH: Record<Gap, number> = { line: 0, paragraph: 1, page: 2 };

interface Context {
  font: string;
  isLink: boolean;
  /** White space counts, as in `<pre>`. */
  isPreformatted: boolean;
  listStyle: string | undefined;
  raised: 'above' | 'below' | 'not';
  aside: Aside | null;
  isWhite: boolean;
  isBacked: boolean;
  /** Colours of letters and ground; null where they are not known. */
  colour: string | null;
  ground: string | null;
  isNote: boolean;
  isQuoted: boolean;
  cell: CellPlace | null;
}

const OUTERMOST: Context = {
  font: '',
  isLink: false,
  isPreformatted: false,
  listStyle: undefined,
  raised: 'not',
  aside: null,
  isWhite: false,
  isBacked: false,
  colour: null,
  ground: null,
  isNote: false,
  isQuoted: false,
  cell: null,
};

export interface WalkOptions {
  /** The page as it is written. */
  source: string;
  /** Whether a page says itself what is white on what; one with styles of a site does not. */
  knowsColours: boolean;
  /** Whether struck and hidden words stay in their lines. */
  keepsAsides: boolean;
  /** Whether LibreOffice wrote the page, whose lists go on without their number where they begin with an inner one. */
  isOfOffice: boolean;
}

/** Gathers the lines of a page's body. */
export function collectLines(
  body: PageElement,
  styleSheets: readonly string[],
  options: WalkOptions,
): PageLine[] {
  const walk = new PageWalk(new CssRules(styleSheets), findNotes(body), options);
  walk.visitElement(body, OUTERMOST);
  walk.breakLine('paragraph');
  return walk.lines;
}

class PageWalk {
  readonly lines: PageLine[] = [];
  private line: PageLine | null = null;
  private readonly asides: PageLine[] = [];
  private gap: Gap = 'paragraph';
  private breaks = 0;
  private label: string | null = null;
  private bullet = false;
  /** A paragraph has begun or ended in hidden text. */
  private endsAside = false;
  private readonly labels = new Map<PageElement, string>();
  private readonly counters: CssCounters;
  private readonly lists = new OpenLists();
  private readonly cells = new Map<PageElement, CellPlace>();
  private tables = 0;

  constructor(
    private readonly sheet: CssRules,
    private readonly notes: PageNotes,
    private readonly options: WalkOptions,
  ) {
    this.counters = new CssCounters(sheet.counterStyles);
  }

  /** Ends the line; the widest break since the last text is what parts it from the next. */
  breakLine(gap: Gap): void {
    if (this.line !== null) {
      this.lines.push(this.line);
      this.line = null;
      this.gap = 'line';
    }
    for (const aside of this.asides.splice(0)) this.lines.push(aside);
    if (GAP_WIDTH[gap] > GAP_WIDTH[this.gap]) this.gap = gap;
  }

  visitElement(element: PageElement, context: Context): void {
    const tag = element.tagName;
    if (UNSEEN.has(tag)) return;
    if (tag === 'math') {
      this.addFormula(element, context);
      return;
    }
    const { element: declared, before } = this.sheet.declaredFor(element);
    const aside = context.aside ?? asideOfElement(element, declared);
    // What is hidden makes no lines and counts no items.
    const isShown = aside !== 'hidden' || this.options.keepsAsides;
    if (isShown) {
      if (declared.pageBreak === true) this.breakLine('page');
      this.counters.enter(element, declared);
    }
    if (tag === 'br') {
      if (!isShown) return;
      this.breaks++;
      this.breakLine(this.breaks > 1 ? 'paragraph' : 'line');
      return;
    }
    const isBlock = isShown && (BLOCKS.has(tag) || declared.block === true);
    if (isBlock) this.breakLine('paragraph');
    else if (BLOCKS.has(tag)) this.endsAside = true;
    const listStyle = LISTS.has(tag) ? declared.listStyle : (declared.listStyle ?? context.listStyle);
    if (isShown) {
      this.announceItem(element, declared, listStyle);
      this.announceContent(element, before);
    }
    if (tag === 'table') this.announceCells(element);
    const inner = this.contextInside(element, declared, context, { listStyle, aside });
    for (const child of element.childNodes) this.visitNode(child, element, inner);
    if (isBlock) this.breakLine('paragraph');
    if (tag === 'li') this.forgetItem();
    this.counters.leave(element);
  }

  private contextInside(
    element: PageElement,
    declared: Declared,
    context: Context,
    { listStyle, aside }: Pick<Context, 'listStyle' | 'aside'>,
  ): Context {
    const tag = element.tagName;
    const isSame = listStyle === context.listStyle && aside === context.aside;
    // Most elements of a page change nothing.
    const cell = this.cells.get(element);
    const isNamed =
      element.attrs.length > 0 || CHANGING.has(tag) || cell !== undefined || this.notes.bodies.has(element);
    if (isSame && declared === NOTHING_DECLARED && !isNamed) {
      return context;
    }
    const raised = tag === 'sup' ? 'above' : tag === 'sub' ? 'below' : context.raised;
    const isWhite = isWhiteText(element, declared) ?? context.isWhite;
    const isOnBack = context.isBacked || isBacked(element, declared);
    const colour = declared.colour === undefined ? context.colour : declared.colour;
    const ground = declared.ground === undefined ? context.ground : declared.ground;
    const isLikeGround = colour !== null && colour === ground;
    const isUnseen = this.options.knowsColours && ((isWhite && !isOnBack) || isLikeGround);
    return {
      font: declared.font ?? (tag === 'font' ? (attribute(element, 'face') ?? context.font) : context.font),
      isLink:
        context.isLink ||
        (tag === 'a' && attribute(element, 'href') !== null && !this.notes.marks.has(element)),
      isPreformatted: context.isPreformatted || tag === 'pre' || tag === 'textarea',
      listStyle,
      raised: declared.raised ?? (this.notes.marks.has(element) ? 'above' : raised),
      aside: aside ?? (isUnseen ? 'white' : null),
      isWhite,
      isBacked: isOnBack,
      colour,
      ground,
      isNote: context.isNote || this.notes.bodies.has(element),
      isQuoted: context.isQuoted || tag === 'blockquote',
      cell: (context.cell && !context.cell.isLayout ? context.cell : cell) ?? context.cell,
    };
  }

  private visitNode(node: PageNode, parent: PageElement, context: Context): void {
    if (isElement(node)) this.visitElement(node, context);
    else if (isText(node)) this.visitText(node, parent, context);
  }

  /** A row of source text after the first begins with its line break, which is a blank. */
  private visitText(node: PageText, parent: PageElement, context: Context): void {
    const start = node.sourceCodeLocation;
    let line = start?.startLine ?? 1;
    const first = start?.startOffset ?? 0;
    const written = this.options.source.slice(first, start?.endOffset ?? first);
    for (const [index, row] of writtenRows(node.value, written).entries()) {
      if (context.isPreformatted && index > 0) this.breakLine(row.text.trim() === '' ? 'paragraph' : 'line');
      const lead = index === 0 ? 0 : 1;
      const column = index === 0 ? (start?.startCol ?? 1) : 1;
      const placeOf = (by: number) => ({ line, column: column + by - row.by, offset: first + by });
      const stops = row.stops.map(({ at, by }) => ({ at: at + lead, ...placeOf(by) }));
      const text = index === 0 ? row.text : ` ${row.text}`;
      this.addText(text, { place: placeOf(row.by - lead), stops }, parent, context);
      line++;
    }
  }

  private addFormula(formula: PageElement, context: Context): void {
    const start = formula.sourceCodeLocation;
    const parent = formula.parentNode && isElement(formula.parentNode) ? formula.parentNode : null;
    const place = {
      line: start?.startLine ?? 1,
      column: start?.startCol ?? 1,
      offset: start?.startOffset ?? 0,
    };
    this.addText(formulaText(formula, parent), { place, stops: [] }, formula, context);
  }

  private addText(
    text: string,
    { place, stops }: Required<Pick<HtmlSegment, 'place' | 'stops'>>,
    element: PageElement,
    context: Context,
  ): void {
    const isBlank = text.trim() === '';
    // A white mark alone only keeps a place free, as in a Word file.
    const isPlaceholder = context.aside === 'white' && !/[\p{L}\d]/u.test(text);
    const aside = isPlaceholder ? null : context.aside;
    const how = aside ?? (context.raised === 'above' && /^[*†‡§]+$/.test(text.trim()) ? 'mark' : null);
    if (how !== null) {
      this.addAside(how, { text, font: context.font, place }, element, context.cell);
      if (how === 'mark' || !this.options.keepsAsides) return;
    }
    if (this.line === null && isBlank) return;
    this.line ??= this.startLine(text, element, place, context);
    const placed = { text: this.placed(text, context), font: context.font, place };
    this.line.segments.push(stops.length === 0 ? placed : { ...placed, stops });
    if (context.isLink) this.line.linkLength += text.trim().length;
    if (!isBlank) this.breaks = 0;
  }

  /** Raised and lowered text in signs that show it. */
  private placed(text: string, { raised }: Context): string {
    if (raised === 'above') return raise(text);
    return raised === 'below' ? lower(text, this.line?.segments.at(-1)?.text ?? '') : text;
  }

  /** Neighbours that are set aside for one reason are one stretch. */
  private addAside(how: Aside, segment: HtmlSegment, element: PageElement, cell: CellPlace | null): void {
    const last = this.asides.at(-1);
    const isSame = last?.aside?.how === how && last.aside.host === this.line && !this.endsAside;
    if (last && isSame) last.segments.push({ ...segment });
    else if (segment.text.trim() !== '') {
      this.endsAside = false;
      const aside = { how, host: this.line };
      this.asides.push({ ...this.emptyLine(element), gap: 'paragraph', segments: [segment], cell, aside });
    }
  }

  private startLine(
    text: string,
    element: PageElement,
    place: HtmlSegment['place'],
    context: Context,
  ): PageLine {
    const line = this.emptyLine(element);
    // The label stands where the text begins, after the blanks of the source.
    const skipped = text.length - text.trimStart().length;
    const { column = 1, offset = 0 } = place;
    const start = { ...place, column: column + skipped, offset: offset + skipped };
    const struck = this.asides.at(-1);
    if (!this.options.keepsAsides && struck?.aside?.how === 'struck' && isNumberOf(wordsOf(struck), text)) {
      struck.aside.isKept = true;
      line.segments.push(...struck.segments.slice(0, 1));
    }
    if (this.label) line.segments.push({ text: `${this.label} `, font: '', place: start });
    line.bullet = this.bullet;
    line.isNote = context.isNote;
    line.isQuoted = context.isQuoted;
    line.cell = context.cell;
    this.forgetItem();
    return line;
  }

  private emptyLine(element: PageElement): PageLine {
    const plain = { bullet: false, linkLength: 0, isNote: false, isQuoted: false, cell: null };
    return { segments: [], gap: this.gap, element, ...plain };
  }

  private announceCells(table: PageElement): void {
    this.tables++;
    for (const [cell, place] of placeCells(table, this.tables)) this.cells.set(cell, place);
  }

  /** Remembers the label of a list's items, and of an item until its first text is met. */
  private announceItem(element: PageElement, declared: Declared, listStyle: string | undefined): void {
    if (element.tagName === 'ol') {
      const styleOf = (each: PageElement) => this.sheet.declaredFor(each).element.listStyle;
      const inherited = (each: PageElement) => styleOf(each) ?? (each === element ? listStyle : undefined);
      const first = this.options.isOfOffice ? this.lists.firstNumber(element) : 1;
      const { labels, next } = orderedLabels(element, inherited, { own: this.sheet.counterStyles, first });
      for (const [item, label] of labels) this.labels.set(item, label);
      this.lists.note(element, next);
    } else if (element.tagName === 'li') {
      const isMarked = declared.isItem !== false;
      this.label = isMarked ? (this.labels.get(element) ?? null) : '';
      this.bullet = isMarked && this.label === null && !/\bnone\b/.test(listStyle ?? '');
    }
  }

  /** What a style prints before the text: a label where it counts or marks an item, else mere ornament. */
  private announceContent(element: PageElement, before: Declared): void {
    if (before.increments !== undefined || before.resets !== undefined || before.sets !== undefined) {
      this.counters.enter(element, before);
    }
    if (before.content === undefined || before.hidden === true) return;
    const printed = this.counters.print(before.content);
    if (!printed) return;
    const isItem = element.tagName === 'li';
    if (printed.counts || (isItem && /[\p{L}\d]/u.test(printed.text)))
      this.label = `${this.label ?? ''}${printed.text}`;
    else if (isItem) this.bullet = true;
  }

  private forgetItem(): void {
    this.label = null;
    this.bullet = false;
  }
}

const wordsOf = ({ segments }: PageLine): string => (segments.length === 1 ? (segments[0]?.text ?? '') : '');
