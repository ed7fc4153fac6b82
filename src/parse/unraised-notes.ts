/**
 * Notes whose marks lost their raise: programs that take the plain text out of a consolidated text print "7.31 Điều trị lác" for
 * khoản 7 with the mark of note 31, and the note at the foot of the page as a line among the others. Nothing of it is guessed:
 * a number is a mark only where the text holds a note of that number, and where it is the next one in turn.
 */
import type { NoteMark } from '../text/raised-marks.js';
import { liftMark } from './lift-marks.js';
import { joinParts, type Line } from './line.js';

/** "1 Luật số 32/2013/QH13 sửa đổi, …", "53 Điều 2 của Luật số 46/2014/QH13 quy định …": a note where it comes next, below others or the rule above them. */
const POSSIBLE = /^(\d{1,3})\s\.?(?=\p{Lu})/u;

/** Lines in which notes are set apart and their marks lifted; the lines given where the text holds no such notes. */
export function liftUnraisedNotes(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isEvident)) return lines;
  const { numbers, marked } = gatherNotes(lines);
  const heads = dottedNumbers(marked);
  let last = 0;
  let article = 0;
  return marked.map((line) => {
    // The marks of a note stand above it: one that was not found must not hide those of the pages below.
    if (line.noise === 'footnote') last = Math.max(last, Number(POSSIBLE.exec(line.text)?.[1] ?? 0));
    if (line.noise || line.table) return line;
    if (ARTICLE.test(line.text)) article++;
    const marks: NoteMark[] = [];
    for (const mark of possibleMarks(line.text)) {
      const number = Number(line.text.slice(mark.start, mark.end));
      const isInTurn = numbers.has(number) && number > last && number <= last + FAR;
      if (!isInTurn || (marks.length === 0 && isSubclause(line.text, heads[article]))) continue;
      marks.push(mark);
      last = number;
    }
    return marks.reduceRight(liftMark, line);
  });
}

/** The numbers of a line that stand where a mark may, in order. */
function possibleMarks(text: string): NoteMark[] {
  if (!MAY_HOLD_MARK.test(text)) return [];
  return PLACES.flatMap((place) => [...text.matchAll(place)])
    .map(({ index, groups }) => {
      const start = index + (groups?.before?.length ?? 0);
      return { start, end: start + (groups?.mark?.length ?? 0) };
    })
    .sort((one, other) => one.start - other.start);
}

/** A figure right behind a letter or a mark. */
const MAY_HOLD_MARK = /[\p{L}.),;]\d/u;

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

/** What a note says it says within so many characters. */
const REACH = 300;
const SUBJECT = /(?:[Kk]hoản|[Đđ]iểm|Điều|Mục|Chương|Phần|[Đđ]oạn|Phụ lục|Mẫu)\snày(?=\s)|[Tt]ừ\s[“"]/u;
const CHANGED = /\s(?:được|bị|hết)\s(?:sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính|hiệu lực)/u;

/** Joins the lines of each note into one, up to the end of its page, and tells their numbers. */
function gatherNotes(lines: readonly Line[]): { numbers: Set<number>; marked: Line[] } {
  const numbers = new Set<number>();
  const marked: Line[] = [];
  let last = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.noise === 'footnote') {
      last = Math.max(last, Number(POSSIBLE.exec(line.text)?.[1] ?? 0));
      numbers.add(last);
    }
    const number = noteNumberOf(line, last, marked.at(-1)?.noise === 'footnote');
    if (number === null) {
      marked.push(line);
      continue;
    }
    if (number > last) numbers.add(number);
    last = Math.max(last, number);
    const parts = [];
    for (let next = lines[at + 1]; next && goesOn(next, last); next = lines[at + 1]) {
      parts.push({ line: next, between: [] });
      at++;
    }
    marked.push({ ...joinParts(line, parts), noise: 'footnote' });
  }
  return { numbers, marked };
}

/**
 * The number of the note that a line begins; the last one again where the note goes on below the rule of the next page,
 * and null where the line is none of a note.
 */
function noteNumberOf(line: Line, last: number, isBelowNote: boolean): number | null {
  if (line.noise || line.cell || line.table) return null;
  const number = Number(POSSIBLE.exec(line.text)?.[1] ?? 0);
  if (isNextNote(line, number, last)) return number;
  if (number === last + 1 && (line.belowRule || (isBelowNote && line.gap === 'line'))) return number;
  return last > 0 && line.belowRule ? last : null;
}

const isNextNote = (line: Line, number: number, last: number): boolean =>
  number > last && number <= last + FAR && isEvident(line);

/** Notes and marks between two that were found may be hidden; what is farther from the last one counts something else. */
const FAR = 10;

function goesOn(line: Line, last: number): boolean {
  const number = Number(POSSIBLE.exec(line.text)?.[1] ?? 0);
  return line.gap === 'line' && !line.noise && number !== last + 1 && !isNextNote(line, number, last);
}

/** Where a mark may stand, each with what stands before it on the line. */
const PLACES = [
  /^(?<before>\d{1,3}[a-zđ]?\.)(?<mark>[1-9]\d{0,2})(?=\s)/gu,
  /^(?<before>[a-zđ]\d?\))(?<mark>[1-9]\d{0,2})(?=\s)/gu,
  /^(?<before>Điều\s\d{1,3}[a-zđ]?\.)(?<mark>[1-9]\d{0,2})(?=\s|$)/gu,
  // "Phân bổ và sử dụng quỹ bảo hiểm y tế44", "chiến lược,8 kế hoạch"; not "QH13", "A1".
  /(?<before>\p{Ll}{2}[,;]?)(?<mark>[1-9]\d{0,2})(?=$|[\s.,;:])/gu,
  // "ĐIỀU KHOẢN THI HÀNH53".
  /^(?<before>[\p{Lu} ,.…()-]{2,200})(?<=\p{Lu}{2})(?<mark>[1-9]\d{0,2})$/gu,
];

/** "7.31": the number and the mark of a line that may be a subclause as well. */
const DOTTED = /^(\d{1,3}\.\d{1,3})\s/;

/** "1.2 Kinh phí" after "1.1 Tổ chức": the numbers below one khoản follow one another, marks of notes do not. */
function isSubclause(text: string, heads: ReadonlySet<string> = new Set()): boolean {
  const [clause = '', number = ''] = (DOTTED.exec(text)?.[1] ?? '').split('.');
  const hasBeside = (by: number) => heads.has(`${clause}.${Number(number) + by}`);
  return clause !== '' && (hasBeside(-1) || hasBeside(1));
}

/** The numbers with a dot at the heads of lines, those of each article by themselves. */
function dottedNumbers(lines: readonly Line[]): ReadonlySet<string>[] {
  const heads: Set<string>[] = [new Set()];
  for (const { text } of lines) {
    if (ARTICLE.test(text)) heads.push(new Set());
    const dotted = DOTTED.exec(text)?.[1];
    if (dotted) heads.at(-1)?.add(dotted);
  }
  return heads;
}

const ARTICLE = /^Điều\s\d/u;
