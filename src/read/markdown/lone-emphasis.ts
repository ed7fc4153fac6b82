/**
 * Marks of emphasis at the number of a provision that do not pair: "*2. Khám", "**2.* Khám.**", "_2._Khám". CommonMark shows them as
 * signs, and a sign before its number hides a provision: so they are left out.
 */
const LABEL = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}[.)]|[a-zđ]\\)|[IVX]{1,6}\\.)';
/** What begins a quotation, a heading or an item of a list stays. */
const HEAD = '(?:(?:[>+-]|#{1,6})[ \\t]+)?';
const HEADING =
  '(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Phụ lục|PHỤ LỤC|Phần|PHẦN)\\s(?:\\d{1,3}[a-zđ]?|[IVXLC]{1,7})(?![\\p{L}\\d])';
const UNDERSCORED = new RegExp(`^${HEAD}_{1,3}(?:${LABEL}|${HEADING})[^\\n*]*`, 'gmu');
/** "_" at a word; not that of "ten_tep", nor a blank to fill in: "____", "ngày __ tháng". */
const UNDERSCORES = /(?<![\p{L}\d_])_{1,3}(?=[\p{L}\d“"(])|(?<=[\p{L}\d.,:;!?)”"])_{1,3}(?![\p{L}\d_])/gu;
/** The marks before the number, those behind it and those at the end; nothing else is marked in the line. */
const ALONE = new RegExp(
  `^(${HEAD})(\\*{0,3}|\\*{2,3}[ \\t])(${LABEL})(\\*{0,4})(?=[ \\t]?["“(]?[\\p{L}\\d])([^\\n*]*)(\\*{0,3})$`,
  'gmu',
);

/** "*3. Khám": opened at a number of its own. */
const BEGINS_LABEL = new RegExp(`^${HEAD}[*_]{1,3}[ \\t]?${LABEL}`, 'u');
const LONGEST_LABEL = 16;

/** Underscores as asterisks, which mean the same, in the lines that begin with a marked number; not where the next line closes them. */
export function withAsterisks(text: string): string {
  if (!text.includes('_')) return text;
  return text.replace(UNDERSCORED, (line, at: number) => {
    if (line.includes('\\') || isClosedBelow(text, at + line.length, '_')) return line;
    return line.replace(UNDERSCORES, (marks) => '*'.repeat(marks.length));
  });
}

/** @returns text of the same length, such marks replaced by signs that show nothing */
export function hideLoneEmphasis(text: string): string {
  return text.replace(
    ALONE,
    (
      line,
      head: string,
      open: string,
      label: string,
      close: string,
      rest: string,
      end: string,
      at: number,
    ) => {
      if (line.endsWith('\\') || !isUneven(open.trimEnd(), close, end)) return line;
      if (end === '' && isClosedBelow(text, at + line.length, '*')) return line;
      return head + hidden(open) + label + hidden(close) + rest + hidden(end);
    },
  );
}

/** Not "**2.** Khám", "**2. Khám**", nor "**2.*** Số liệu", "2.* Số liệu", where a sign of a remark may stand behind the number. */
function isUneven(open: string, close: string, end: string): boolean {
  if (open === '') return close !== '' && close === end;
  const isEven = open.length === close.length + end.length || (close === open && end === '');
  return !isEven && !(end === '' && close.length > open.length);
}

const hidden = (marks: string): string => '\u200b'.repeat(marks.length);

/** Whether a mark below in the paragraph may close what was opened above it: not one before a number of its own. */
function isClosedBelow(text: string, from: number, sign: '*' | '_'): boolean {
  const mark = text.indexOf(sign, from);
  if (mark < 0 || /\n[^\S\n]*\n/.test(text.slice(from, mark))) return false;
  return !BEGINS_LABEL.test(text.slice(text.lastIndexOf('\n', mark) + 1, mark + LONGEST_LABEL));
}
