/**
 * Text that an amending document quotes, from the line on which the quotation marks open to the one on which
 * they close. What is numbered inside belongs to the other document.
 */
import { escapePattern } from '../text/escape-pattern.js';
import { type Line, sliceLine } from './line.js';
import { type Marker, markerOf } from './structures/index.js';

/** “, «, ", and what stands for them: two apostrophes, „, ‟ or a closing mark; not a single apostrophe. */
const OPENING = /^(?:["“«„‟”]|''|‘‘|’’)\s*(?<rest>.*)$/u;
const CLOSED_AT_END = /(?:["”»]|''|’’)\s*[.;,]?$/u;

/** "21. Sửa đổi, bổ sung Điều 71 như sau:", "b) Bãi bỏ …": the amending document itself speaks again. */
const INSTRUCTION = /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay cụm từ|Bỏ cụm từ)(?:\s|,)/u;

/** "Điều 21 được sửa đổi, bổ sung như sau:", "Khoản 3 Điều 5 được bổ sung như sau:": the same, as older laws word it. */
const AMENDED = /^(?:Điều|Khoản|Điểm|Tên|Mục|Chương|Phụ lục)\s.{1,150}?\sđược\s(?:sửa đổi|bổ sung|thay)/u;

export interface QuotedSpan {
  /** Index of the last line. */
  last: number;
  /** False where the marks never close, so that the end is a guess. */
  closed: boolean;
}

/**
 * @param after the text before the quotation; a colon at its end announces one
 * @param nextArticle number of the article that may come next in the quoting document itself
 * @returns the quotation that opens at `start`, or null where none opens
 */
export function quotedSpan(
  lines: readonly Line[],
  start: number,
  after: string,
  nextArticle: number,
): QuotedSpan | null {
  const first = lines[start]?.text ?? '';
  const rest = OPENING.exec(first)?.groups?.rest;
  if (rest === undefined || (!markerOf(rest) && !/:$/.test(after))) return null;
  const curly = /^[“«]/u.test(first);
  // "„ b) Dự án": a scan's speck looks like a low mark, which no colon announces and none closes.
  const mayBeSpeck = /^[„‟]/u.test(first) && !/:$/.test(after);
  let depth = 0;
  for (let index = start; index < lines.length; index++) {
    const { text, noise } = lines[index] as Line;
    if (noise) continue;
    if (index > start && speaksAgain(text, nextArticle))
      return mayBeSpeck ? null : { last: index - 1, closed: false };
    depth = curly ? curlyDepth(text, depth) : straightDepth(text, depth);
    if (depth > 0) continue;
    if (!CLOSED_AT_END.test(text) && index === start) return null;
    const last = curly ? trueEnd(lines, index, nextArticle) : index;
    return { last, closed: true };
  }
  return mayBeSpeck ? null : { last: lines.length - 1, closed: false };
}

/** So many lines behind a mark that closes too early its true end may stand. */
const FURTHER = 30;

/**
 * "… của địa phương”." / "4. Danh hiệu … tháng 9.”": the line on which the marks close once more, with none opened in between; the
 * first of the two was printed too early. The line itself where the document speaks again before.
 */
function trueEnd(lines: readonly Line[], closed: number, nextArticle: number): number {
  let depth = 0;
  for (let index = closed + 1; index < Math.min(lines.length, closed + FURTHER); index++) {
    const { text, noise, table } = lines[index] as Line;
    if (noise) continue;
    const marker = markerOf(text);
    if (table || INSTRUCTION.test(text.slice(marker?.end ?? 0)) || speaksAgain(text, nextArticle)) break;
    if (index === closed + 1 && (!marker || marker.kind === 'article')) break;
    depth += curlyDepth(text, 0);
    if (depth < 0) return CLOSED_AT_END.test(text) ? index : closed;
  }
  return closed;
}

/**
 * A quoted provision whose opening mark is missing: the instruction names it ("bổ sung Điều 191a, 191b …", "bổ sung khoản 10 và
 * khoản 11"), and it does not come next in the quoting document. Of a khoản the mark that closes it is asked for as well.
 * @param instruction text of the clause that is open
 * @param isDue whether a khoản comes next in the quoting document
 */
export function unopenedSpan(
  lines: readonly Line[],
  start: number,
  instruction: string,
  nextArticle: number,
  isDue: (marker: Marker) => boolean,
): QuotedSpan | null {
  const marker = markerOf(lines[start]?.text ?? '');
  if (!marker?.number || !INSTRUCTION.test(instruction)) return null;
  const { kind, number } = marker;
  // What nearly every line shows is asked first: a pattern is made for few of them.
  if ((kind !== 'arabic' && kind !== 'article') || (kind === 'arabic' && isDue(marker))) return null;
  const isNamed = new RegExp(`(?<![\\p{L}\\d])${escapePattern(number)}(?![\\p{L}\\d])`, 'u').test(
    instruction,
  );
  if (kind === 'arabic') {
    const last = isNamed ? trueEnd(lines, start - 1, nextArticle) : -1;
    return last >= start ? { last, closed: true } : null;
  }
  if (number === String(nextArticle)) return null;
  // "Điều 28b" below Điều 12: no article of the quoting document, wherever its instruction may name it.
  const isElsewhere = /\p{L}$/u.test(number) && Number.parseInt(number, 10) + 1 !== nextArticle;
  if (!isNamed && !isElsewhere) return null;
  const guess = (last: number): QuotedSpan | null => (isNamed ? { last, closed: false } : null);
  for (let index = start; index < lines.length; index++) {
    const { text, noise } = lines[index] as Line;
    if (noise) continue;
    if (index > start && speaksAgain(text, nextArticle)) return guess(index - 1);
    if (CLOSED_AT_END.test(text) && closesMore(text)) return { last: index, closed: true };
  }
  return guess(lines.length - 1);
}

/** "… theo quy định.”.": a mark closes that none on the line opens. */
const closesMore = (text: string): boolean =>
  /[“”«»]/u.test(text) ? curlyDepth(text, 0) < 0 : (text.match(/"/g)?.length ?? 0) % 2 === 1;

/** "[5] Điều 3 và Điều 4 của Nghị định số …, có hiệu lực … quy định như sau:": a note below the signature of a consolidated text. */
const QUOTING_NOTE = /^[[(]?\d{1,3}[\])]?\s[^“”]{1,300}\scó\shiệu\slực\s[^“”]{1,200}\snhư\ssau:$/u;
/** "[6] Khoản này …", "6 Khoản này": the note that comes next. */
const NEXT_NOTE = /^(?:[[(]\d{1,3}[\])]|\d{1,3})\s(?=\p{Lu})/u;

/**
 * Articles that a note below the signature quotes without marks around them: they follow one another up to the next note.
 * @param after the text before, which announces them
 */
export function notedSpan(lines: readonly Line[], start: number, after: string): QuotedSpan | null {
  if (markerOf(lines[start]?.text ?? '')?.kind !== 'article' || !QUOTING_NOTE.test(after)) return null;
  let last = start;
  let article: string | null = null;
  for (let index = start; index < lines.length; index++) {
    const { text, noise, table } = lines[index] as Line;
    if (noise) continue;
    const marker = markerOf(text);
    const isNext = article === null || Number(marker?.number) === Number(article) + 1;
    if (table || marker?.kind === 'appendix' || NEXT_NOTE.test(text)) break;
    if (marker?.kind === 'article' && !isNext) break;
    if (marker?.kind === 'article') article = marker.number;
    last = index;
  }
  return { last, closed: true };
}

/**
 * Lines that the source sets apart as a quotation, behind an instruction that is none: "1. Bổ sung khoản 3a như sau:" / "> 3a. Bảo hiểm …".
 * What else stands in a blockquote is text of the document, which many pages only set in by it.
 */
export function setApartSpan(lines: readonly Line[], start: number, after: string): QuotedSpan | null {
  if (!lines[start]?.quoted || !instructs(after)) return null;
  let before = start - 1;
  while (lines[before]?.noise) before--;
  if (lines[before]?.quoted) return null;
  let last = start;
  for (let index = start; index < lines.length; index++) {
    const { quoted, noise, text } = lines[index] as Line;
    if (quoted && markerOf(text) && instructs(text)) return null;
    if (quoted) last = index;
    else if (!noise) break;
  }
  return { last, closed: true };
}

/** "Điều 2. Sửa đổi, bổ sung điểm b khoản 1 Điều 9", "Điểm a khoản 1 Điều 5 … được sửa đổi, bổ sung như sau:"; not "Ghi chú". */
function instructs(text: string): boolean {
  const rest = text.slice(markerOf(text)?.end ?? 0);
  return (
    INSTRUCTION.test(rest) ||
    AMENDED.test(rest) ||
    (/:$/.test(text) && /(?:sửa đổi|bổ sung|thay thế)/iu.test(text))
  );
}

/** No quotation reaches over the next article of the quoting document, or over its next instruction. */
function speaksAgain(text: string, nextArticle: number): boolean {
  const marker = markerOf(text);
  if (marker?.kind === 'article')
    return marker.certain && isOwnNumber(marker.number ?? '', nextArticle) && !/["”»]|''|’’/u.test(text);
  if (marker?.kind !== 'arabic' || !text.endsWith(':')) return false;
  const rest = text.slice(marker.end, marker.end + 200);
  return INSTRUCTION.test(rest) || AMENDED.test(rest);
}

/** Curly marks nest; a straight mark at the end of a line may stand for a curly one. */
export function curlyDepth(text: string, depth: number): number {
  let open = depth;
  for (const mark of text.match(/[“”«»]/gu) ?? []) open += mark === '“' || mark === '«' ? 1 : -1;
  const straight = text.match(/"/g)?.length ?? 0;
  return open > 0 && straight % 2 === 1 && /"\s*[.;,]?$/.test(text) ? open - 1 : open;
}

/** A straight mark does whichever is due, and a closing curly one or two apostrophes may stand for it. */
function straightDepth(text: string, depth: number): number {
  const marks = text.match(/["”„‟]|''|‘‘|’’/gu)?.length ?? 0;
  return (depth + marks) % 2;
}

/** "… như sau: “7. Ủy ban nhân dân …": the mark that opens inside a paragraph, behind the instruction. */
const OPENS_INSIDE = /:\s?(?=["“«]\s?[\p{L}\d])/gu;
/** So many lines a quotation that opens inside a paragraph may have. */
const LONGEST = 300;

/**
 * Parts a paragraph from the quotation that opens in it and goes on over the next ones, so that no khoản of the quoted text is
 * taken for one of the document; as it was where the marks close in it, or do not close before the document speaks again.
 */
export function splitQuotation(line: Line, index: number, lines: readonly Line[]): Line[] {
  if (line.noise || line.table || !/["“«]/.test(line.text)) return [line];
  for (const { 0: colon, index: at } of line.text.matchAll(OPENS_INSIDE)) {
    const start = at + colon.length;
    const quoted = line.text.slice(start);
    if (markerOf(quoted.slice(1).trimStart()) && closesBelow(quoted, index, lines))
      return [sliceLine(line, 0, start), { ...sliceLine(line, start), gap: 'paragraph' }];
  }
  return [line];
}

function closesBelow(quoted: string, index: number, lines: readonly Line[]): boolean {
  const depthAfter = /^[“«]/u.test(quoted) ? curlyDepth : straightDepth;
  let depth = depthAfter(quoted, 0);
  if (depth <= 0) return false;
  for (const { text, noise } of lines.slice(index + 1, index + LONGEST)) {
    if (noise) continue;
    if (INSTRUCTION.test(text.slice(markerOf(text)?.end ?? 0))) return false;
    depth = depthAfter(text, depth);
    if (depth <= 0) return CLOSED_AT_END.test(text);
  }
  return false;
}

/** The number that comes next, or one of the codification of laws ("17.2.TT.1.12"), which no law quotes. */
const isOwnNumber = (number: string, nextArticle: number): boolean =>
  number === String(nextArticle) || /^\d{1,2}\.(?:\d{1,3}\.)?\p{Lu}{2}/u.test(number);
