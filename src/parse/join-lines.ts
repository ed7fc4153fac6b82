/**
 * Joins what the source broke: lines wrapped at a margin, and sentences cut by the end of a page. What is
 * really a new paragraph stays one. Decided from the words, so that a text joined once is never joined again.
 */

import type { Finding } from '../findings/finding.js';
import { reporter } from '../findings/finding.js';
import { pushAll } from '../text/push-all.js';
import { beginsDivision, isBrokenTitle, isBrokenTitleDash } from './broken-titles.js';
import { isCitedDivision, isCitedNumber } from './cited-number.js';
import { joinParts, type Line, type LinePart } from './line.js';
import { type LineBreaks, measureLineBreaks } from './line-breaks.js';
import { beginsSomething, standsAlone } from './line-start.js';
import { isLetterSubject } from './masthead.js';
import type { messages } from './messages.vi.js';
import { isEnactingSentence, startsLikeRecital } from './preamble.js';
import { setApartSpan } from './quotation.js';
import { Sequence } from './sequence.js';
import { markerOf } from './structures/index.js';
import {
  endsSentence,
  endsWithMark,
  isCaps,
  isLeftOpen,
  isPersonName,
  isRuleOrStar,
  startsLower,
} from './text-shape.js';

const report = reporter<typeof messages>();

/** A wrapped line fills at least this share of the page's width. */
const FULL = 0.6;
const NEARLY_FULL = 0.85;
/** A line so much wider than the others was not broken at their margin. */
const TOO_WIDE = 1.3;
/** "… là thành viên. 15", "… viễn thông; 28 -": a sentence that is finished, and the number of its page. */
const ENDS_IN_PAGE = /\p{L}[.;]\s\d{1,3}(?:\s[-–])?$/u;
/** Words shown on each side of a join. */
const SHOWN = 6;
/** No heading is as long, so that a text of this length without a mark is cut. */
const LONG = 120;
/** The last words of a sentence, in capitals by chance, are not longer. */
const LAST_WORDS = 16;
/** Characters at either end of a text by which every question here is answered. */
const REACH = 250;

/** A paragraph while its lines are put together. */
interface Growing {
  first: Line;
  parts: LinePart[];
  /** What is joined so far; of a long text its two ends, so that a hundred thousand lines cost no more than their sum. */
  text: string;
  lastLength: number;
  /** Whether it stands in a quotation that the source sets apart. */
  isQuoted: boolean;
}

/** Joins broken lines; each join over a paragraph or page break is reported as a note. */
export function joinBrokenLines(lines: readonly Line[]): { lines: Line[]; findings: Finding[] } {
  const breaks = measureLineBreaks(lines);
  const sequence = new Sequence();
  const joined: (Growing | Line)[] = [];
  const findings: Finding[] = [];
  let previous: Growing | null = null;
  let noise: Line[] = [];
  let lastQuoted = -1;
  for (const [index, line] of lines.entries()) {
    if (line.noise) {
      noise.push(line);
      continue;
    }
    if (line.table) {
      pushAll(joined, noise);
      joined.push(line);
      previous = null;
      noise = [];
      continue;
    }
    lastQuoted = setApartSpan(lines, index, previous?.text ?? '')?.last ?? lastQuoted;
    const isQuoted = index <= lastQuoted;
    const gap = noise.length > 0 ? 'page' : line.gap;
    const stoodInside = line.goesOn && noise.length > 0;
    if (
      previous &&
      (stoodInside ||
        (previous.isQuoted === isQuoted &&
          !noise.some(isCellMark) &&
          goesOn(previous, line, gap, {
            breaks,
            sequence,
            endsPage: noise.some(isFurniture),
            after: lines[index + 1]?.text ?? '',
          })))
    ) {
      if (line.gap !== 'line' || noise.length > 0) findings.push(joinNote(previous.text, line));
      grow(previous, line, noise);
    } else {
      previous = { first: line, parts: [], text: line.text, lastLength: line.text.length, isQuoted };
      pushAll(joined, noise);
      joined.push(previous);
    }
    const marker = sequence.settle(markerOf(previous.text));
    if (marker && (previous.parts.length === 0 || isBrokenLabel(previous.first.text, line.text)))
      sequence.take(marker);
    noise = [];
  }
  const whole = joined.map((each) => ('parts' in each ? joinParts(each.first, each.parts) : each));
  return { lines: [...whole, ...noise], findings };
}

function grow(growing: Growing, line: Line, between: readonly Line[]): void {
  growing.parts.push({ line, between });
  const text = `${growing.text} ${line.text}`;
  growing.text = text.length > 2 * REACH ? text.slice(0, REACH) + text.slice(-REACH) : text;
  growing.lastLength = line.text.length;
}

/** "|", which some converters leave between the cells of a table: a text never goes on in the next cell. */
const isCellMark = (line: Line): boolean => line.text === '|';

const isFurniture = ({ noise }: Line): boolean => noise === 'pageNumber' || noise === 'runningHead';

/** A text never goes on in the next cell of a table; in one that only lays out the page it may go on in the next row. */
const isInOtherCell = (line: Line, next: Line): boolean => cellKey(line) !== cellKey(next);

const cellKey = ({ cell }: Line): string =>
  cell && !cell.isLayout ? `${cell.table} ${cell.row} ${cell.column}` : '';

interface Surroundings {
  breaks: LineBreaks;
  sequence: Sequence;
  /** Whether the number or head of a page stands between the two lines. */
  endsPage: boolean;
  /** The line below the two. */
  after: string;
}

/** Whether a line goes on with the paragraph before. */
function goesOn(
  previous: Growing,
  next: Line,
  gap: Line['gap'],
  { breaks, sequence, endsPage, after }: Surroundings,
): boolean {
  const before = previous.text;
  if (isInOtherCell(previous.first, next)) return false;
  if (isRuleOrStar(before) || isRuleOrStar(next.text) || isRuleOrStar(textAfterMarker(before))) return false;
  if (isBrokenLabel(before, next.text)) return true;
  const { width } = breaks;
  const fills = (share: number) =>
    breaks.wrapped &&
    width > 40 &&
    previous.lastLength >= width * share &&
    previous.lastLength <= width * TOO_WIDE;
  const firstWord = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ');
  const hadNoRoom = fills(FULL) && previous.lastLength + 1 + firstWord > width;
  const open = !endsSentence(before);
  const printed = markerOf(next.text);
  const marker =
    printed?.loose && !endsWithMark(before) && !ENDS_IN_PAGE.test(before)
      ? (printed.otherwise ?? null)
      : sequence.settle(printed);
  if (printed === marker ? beginsSomething(next.text) : marker !== null) {
    if (marker === null) return false;
    const at = { before, next, marker, gap, breaks, fills, sequence };
    if ((gap === 'line' || beginsDivision(after)) && isBrokenTitleDash(before, next.text, after)) return true;
    return isBrokenDash(before, next.text) || isCitedNumber(at) || isCitedDivision(at);
  }
  if (isCaps(next.text) && !isLastOfSentence(before, next.text))
    return gap === 'line' && isBrokenTitle(before, next.text);
  if (standsAlone(before) || isLetterSubject(before, next.text)) return false;
  // The older guide ends the last recital in a comma, which leaves no sentence open here.
  if (startsLikeRecital(before) && /[,;.]$/.test(before) && isEnactingSentence(next.text)) return false;
  if (open && (startsLower(next.text) || isLeftOpen(textAfterMarker(before), next.text))) return true;
  if (endsPage && open && fills(NEARLY_FULL) && isCutByPage(previous, next, sequence)) return true;
  if (gap !== 'line') return false;
  if (isOpenRecital(before)) return true;
  if (breaks.apart && sequence.hasBegun && !mayBeHeading(before) && !isSigned(next.text)) return true;
  return open && !mayBeHeading(before) ? fills(FULL) : fills(NEARLY_FULL) || (open && hadNoRoom);
}

/**
 * "2. … tham mưu cho Thường trực Tỉnh ủy, Ban" / "Thường vụ Tỉnh ủy": the end of a page cuts a long clause or point so. What has no
 * number, or stands before the first article, may as well be the cell of a table or the name of a form.
 */
function isCutByPage({ text }: Growing, next: Line, sequence: Sequence): boolean {
  const kind = markerOf(text)?.kind;
  return (
    sequence.hasBegun &&
    (kind === 'arabic' || kind === 'letter') &&
    text.length >= LONG &&
    !endsWithMark(text) &&
    !isSigned(next.text)
  );
}

/** What stands behind the number of a line; the whole line where it has none, or nothing behind it. */
const textAfterMarker = (text: string): string => text.slice(markerOf(text)?.end ?? 0) || text;

/** "(Đã ký)", "Nguyễn Văn A": lines of a signature, which stand right below one another. */
const isSigned = (text: string): boolean => /^\(?Đã ký/iu.test(text) || isPersonName(text);

/** "Theo đề nghị của Giám đốc Sở" / "Nội vụ;": a recital ends in a mark, whatever its length. */
const isOpenRecital = (text: string): boolean => startsLikeRecital(text) && !endsWithMark(text);

/** "Điều 4. Vị trí của lực lượng Cảnh vệ": no mark ends a heading, so only a full line shows that it goes on. */
const mayBeHeading = (text: string): boolean => markerOf(text)?.kind === 'article';

/**
 * "Điều" / "1. Phạm vi", "PHỤ" / "LỤC I", "Số:" / "12/QĐ-UBND": a marker wrapped between its word and its number. An
 * appendix often has none, so that a provision below it ("PHỤ LỤC" / "1. Danh mục") keeps its own.
 */
function isBrokenLabel(before: string, next: string): boolean {
  const isWord = /^(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Phần|PHẦN)$/u.test(before);
  return (
    (isWord && /^(?:\d|[IVXLC]+(?:\s|$|[.:]))/.test(next)) ||
    (/^PHỤ LỤC$/iu.test(before) && /^(?:\d{1,2}|[IVXLC]+)[.:]?$/.test(next)) ||
    (/^PHỤ$/iu.test(before) && /^LỤC(?:\s|$)/iu.test(next)) ||
    (/^Số\s?:?$/u.test(before) && /^\d[\d\p{L}]*\s?[-/]/u.test(next))
  );
}

/** "… Đảng bộ Thành phố lần thứ" / "XVII;": capitals that the mark of a sentence ends are no title; not "CHƯƠNG I" / "QUY ĐỊNH CHUNG.", "… bản đồ hiện trạng" / "CG1, CG2," of the next cell. */
const isLastOfSentence = (before: string, next: string): boolean =>
  next.length <= LAST_WORDS && /[;.]$/.test(next) && !isCaps(before) && !endsWithMark(before);

/** "kinh tế" / "- xã hội": the dash belongs to the word, because the line before is not finished. */
function isBrokenDash(before: string, next: string): boolean {
  return (
    markerOf(next)?.kind === 'dash' &&
    /^[-–]\s?\p{Ll}/u.test(next) &&
    !/[.:;,!?…]["”)]*$/.test(before) &&
    !standsAlone(before)
  );
}

function joinNote(text: string, next: Line): Finding {
  const before = text.split(' ').slice(-SHOWN).join(' ');
  const after = next.text.split(' ').slice(0, SHOWN).join(' ');
  return report('parse.joined', { before, after }, { severity: 'note', origin: next.origin });
}
