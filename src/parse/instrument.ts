/** Parses one instrument, from its masthead to its signature, with what is annexed to it. */
import { type Finding, reporter } from '../findings/finding.js';
import { pushAll } from '../text/push-all.js';
import type { Regulation, TopNode } from '../tree/nodes.js';
import { annexStarts, isCloser } from './annex-starts.js';
import { Assembler } from './assemble.js';
import { asideNode } from './leaf-nodes.js';
import type { Line } from './line.js';
import { DIVISIONS } from './line-start.js';
import { listedArticles } from './listed-articles.js';
import { isMotto, isOwnNumber, parseMasthead } from './masthead.js';
import type { messages } from './messages.vi.js';
import { regulationMeta } from './meta.js';
import { isRecital, parsePreamble } from './preamble.js';
import { isRecipientsLabel, parseRecipients } from './recipients.js';
import { isSignatureLine, parseSignatureBlock } from './signature-block.js';
import { type MarkerKind, markerOf } from './structures/index.js';
import { isCaps, isRuleOrStar } from './text-shape.js';
import { kindOfTitle } from './title-words.js';

const report = reporter<typeof messages>();

/** How far into a text a masthead may begin, below what a website prints above it. */
const MASTHEAD_REACH = 60;
/** Lines of a masthead that may stand above its motto: who issues the document. */
const ISSUER_LINES = 4;

export interface ParsedInstrument {
  children: TopNode[];
  findings: Finding[];
}

/** Reads all lines as one instrument with its annexes. */
export function parseInstrument(lines: readonly Line[]): ParsedInstrument {
  const findings: Finding[] = [];
  const children: TopNode[] = [];
  const starts = annexStarts(lines);
  const bounds = [0, ...starts, lines.length];
  bounds.slice(0, -1).forEach((start, index) => {
    const part = parseOne(lines.slice(start, bounds[index + 1]));
    pushAll(findings, part.findings);
    if (index === 0) pushAll(children, part.children);
    else children.push(annexOf(part.children));
  });
  return { children, findings };
}

function annexOf(children: TopNode[]): Regulation {
  return { type: 'regulation', meta: regulationMeta(children), children };
}

function parseOne(lines: readonly Line[]): ParsedInstrument {
  const lead = leadingNoise(lines);
  const start = mastheadStart(lines.slice(lead)) + lead;
  const children: TopNode[] = lines.slice(0, lead).map((line) => asideNode(line, line.noise ?? 'ocr'));
  const above = parseBody(lines.slice(lead, start));
  const { masthead, length } = parseMasthead(lines.slice(start));
  pushAll(children, above.children);
  if (masthead) children.push(masthead);
  const preamble = parsePreamble(lines.slice(start + length));
  pushAll(children, preamble.nodes);
  const body = parseBody(lines.slice(start + length + preamble.length));
  return { children: [...children, ...body.children], findings: [...above.findings, ...body.findings] };
}

/**
 * Where the masthead begins. Websites print fields and links of their own above it ("Số hiệu: …", "Tải về"); then it is
 * found by its motto or title, with the issuer in capitals and the number right above that. 0 where there is none.
 */
function mastheadStart(lines: readonly Line[]): number {
  if (parseMasthead(lines).masthead) return 0;
  const reach = lines.slice(0, MASTHEAD_REACH);
  const end = reach.findIndex((line) => BEGINS_BODY.has(markerOf(line.text)?.kind));
  const found = reach
    .slice(0, end < 0 ? undefined : end)
    .findIndex((line) => !line.noise && (isMotto(line.text) || kindOfTitle(line.text) !== null));
  if (found < 0) return 0;
  const above = lines.slice(Math.max(found - ISSUER_LINES, 0), found);
  const before = above.findLastIndex(
    (line) => !line.noise && !isIssuer(line.text) && !isOwnNumber(line.text),
  );
  const first = above.findIndex((line, index) => index > before && (line.noise || isIssuer(line.text)));
  return first < 0 ? found : found - above.length + first;
}

function leadingNoise(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => !line.noise);
  return first < 0 ? lines.length : first;
}

/** Provisions, and between or after them the recipients and the signature. */
function parseBody(lines: readonly Line[]): ParsedInstrument {
  const children: TopNode[] = [];
  const findings: Finding[] = [];
  const listed = listedArticles(lines);
  const [first] = listed;
  if (first) {
    findings.push(
      report('parse.listedArticles', { count: listed.size, text: first.text }, { origin: first.origin }),
    );
  }
  let assembler = new Assembler(listed);
  const flush = (next: Assembler) => {
    pushAll(children, assembler.children);
    pushAll(findings, assembler.findings);
    assembler = next;
  };
  const lastRecital = lastRecitalOf(lines);
  let segment: readonly Line[] = lines;
  for (let index = 0; index < lines.length; ) {
    const { text, noise } = lines[index] as Line;
    const mayClose = !noise && !assembler.inAppendix;
    if (mayClose && isRecipientsLabel(text)) {
      flush(new Assembler(listed, true));
      const { recipients, length } = parseRecipients(lines.slice(index));
      children.push(recipients);
      index += length;
    } else if (mayClose && isSignatureLine(text) && !assembler.awaitsHeading) {
      flush(new Assembler(listed, true));
      const { block, length } = parseSignatureBlock(lines.slice(index));
      children.push(block);
      index += length;
    } else if (index <= lastRecital && isRecital(text)) {
      flush(new Assembler(listed));
      const preamble = parsePreamble(lines.slice(index));
      pushAll(children, preamble.nodes);
      index += preamble.length;
    } else {
      if (index === 0 || index >= segment.length) segment = upToNextCloser(lines, index);
      index = assembler.take(segment, index);
    }
  }
  flush(new Assembler(listed));
  return { children, findings };
}

/**
 * The last recital before the first provision, -1 where none stands there or no article follows: a consolidated text
 * names the texts that it unites first ("Nghị định số … được sửa đổi, bổ sung bởi: 1. …").
 */
function lastRecitalOf(lines: readonly Line[]): number {
  const first = lines.findIndex(
    (line) => !line.noise && (isCloser(line) || BEGINS_BODY.has(markerOf(line.text)?.kind)),
  );
  if (markerOf(lines[first]?.text ?? '') === null) return -1;
  return lines.slice(0, first).findLastIndex((line) => !line.noise && isRecital(line.text));
}

const BEGINS_BODY = new Set<MarkerKind | undefined>(['article', ...DIVISIONS]);

const isIssuer = (text: string): boolean => isRuleOrStar(text) || (isCaps(text) && markerOf(text) === null);

/** The lines up to the next recipients or signature, so that the last paragraph before them is known to be the last. */
function upToNextCloser(lines: readonly Line[], from: number): readonly Line[] {
  const end = lines.findIndex((line, index) => index > from && isCloser(line));
  return end < 0 ? lines : lines.slice(0, end);
}
