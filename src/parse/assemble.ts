/** Builds the tree with a stack: each line opens, continues or closes provisions. */
import type { Finding } from '../findings/finding.js';
import { reporter } from '../findings/finding.js';
import { pushAll } from '../text/push-all.js';
import { isAside, isCut } from '../tree/cuts.js';
import type { BodyNode, Provision, Quotation } from '../tree/nodes.js';
import { isArticleHeading, isItemHeading } from './heading.js';
import { afterMarker, asideNode, cutNodes, paragraphNodes } from './leaf-nodes.js';
import { type Line, sliceLine } from './line.js';
import { lostNumber } from './lost-number.js';
import type { messages } from './messages.vi.js';
import { misreadNumber } from './misread-number.js';
import { misreadArticle } from './misread-series.js';
import { nestedItem } from './nested-list.js';
import { startsLikeRecital } from './preamble.js';
import { notedSpan, type QuotedSpan, quotedSpan, setApartSpan, unopenedSpan } from './quotation.js';
import { ARTICLE_RANK, DASH_RANK, rankOf } from './ranks.js';
import { Sequence } from './sequence.js';
import { type OpenMark, settleMarker } from './settle-marker.js';
import { type Marker, markerOf } from './structures/index.js';
import { endsSentence, isCaps } from './text-shape.js';
import { isUnmarkedProvision } from './unmarked-series.js';

const report = reporter<typeof messages>();

/** Characters of an unclosed quotation that its finding shows. */
const SHOWN = 60;

interface Open extends OpenMark {
  node: Provision;
}

/** Builds the provisions of one instrument out of its lines. */
export class Assembler {
  readonly children: BodyNode[] = [];
  readonly findings: Finding[] = [];
  private stack: Open[] = [];
  private readonly sequence = new Sequence();
  private lastArticle = 0;
  /** The last article before the appendix that is open. */
  private lastOfBody = 0;
  private lastText = '';
  /** Whether the notes of a form stand here: "Ghi chú:" / "(1) Tên cơ quan". */
  private inNotes = false;

  /**
   * @param listed the lines that head an article with a number alone
   * @param closed whether a signature or recipients stand above, so that only appendices and forms are left
   */
  constructor(
    private readonly listed: ReadonlySet<Line>,
    private readonly closed = false,
  ) {}

  /** True while a chapter, mục or the like waits for its heading on the next line. */
  get awaitsHeading(): boolean {
    const open = this.stack.at(-1);
    if (open === undefined || open.rank >= ARTICLE_RANK) return false;
    return awaitsHeadingOverPage(open) || !hasContent(open.node);
  }

  get hasArticles(): boolean {
    return this.lastArticle > 0;
  }

  get inAppendix(): boolean {
    return this.stack[0]?.node.type === 'appendix';
  }

  /**
   * Takes the line at `index`, and those of a quotation that opens there.
   * @returns index of the next line to take
   */
  take(lines: readonly Line[], index: number): number {
    const line = lines[index] as Line;
    if (line.noise) {
      this.current().push(asideNode(line, line.noise));
      return index + 1;
    }
    if (line.table) {
      this.closeFrom(DASH_RANK);
      this.current().push(line.table);
      return index + 1;
    }
    const span =
      quotedSpan(lines, index, this.lastText, this.lastArticle + 1) ??
      unopenedSpan(lines, index, this.instruction(), this.lastArticle + 1, (each) =>
        this.sequence.expects(each),
      ) ??
      setApartSpan(lines, index, this.lastText) ??
      (this.closed ? notedSpan(lines, index, this.lastText) : null);
    if (span) return this.quote(lines, index, span);
    const next = textBelow(lines, index);
    const below = () => lines.slice(index + 1, index + 401);
    const marker = this.acceptedMarker(line, below);
    this.inNotes = marker ? this.inNotes && marker.kind === 'enclosedArabic' : isNoteHead(line.text);
    if (marker) this.open(marker, line, next, below);
    else this.addText(line, next);
    this.lastText = line.text;
    return index + 1;
  }

  private current(): BodyNode[] {
    return this.stack.at(-1)?.node.children ?? this.children;
  }

  /** What the clause that is open says first: in an amending law, what it amends. */
  private instruction(): string {
    const clause = this.stack.find((open) => open.node.type === 'clause')?.node ?? this.stack.at(-1)?.node;
    const first = clause?.children[0];
    return first?.type === 'paragraph' ? first.value : (clause?.heading ?? '');
  }

  private inArticle(): boolean {
    return this.stack.some((open) => open.node.type === 'article');
  }

  private acceptedMarker(line: Line, below: () => readonly Line[]): Marker | null {
    let marker = markerOf(line.text);
    if (marker && this.listed.has(line)) return { ...marker, kind: 'article', certain: true };
    if (marker)
      marker =
        misreadNumber(marker, this.stack, this.sequence, below) ??
        misreadArticle(marker, this.lastArticle, below) ??
        marker;
    else if (this.inArticle()) marker = lostNumber(line.text, this.stack, this.sequence, below);
    while (marker && !this.accepts(marker, line.text, below)) marker = marker.otherwise ?? null;
    return marker;
  }

  private accepts(marker: Marker, text: string, below: () => readonly Line[]): boolean {
    if (this.isOutOfTurn(marker)) return false;
    if (marker.certain) return true;
    if (marker.kind === 'appendix') return this.closed || this.inAppendix;
    if (marker.kind !== 'article') {
      const isNext = this.sequence.expects(marker) && (this.inArticle() || !marker.loose);
      return isNext && (!marker.isUnmarked || isUnmarkedProvision(marker, text, this.lastText, below()));
    }
    const number = Number.parseInt(marker.number ?? '', 10);
    // "Điều 2. Thông tư này có hiệu lực …" below a list that ends in "Phụ lục 20b": the body goes on.
    const goesOnWithBody = this.inAppendix && this.lastArticle === 0 && number === this.lastOfBody + 1;
    return (
      number === this.lastArticle + 1 ||
      number === this.lastArticle ||
      (goesOnWithBody && number > 1 && /[.:]$/.test(marker.label))
    );
  }

  /** "75 - Từ 01/01/2027", "10- nêu rõ lý do" below "1. …": khoản that have a full stop do not go on with a dash, unless in turn. */
  private isOutOfTurn(marker: Marker): boolean {
    if (marker.kind !== 'arabic' || !/\d\s?[-–/]$/.test(marker.label) || this.sequence.expects(marker))
      return false;
    return this.stack.some(({ node }) => node.type === 'clause' && node.label.endsWith('.'));
  }

  private open(printed: Marker, line: Line, next: Line | undefined, below: () => readonly Line[]): void {
    const { marker, rank, type, form } =
      nestedItem(printed, this.stack, this.lastText, below) ??
      settleMarker(printed, {
        open: this.stack,
        sequence: this.sequence,
        inArticle: this.inArticle(),
        inNotes: this.inNotes,
        below,
      });
    if (type !== 'item') this.sequence.take(marker);
    this.closeFrom(this.leavesAppendix(marker) ? 0 : rank);
    if (marker.kind === 'appendix') this.enterAppendix();
    const node: Provision = {
      type,
      number: marker.number,
      label: marker.label,
      heading: null,
      children: [],
      data: { origin: sliceLine(line, 0, marker.label.length).origin },
    };
    if (marker.kind === 'article') this.lastArticle = Number.parseInt(marker.number ?? '', 10);
    this.current().push(node);
    this.stack.push({ node, rank, type, form, number: marker.number });
    const text = afterMarker(line, marker);
    if (text.text !== '') this.addOwnText(node, rank, text, next);
    else pushAll(node.children, cutNodes(text));
  }

  /** Forms in an appendix number their articles anew. */
  private enterAppendix(): void {
    if (this.lastArticle > 0) this.lastOfBody = this.lastArticle;
    this.lastArticle = 0;
  }

  /**
   * The article that comes next in the body shows that the appendix above it was only cited; Điều 1 behind recitals shows that of a
   * line above the text ("Phụ lục: Danh mục địa bàn" of a page that lists what it holds).
   */
  private leavesAppendix(marker: Marker): boolean {
    const number = marker.kind === 'article' ? Number.parseInt(marker.number ?? '', 10) : 0;
    if (!this.inAppendix || this.lastArticle > 0 || number !== this.lastOfBody + 1) return false;
    if (number === 1 && this.closed) return false;
    const [appendix] = this.stack;
    return (
      number > 1 ||
      !!appendix?.node.children.some((child) => child.type === 'paragraph' && startsLikeRecital(child.value))
    );
  }

  /** The text beside or under a number that has none yet. */
  private addOwnText(node: Provision, rank: number, text: Line, next: Line | undefined): void {
    if (isHeadingOf(node, rank, text, next)) {
      setHeading(node, text);
      return;
    }
    const [paragraph, ...cuts] = paragraphNodes(text);
    // What stood in the label cuts this text now, as it does where both stand on one line.
    node.children = [paragraph, ...node.children, ...cuts];
  }

  private addText(line: Line, next: Line | undefined): void {
    if (this.isClosingText(line, next)) this.stack = [];
    else this.closeFrom(DASH_RANK);
    const open = this.stack.at(-1);
    if (open && awaitsHeadingOverPage(open)) putBeforeHeading(open.node);
    if (!open || hasContent(open.node)) {
      pushAll(this.current(), paragraphNodes(line));
    } else if (open.node.heading === null) {
      this.addOwnText(open.node, open.rank, line, next);
    } else if (open.rank < ARTICLE_RANK && goesOnInCaps(open.node.heading, line.text)) {
      setHeading(open.node, line);
    } else {
      pushAll(this.current(), paragraphNodes(line));
    }
  }

  /** "Nghị quyết này được phổ biến đến chi bộ./." ends an outline document and belongs to no item of it. */
  private isClosingText(line: Line, next: Line | undefined): boolean {
    const ends = next === undefined && /\.\/\.$/.test(line.text);
    return ends && this.stack.length > 0 && !this.inArticle() && !this.awaitsHeading;
  }

  private closeFrom(rank: number): void {
    this.stack = this.stack.filter((open) => open.rank < rank);
  }

  private quote(lines: readonly Line[], start: number, { last, closed }: QuotedSpan): number {
    const first = lines[start] as Line;
    if (!closed) {
      this.findings.push(
        report('parse.quotationOpen', { text: first.text.slice(0, SHOWN) }, { origin: first.origin }),
      );
    }
    const quotation: Quotation = { type: 'quotation', children: [] };
    for (const line of lines.slice(start, last + 1)) {
      if (line.table) quotation.children.push(line.table);
      else pushAll(quotation.children, line.noise ? [asideNode(line, line.noise)] : paragraphNodes(line));
    }
    this.current().push(quotation);
    this.lastText = (lines[last] as Line).text;
    return last + 1;
  }
}

/** "Ghi chú:", "Chú thích"; not "Ghi chú của Ban". */
const isNoteHead = (text: string): boolean => /^(?:Ghi chú|Chú thích|Chú dẫn)\s?:?$/iu.test(text);

/** The next line that is no noise: a page may have any number of notes at its foot. */
function textBelow(lines: readonly Line[], index: number): Line | undefined {
  let at = index + 1;
  while (lines[at]?.noise) at++;
  return lines[at];
}

function isHeadingOf(node: Provision, rank: number, text: Line, next: Line | undefined): boolean {
  if (rank < ARTICLE_RANK) return true;
  if (node.type === 'article') return isArticleHeading(text.text, next);
  if (node.type !== 'item' || node.number === null) return false;
  return isItemHeading(text.text, rank, next, rankOf);
}

/** "Chương II" at the foot of a page, below it the number of the page: the heading is the first text of the next one. */
function awaitsHeadingOverPage({ node, rank }: Open): boolean {
  const isOver = node.heading === null && rank <= ARTICLE_RANK && node.children.length > 0;
  return isOver && node.children.every(isAside);
}

/** The notes and noise stood between the number and what comes now. */
function putBeforeHeading(node: Provision): void {
  for (const child of node.children) if (isAside(child)) child.at ??= -1;
}

/** Anything but what cut the heading. */
function hasContent(node: Provision): boolean {
  return node.children.some((child) => !isCut(child));
}

function setHeading(node: Provision, line: Line): void {
  const before = node.heading === null ? '' : `${node.heading} `;
  node.heading = before + line.text;
  const shift = node.label.length + 1 + before.length;
  const origin = line.origin.map((piece) => ({ ...piece, start: piece.start + shift }));
  node.data = { origin: [...(node.data?.origin ?? []), ...origin] };
  for (const noise of cutNodes(line)) node.children.push({ ...noise, at: (noise.at ?? 0) + before.length });
}

/** A heading in capitals may go on over several lines. */
function goesOnInCaps(heading: string, text: string): boolean {
  return isCaps(heading) && isCaps(text) && !endsSentence(heading);
}
