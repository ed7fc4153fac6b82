/** One instrument from its masthead to its signature, and what is annexed to it. */
import type { Finding } from '../findings/finding.js';
import type { Regulation, TopNode } from '../tree/nodes.js';
import { Assembler } from './assemble.js';
import { noiseNode } from './leaf-nodes.js';
import type { Line } from './line.js';
import { isAnnexLine, parseMasthead } from './masthead.js';
import { regulationMeta } from './meta.js';
import { parsePreamble } from './preamble.js';
import { isRecipientsLabel, parseRecipients } from './recipients.js';
import { isSignatureLine, parseSignatureBlock } from './signature-block.js';
import { markerOf } from './structures/index.js';
import { isAnnexTitle } from './title-words.js';

/** How far below an annex's title its "(Kèm theo …)" line or first provision may stand. */
const TITLE_REACH = 10;

export interface Instrument {
  children: TopNode[];
  findings: Finding[];
}

/** Reads all lines as one instrument with its annexes. */
export function parseInstrument(lines: readonly Line[]): Instrument {
  const findings: Finding[] = [];
  const children: TopNode[] = [];
  const starts = annexStarts(lines);
  const bounds = [0, ...starts, lines.length];
  bounds.slice(0, -1).forEach((start, index) => {
    const part = parseOne(lines.slice(start, bounds[index + 1]));
    findings.push(...part.findings);
    if (index === 0) children.push(...part.children);
    else children.push(annexOf(part.children));
  });
  return { children, findings };
}

function annexOf(children: TopNode[]): Regulation {
  return { type: 'regulation', meta: regulationMeta(children), children };
}

function parseOne(lines: readonly Line[]): Instrument {
  const lead = leadingNoise(lines);
  const children: TopNode[] = lines.slice(0, lead).map((line) => noiseNode(line, line.noise ?? 'ocr'));
  const { masthead, length } = parseMasthead(lines.slice(lead));
  if (masthead) children.push(masthead);
  const preamble = parsePreamble(lines.slice(lead + length));
  children.push(...preamble.nodes);
  const body = parseBody(lines.slice(lead + length + preamble.length));
  return { children: [...children, ...body.children], findings: body.findings };
}

function leadingNoise(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => !line.noise);
  return first < 0 ? lines.length : first;
}

/** Provisions, and between or after them the recipients and the signature. */
function parseBody(lines: readonly Line[]): Instrument {
  const children: TopNode[] = [];
  const findings: Finding[] = [];
  let assembler = new Assembler();
  const flush = () => {
    children.push(...assembler.children);
    findings.push(...assembler.findings);
    assembler = new Assembler();
  };
  let segment: readonly Line[] = lines;
  for (let index = 0; index < lines.length; ) {
    const { text, noise } = lines[index] as Line;
    const mayClose = !noise && !assembler.inAppendix;
    if (mayClose && isRecipientsLabel(text)) {
      flush();
      const { recipients, length } = parseRecipients(lines.slice(index));
      children.push(recipients);
      index += length;
    } else if (mayClose && isSignatureLine(text) && !assembler.awaitsHeading) {
      flush();
      const { block, length } = parseSignatureBlock(lines.slice(index));
      children.push(block);
      index += length;
    } else {
      if (index === 0 || index >= segment.length) segment = upToNextCloser(lines, index);
      index = assembler.take(segment, index);
    }
  }
  flush();
  return { children, findings };
}

/** The lines up to the next recipients or signature, so that the last paragraph before them is known to be the last. */
function upToNextCloser(lines: readonly Line[], from: number): readonly Line[] {
  const end = lines.findIndex((line, index) => index > from && isCloser(line));
  return end < 0 ? lines : lines.slice(0, end);
}

const isCloser = (line: Line): boolean =>
  !line.noise && (isRecipientsLabel(line.text) || isSignatureLine(line.text));

/**
 * Where annexed instruments begin: a title in capitals ("QUY CHẾ") with the line that says what it is annexed
 * to, or, once the cover's recipients or signature have been seen, with provisions below it.
 */
function annexStarts(lines: readonly Line[]): number[] {
  let closed = false;
  let hasArticle = false;
  return lines.flatMap((line, index) => {
    if (line.noise) return [];
    closed ||= isCloser(line);
    hasArticle ||= markerOf(line.text)?.kind === 'article';
    if (!isAnnexTitle(line.text) || index === 0) return [];
    const below = lines.slice(index + 1, index + 1 + TITLE_REACH);
    const announced = below.some((each) => isAnnexLine(each.text));
    const provisions = below.some((each) => ['article', 'chapter'].includes(markerOf(each.text)?.kind ?? ''));
    return (announced && (closed || hasArticle)) || (closed && provisions) ? [index] : [];
  });
}
