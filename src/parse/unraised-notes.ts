/**
 * Notes whose marks lost their raise: programs that take the plain text out of a consolidated text print "7.31 Điều trị lác" for
 * khoản 7 with the mark of note 31, and the note at the foot of the page as a line among the others. Nothing of it is guessed:
 * a number is a mark only where the text holds a note of that number, and where it is the next one in turn.
 */
import { liftMark } from './lift-marks.js';
import { joinParts, type Line } from './line.js';

/** "31 Khoản này được sửa đổi, bổ sung theo …", "5 Cụm từ “bộ” được thay thế …": what every note of a consolidated text says. */
const EVIDENT =
  /^\d{1,3}\s(?:Khoản|Điểm|Điều|Đoạn|Mục|Chương|Cụm từ|Tên|Nội dung|Quy định|Phụ lục|Mẫu)\s.{0,200}(?:được|bị)\s(?:sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính)/u;
/** "1 Luật số 32/2013/QH13 sửa đổi, …", "53 Điều 2 của Luật số 46/2014/QH13 quy định …": a note where it comes next. */
const POSSIBLE = /^(\d{1,3})\s(?=\p{Lu})/u;
/** So many evident notes show that a text has them. */
const ENOUGH = 2;
/** A note that other marks have named already leaves a gap; more than so many show that the numbers count something else. */
const STEP = 3;

/** Lines in which notes are set apart and their marks lifted; the lines given where the text holds no such notes. */
export function liftUnraisedNotes(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(isEvident).length < ENOUGH) return lines;
  const { numbers, marked } = gatherNotes(lines);
  const heads = dottedNumbers(marked);
  let last = 0;
  let article = 0;
  return marked.map((line) => {
    let lifted = line;
    if (line.noise || line.table) return line;
    if (ARTICLE.test(line.text)) article++;
    for (const pattern of PLACES) {
      for (;;) {
        const { index, groups } = pattern.exec(lifted.text) ?? {};
        const number = Number(groups?.mark ?? 0);
        const isInTurn = numbers.has(number) && number > last && number <= last + STEP;
        if (index === undefined || !groups || !isInTurn || isSubclause(lifted.text, heads[article])) break;
        const start = index + (groups.before?.length ?? 0);
        lifted = liftMark(lifted, { start, end: start + (groups.mark?.length ?? 0) });
        last = number;
      }
    }
    return lifted;
  });
}

const isEvident = ({ text, noise }: Line): boolean => !noise && EVIDENT.test(text);

/** Joins the lines of each note into one, up to the end of its page, and tells their numbers. */
function gatherNotes(lines: readonly Line[]): { numbers: Set<number>; marked: Line[] } {
  const numbers = new Set<number>();
  const marked: Line[] = [];
  let last = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const number = Number(POSSIBLE.exec(line.text)?.[1] ?? 0);
    const stands = line.gap !== 'line' || marked.at(-1)?.noise === 'footnote';
    if (line.noise || line.cell || number !== last + 1 || !(isEvident(line) || stands)) {
      marked.push(line);
      continue;
    }
    last = number;
    numbers.add(number);
    const parts = [];
    for (let next = lines[at + 1]; next && goesOn(next, number); next = lines[at + 1]) {
      parts.push({ line: next, between: [] });
      at++;
    }
    marked.push({ ...joinParts(line, parts), noise: 'footnote' });
  }
  return { numbers, marked };
}

const goesOn = ({ text, gap, noise }: Line, number: number): boolean =>
  gap === 'line' && !noise && Number(POSSIBLE.exec(text)?.[1] ?? 0) !== number + 1;

/** Where a mark may stand, each with what stands before it on the line. */
const PLACES = [
  /^(?<before>\d{1,3}[a-zđ]?\.)(?<mark>[1-9]\d{0,2})(?=\s)/u,
  /^(?<before>[a-zđ]\d?\))(?<mark>[1-9]\d{0,2})(?=\s)/u,
  /^(?<before>Điều\s\d{1,3}[a-zđ]?\.)(?<mark>[1-9]\d{0,2})(?=\s)/u,
  // "Phân bổ và sử dụng quỹ bảo hiểm y tế44", "chiến lược,8 kế hoạch"; not "QH13", "A1".
  /(?<before>\p{Ll}{2}[,;]?)(?<mark>[1-9]\d{0,2})(?=$|[\s.,;:])/u,
  // "ĐIỀU KHOẢN THI HÀNH53".
  /(?<before>^(?:[\p{Lu},-]+\s){1,20}\p{Lu}{2,})(?<mark>[1-9]\d{0,2})$/u,
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
