/**
 * Notes that go on over the end of a page where nothing but a blank line parts them from the text: the page ends inside what the
 * note quotes, and on the next page the rest stands below the text. Sentence and numbers of the note tell where it goes on.
 */
import type { Line } from './line.js';
import { DIVISIONS } from './line-start.js';
import { isPageMark } from './mark-noise.js';
import { curlyDepth } from './quotation.js';
import { Sequence } from './sequence.js';
import { type Marker, markerOf } from './structures/index.js';
import { endsSentence, endsWithMark, isCaps, isLeftOpen, startsLower } from './text-shape.js';

/** No page has more lines. */
const LONGEST_PAGE = 120;

/**
 * @param note a note whose last line so far stands at `end`
 * @param body the text above the note
 * @param beginsNote whether the next note begins at a line
 * @returns the index of the line at which the note goes on, below it or on the next page; null where it does not
 */
export function noteGoesOnAt(
  lines: readonly Line[],
  end: number,
  note: NoteSoFar,
  body: TextAbove,
  beginsNote: (at: number) => boolean,
): number | null {
  const below = lines[end + 1];
  if (!note.isOpen || !below) return null;
  if (!isPageMark(below)) return below.gap !== 'line' && goesOnWith(note, below) ? end + 1 : null;
  let start = end + 1;
  while (lines[start] && isPageMark(lines[start] as Line)) start++;
  const page = { open: note, lines, start, stop: pageEnd(lines, start) };
  if (fillsPage(page, body)) return start;
  for (let at = start + 1; at < page.stop; at++) {
    if (lines[at]?.gap === 'line') continue;
    if (standsBelow(page, at, body) || holdsNextNote(page, at, beginsNote)) return at;
  }
  return null;
}

/** What stands above a note: its last line, and the numbers that are open there. */
export interface TextAbove {
  last: Line | undefined;
  numbers: Sequence;
}

/** A note while its lines go by. */
export class NoteSoFar {
  last: Line | undefined;
  /** The numbers of what the note quotes. */
  readonly numbers = new Sequence();
  private curly = 0;
  private straight = 0;

  take(lines: readonly Line[]): void {
    for (const line of lines) {
      this.curly = curlyDepth(line.text, this.curly);
      this.straight += line.text.match(/"/g)?.length ?? 0;
      takeNumber(this.numbers, unquoted(line.text));
      this.last = line;
    }
  }

  /** Whether it has not ended: its sentence goes on, or what it quotes is not closed. */
  get isOpen(): boolean {
    return this.curly > 0 || this.straight % 2 === 1 || !endsSentence(this.last?.text ?? '.');
  }
}

interface NextPage {
  open: NoteSoFar;
  lines: readonly Line[];
  start: number;
  stop: number;
}

/** Notes the number that a line begins with; a wrapped line that begins with "Điều 14 Nghị định này" cites another article. */
export function takeNumber(numbers: Sequence, text: string): void {
  const marker = markerOf(text);
  if (marker && DIVISIONS.has(marker.kind)) numbers.leaveArticle();
  else if (marker && (marker.certain || !numbers.hasBegun || numbers.expects(marker))) numbers.take(marker);
}

const unquoted = (text: string): string => text.replace(/^[“"]\s?/u, '');

/** "… quy định về chứng" / "chỉ kỹ năng nghề", "… tại khoản" / "3 Điều 45". */
const goesOnInSentence = ({ last }: NoteSoFar, { text, noise, table }: Line): boolean =>
  last !== undefined &&
  !noise &&
  !table &&
  !endsWithMark(last.text) &&
  !markerOf(text) &&
  (startsLower(text) || isLeftOpen(last.text, text));

/** "1. Luật này …" / "2. Pháp lệnh …", "“Điều 33. Hiệu lực thi hành" / "1. Luật này". */
function nextNumber({ last, numbers }: NoteSoFar, { text, noise, table }: Line): Marker | null {
  const marker = noise || table || !last ? null : markerOf(text);
  const hasEnded = last && (endsWithMark(last.text) || markerOf(unquoted(last.text))?.kind === 'article');
  return marker && hasEnded && numbers.expects(marker) ? marker : null;
}

const goesOnWith = (note: NoteSoFar, line: Line): boolean =>
  goesOnInSentence(note, line) || nextNumber(note, line) !== null;

function pageEnd(lines: readonly Line[], start: number): number {
  let stop = start;
  while (stop < Math.min(lines.length, start + LONGEST_PAGE) && !isPageMark(lines[stop] as Line)) stop++;
  return stop;
}

/** A page that holds nothing but the note, which alone goes on with its first line. */
function fillsPage({ open, lines, start, stop }: NextPage, { last, numbers }: TextAbove): boolean {
  const first = lines[start];
  if (!first || !last || stop === start || stop >= lines.length || !open.numbers.hasBegun) return false;
  const number = nextNumber(open, first);
  if (number) return !numbers.expects(number);
  const hasEnded = /[.”]$/u.test(last.text) || isCaps(last.text) || markerOf(last.text)?.kind === 'article';
  return hasEnded && goesOnInSentence(open, first);
}

/** The rest of the note below the text of its page, which does not go on with the same words or number itself. */
function standsBelow({ open, lines, start }: NextPage, at: number, { numbers }: TextAbove): boolean {
  const line = lines[at] as Line;
  const above = lines[at - 1] as Line;
  if (goesOnInSentence(open, line)) return endsWithMark(above.text) || markerOf(above.text) !== null;
  const number = nextNumber(open, line);
  if (!number) return false;
  const own = numbers.copy();
  for (const { text } of lines.slice(start, at)) takeNumber(own, text);
  return (above.text.endsWith(':') && number.kind === 'arabic') || !own.expects(number);
}

/** "Thông tư số 68/2024/TT-BTC, có hiệu lực …" / "7 Khoản này được sửa đổi": the next note on the next line of a block proves what stands above it. */
function holdsNextNote(
  { open, lines, stop }: NextPage,
  from: number,
  beginsNote: (at: number) => boolean,
): boolean {
  if (endsWithMark(open.last?.text ?? '.') || markerOf(lines[from]?.text ?? '')) return false;
  for (let at = from + 1; at < stop && lines[at]?.gap === 'line'; at++) if (beginsNote(at)) return true;
  return false;
}
