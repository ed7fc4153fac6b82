/**
 * Notes whose marks lost their raise: programs that take the plain text out of a consolidated text print "7.31 Điều trị lác" for
 * khoản 7 with the mark of note 31, and the note at the foot of the page as a line among the others. Nothing of it is guessed:
 * a number is a mark only where the text holds a note of that number, and where it is the next one in turn.
 */
import type { NoteMark } from '../text/raised-marks.js';
import { liftMark } from './lift-marks.js';
import { joinParts, type Line } from './line.js';
import { isPageMark } from './mark-noise.js';
import { NoteSoFar, noteGoesOnAt, type TextAbove, takeNumber } from './notes-over-pages.js';
import { Sequence } from './sequence.js';
import { BEGINS_ARTICLE, dottedNumbers, gluedMark, isSubclause, possibleMarks } from './unraised-marks.js';

/** "1 Luật số 32/2013/QH13 sửa đổi, …", "53 Điều 2 của Luật số 46/2014/QH13 quy định …": a note where it comes next, below others or the rule above them. */
const POSSIBLE = /^(\d{1,3})\s(?:[.-]\s?)?(?=\p{Lu})/u;

/** Lines in which notes are set apart and their marks lifted; the lines given where the text holds no such notes. */
export function liftUnraisedNotes(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line, at) => isEvident(line) || announces(lines, at))) return lines;
  const { numbers, marked } = gatherNotes(lines);
  const heads = dottedNumbers(marked);
  let last = 0;
  let article = 0;
  const open = new Sequence();
  return marked.map((line) => {
    // The marks of a note stand above it: one that was not found must not hide those of the pages below.
    if (line.noise === 'footnote') last = Math.max(last, Number(POSSIBLE.exec(line.text)?.[1] ?? 0));
    if (line.noise || line.table) return line;
    if (BEGINS_ARTICLE.test(line.text)) article++;
    const marks: NoteMark[] = [];
    const isInTurn = (number: number) => numbers.has(number) && number > last && number <= last + FAR;
    const glued = gluedMark(line.text, open, isInTurn);
    for (const mark of glued ? [glued] : possibleMarks(line.text)) {
      const number = Number(line.text.slice(mark.start, mark.end));
      if (!isInTurn(number) || (!glued && marks.length === 0 && isSubclause(line.text, heads[article])))
        continue;
      marks.push(mark);
      last = number;
    }
    const lifted = marks.reduceRight(liftMark, line);
    takeNumber(open, lifted.text);
    return lifted;
  });
}

/**
 * "31 Khoản này được sửa đổi …", "5 Cụm từ “bộ” được thay thế …", "4 Quy định tại khoản này hết hiệu lực": what notes of a consolidated
 * text say. Also of a note that is set apart already, as the Markdown and Word files that are written from the tree have them.
 */
function isEvident({ text, noise }: Line): boolean {
  if ((noise && noise !== 'footnote') || !POSSIBLE.test(text)) return false;
  const head = text.slice(0, REACH);
  const subject = SUBJECT.exec(head)?.index;
  return subject !== undefined && CHANGED.test(head.slice(subject));
}

/**
 * "2 Các điều 10, 11 của Thông tư số 50/2017/TT-BYT có hiệu lực … quy định như sau:": what such a note says before it quotes how the
 * amending text came into force, on a few lines.
 */
function announces(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (!ANNOUNCING.test(line.text)) return false;
  if (line.noise === 'footnote') return ANNOUNCED.test(line.text.slice(0, 2 * REACH));
  if (line.noise || line.cell || line.gap === 'line') return false;
  let words = line.text;
  for (let next = at + 1; next < at + MOST_LINES && !words.endsWith(':'); next++) {
    const { text, gap, noise } = lines[next] ?? {};
    if (text === undefined || gap !== 'line' || noise) return false;
    words += ` ${text}`;
  }
  return ANNOUNCED.test(words);
}

const MOST_LINES = 8;
const ANNOUNCING =
  /^\d{1,3}\s(?:-\s)?(?:(?:Các\s)?[Đđ]iều\s\d|Khoản\s\d|Điểm\s[a-zđ]\s|(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông tư liên tịch)\s(?:\p{L}{1,7}\s){0,12}số\s\d)/u;
const ANNOUNCED = /\scó\shiệu\slực\s[^“”]{1,300}\snhư\ssau:/u;

/** What a note says it says within so many characters. */
const REACH = 300;
const SUBJECT = /(?:[Kk]hoản|[Đđ]iểm|Điều|Mục|Chương|Phần|[Đđ]oạn|Phụ lục|Mẫu)\snày(?=\s)|[Tt]ừ\s[“"]/u;
const CHANGED = /\s(?:được|bị|hết)\s(?:sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính|hiệu lực)/u;

/** Joins the lines of each note into one, up to the end of its page, and tells their numbers. */
function gatherNotes(lines: readonly Line[]): { numbers: Set<number>; marked: Line[] } {
  const numbers = new Set<number>();
  const marked: Line[] = [];
  let last = 0;
  const body: TextAbove = { last: undefined, numbers: new Sequence() };
  /** The note that was read last, and where it goes on below the text of its next page. */
  let note = new NoteSoFar();
  let goesOnAt: number | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.noise === 'footnote') {
      last = Math.max(last, Number(POSSIBLE.exec(line.text)?.[1] ?? 0));
      numbers.add(last);
    }
    const isMore = at === goesOnAt;
    const number = isMore ? last : noteNumberOf(lines, at, last, marked.at(-1)?.noise === 'footnote');
    if (number === null) {
      marked.push(line);
      if (!line.noise && !line.cell && !isPageMark(line)) takeText(body, line);
      continue;
    }
    if (number > last) numbers.add(number);
    const isNew = number > last;
    last = Math.max(last, number);
    const rest = linesOfNote(lines, at + 1, last);
    if (isNew) note = new NoteSoFar();
    note.take([line, ...rest]);
    marked.push({
      ...joinParts(
        line,
        rest.map((each) => ({ line: each, between: [] })),
      ),
      noise: 'footnote',
    });
    at += rest.length;
    const here = last;
    goesOnAt = noteGoesOnAt(
      lines,
      at,
      note,
      body,
      (each) => numberOf(lines, each) > here && isNextNote(lines, each, numberOf(lines, each), here),
    );
  }
  return { numbers, marked };
}

function takeText(above: TextAbove, line: Line): void {
  above.last = line;
  takeNumber(above.numbers, line.text);
}

function linesOfNote(lines: readonly Line[], start: number, last: number): Line[] {
  let end = start;
  while (end < lines.length && goesOn(lines, end, last)) end++;
  return lines.slice(start, end);
}

/**
 * The number of the note that a line begins; the last one again where the note goes on below the rule of the next page,
 * and null where the line is none of a note.
 */
function noteNumberOf(lines: readonly Line[], at: number, last: number, isBelowNote: boolean): number | null {
  const line = lines[at] as Line;
  if (line.noise || line.cell || line.table) return null;
  const number = Number(POSSIBLE.exec(line.text)?.[1] ?? 0);
  if (isNextNote(lines, at, number, last)) return number;
  if (number === last + 1 && (line.belowRule || (isBelowNote && line.gap === 'line'))) return number;
  return last > 0 && line.belowRule ? last : null;
}

const isNextNote = (lines: readonly Line[], at: number, number: number, last: number): boolean =>
  number > last && number <= last + FAR && (isEvident(lines[at] as Line) || announces(lines, at));

const numberOf = (lines: readonly Line[], at: number): number =>
  Number(POSSIBLE.exec(lines[at]?.text ?? '')?.[1] ?? 0);

/** Notes and marks between two that were found may be hidden; what is farther from the last one counts something else. */
const FAR = 10;

function goesOn(lines: readonly Line[], at: number, last: number): boolean {
  const line = lines[at] as Line;
  const number = Number(POSSIBLE.exec(line.text)?.[1] ?? 0);
  return line.gap === 'line' && !line.noise && number !== last + 1 && !isNextNote(lines, at, number, last);
}
