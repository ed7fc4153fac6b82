import { hideLoneEmphasis, withAsterisks } from './lone-emphasis.js';
import { hideUnevenEmphasis } from './uneven-emphasis.js';

/**
 * Word-to-Markdown converters leave blanks inside emphasis ("**Điều 1. **Ban hành"), where CommonMark (6.2,
 * flanking delimiter runs) no longer sees emphasis and would show the asterisks. The blank is moved out of the
 * marks, so no character changes its place by more than that blank and offsets stay true.
 */
const BLANK_BEFORE_CLOSE = /(\*{1,3})(?!\*|[^*]*\n[^\S\n]*\n)([^\s*](?:[^*]*[^\s*])?)(\s+)\1(?!\*)/g;
/** "** Điều 1.**" where a word may begin; the second mark of "**Điều 1.** Phạm vi **này**" closes and opens nothing. */
const BLANK_AFTER_OPEN = /(\*{2,3})(?<=(?:^|[\s(“"])\1)( +)([^\s*](?:(?!\n\s*\n)[^*])*?)\1(?!\*)/gm;

// Every pattern begins with the asterisk itself and looks behind only from there, so that a long text is scanned fast.
/** Blanks inside one paragraph, at most one line break among them. */
const BLANKS = '(?:[^\\S\\n]*\\n[^\\S\\n]*|[^\\S\\n]+)';
/** "**Điều 1.****" / "**Ban hành": emphasis closed and opened again around blanks, or the other way round. */
const REOPENED = new RegExp(`\\*(?<!\\\\\\*)\\*${BLANKS}\\*\\*(?!\\*)`, 'g');
/** "-----* *": the same with one mark, inside a line, since a mark at its head is a bullet. */
const REOPENED_SINGLE = /\*(?<=[^\s*\\]\*)[^\S\n]+\*(?!\*)/g;
/** "**Điều 2.****[2]** Quyết định": closed and opened again inside a word. */
const REOPENED_INSIDE = /\*{4}(?<=[^\s*\\]\*{4})(?=[^\s*])/g;
/** "**Điều 3.**** Các sở**": opened again before a blank, where CommonMark does not see it. */
const OPENED_BEFORE_BLANK = new RegExp(`\\*{4}(?<=[^\\s*\\\\]\\*{4})(${BLANKS})(?=[^\\s*])`, 'g');

/** "*2.*Khám bệnh", "**a)**Hồ sơ": a mark between a point and a letter closes nothing. */
const NUMBER_BEFORE_WORD = /^(\*{1,3})(\d{1,3}[.)]|[a-zđ]\))\1(?=\p{L})/gmu;

const LABEL =
  '(?:(?:Điều|Chương|Mục)\\s\\d{1,3}[a-zđ]?[.:]|\\d{1,3}(?:\\.\\d{1,2}){0,2}[.)]|[a-zđ]\\)|[IVX]{1,6}\\.)';
/** "*2.**Khám* bệnh.*", "**3.*** Chữa bệnh:*": closed and opened again at the number, with other marks than it began with. */
const UNEVEN_AT_NUMBER = new RegExp(`^(\\*{1,3})(${LABEL})(\\*{1,4})( ?)(?=\\p{L})([^\\n]*)`, 'gmu');

const BOLD = /\*\*(?=[^\s*])(?:(?!\n\s*\n)[^*])+\*\*/g;
/** "**Điều" / "1. Phạm vi điều chỉnh**": a bullet or "1." at the head of a wrapped line would begin a list (CommonMark 5.3). */
const WRAPPED_NUMBER = /\n(?=[ \t]*(?:1[.)]|[-+])\s)/g;
/** "**Điều" / "**5. Phạm vi**": the number belongs to the word before it; not "**1. Công khai.**" / "**2. Đúng hạn.**". */
const TAKES_NUMBER = /(?:^|[\s*])(?:điều|khoản|điểm|chương|mục|phần|phụ lục|số|và)[\s*]*$/iu;
const NUMBERED_LINE = /^[ \t*]*(?:\d{1,3}|[a-zđ])[.)]\s/;

/** @returns text of the same length in which emphasis is written as CommonMark wants it */
export function mendEmphasis(given: string): string {
  const text = withAsterisks(given);
  if (!text.includes('*')) return text;
  return hideUnevenEmphasis(hideLoneEmphasis(text))
    .replace(NUMBER_BEFORE_WORD, (_, mark: string, number: string) => hidden(mark) + number + hidden(mark))
    .replace(UNEVEN_AT_NUMBER, reopenAtWord)
    .replace(REOPENED, (marks, at: number) =>
      beginsUnit(text, at, marks) ? marks : marks.replaceAll('*', ' '),
    )
    .replace(REOPENED_SINGLE, (marks) => marks.replaceAll('*', ' '))
    .replace(REOPENED_INSIDE, hidden('****'))
    .replace(OPENED_BEFORE_BLANK, '**$1**')
    .replace(BLANK_BEFORE_CLOSE, (whole, mark: string, inner: string, blank: string, at: number) =>
      isMark(text, at, mark) ? `${mark}${inner}${mark}${blank}` : whole,
    )
    .replace(BLANK_AFTER_OPEN, '$2$1$3$1')
    .replace(BOLD, (bold) => bold.replace(WRAPPED_NUMBER, ' '));
}

/**
 * The number stands without marks, and what its marks opened and did not close stands before the word. As it is where a blank
 * stands between and nothing is left open, or where the line does not say where the rest is closed.
 */
function reopenAtWord(
  line: string,
  opening: string,
  label: string,
  closing: string,
  blank: string,
  rest: string,
): string {
  const open = Math.abs(closing.length - opening.length);
  if (open === 0 || open > closing.length || rest.includes('\\')) return line;
  const marks = rest.split('*').length - 1;
  const isClosed = rest.endsWith('*'.repeat(open)) && (marks + open) % 2 === 0;
  const isLeftOver =
    rest.endsWith(opening) && (marks + open - opening.length) % 2 === 0 && marks > opening.length;
  if (!isClosed && !isLeftOver) return line;
  const kept = isClosed ? rest : rest.slice(0, rest.length - opening.length) + hidden(opening);
  return hidden(opening) + label + hidden(closing.slice(open)) + blank + '*'.repeat(open) + kept;
}

const hidden = (marks: string): string => '\u200b'.repeat(marks.length);

/** Whether the line that is opened again in bold has a number of its own: then the break between them stays. */
function beginsUnit(text: string, at: number, marks: string): boolean {
  const end = at + marks.length;
  return (
    marks.includes('\n') &&
    NUMBERED_LINE.test(text.slice(end, end + 12)) &&
    !TAKES_NUMBER.test(text.slice(Math.max(at - 20, 0), at))
  );
}

/** A lone asterisk opens emphasis only where a word may begin; an escaped one never does. */
function isMark(text: string, at: number, mark: string): boolean {
  const before = text.slice(Math.max(at - 20, 0), at);
  if (before.endsWith('\\')) return false;
  return mark.length > 1 || before === '' || /[\s(“"]$/.test(before);
}
