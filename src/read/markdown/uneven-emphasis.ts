/**
 * Marks of emphasis that never close, or close with other marks than they opened with, in a line that begins with the number of a
 * heading or provision: "**Chương II*", "**Điều 3*. Tên", "*16. **Sửa đổi, bổ sung **một số". CommonMark pairs what it can and shows the
 * rest as signs, which hide the number or stay in the title: so all marks of such a line are left out.
 */
const HEADING =
  '(?:(?:Điều|ĐIỀU)\\s\\d{1,3}[a-zđ]?|(?:Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Phụ lục|PHỤ LỤC)\\s(?:\\d{1,3}|[IVXLC]{1,7})|(?:Phần|PHẦN)\\s(?:[IVX]{1,5}|(?:thứ|THỨ)\\s\\p{L}+))(?![\\p{L}\\d])';
const LABEL = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}[.)]|[a-zđ]\\)|[IVX]{1,6}\\.)(?!\\d)';
/** What may stand before the marks: "> ", "- ", "## ". */
const HEAD = '(?:(?:[>+-]|#{1,6})[ \\t]+)?';
const BEGINS = new RegExp(`^[ \\t]{0,3}${HEAD}(\\*{0,3}[ \\t]?)(?:(${HEADING})|${LABEL})`, 'u');
const LONGEST_BEGINNING = 40;
const RUN = /\*+/g;
/** "Điều 9*.** Tên": marks about the sign behind a number, of which none opens. */
const AROUND_SIGN = new RegExp(`^[ \\t]{0,3}${HEAD}${HEADING}(?:\\*\\.\\*\\*|\\*\\*\\.\\*)(?!\\*)`, 'u');
/** "**NHIỆM VỤ*": a title in capitals, alone in its paragraph. */
const CAPITALS = /^(?:#{1,6}[ \t]+)?(\*{1,3})(?=\p{Lu})[^*\p{Ll}\n]+(\*{1,3})$/u;

/** @returns text of the same length, the marks of such lines replaced by signs that show nothing */
export function hideUnevenEmphasis(text: string): string {
  if (!text.includes('*')) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let last = 0;
  let isMarked = false;
  for (let from = 0; from < lines.length; ) {
    // Most paragraphs hold no mark, and are not looked at further.
    if (from >= last) {
      last = endOfParagraph(lines, from);
      isMarked = lines.slice(from, last).some((line) => line.includes('*'));
    }
    const end = isMarked ? endOfUnit(lines, from) : last;
    const unit = lines.slice(from, end).join('\n');
    kept.push(unit.includes('*') && hasUnevenMarks(lines, from, end, unit) ? withoutMarks(unit) : unit);
    from = end;
  }
  return kept.join('\n');
}

function hasUnevenMarks(lines: readonly string[], from: number, end: number, unit: string): boolean {
  const isFirst = !lines[from - 1]?.trim();
  if (isUneven(unit, isFirst, closesAbove(lines, end))) return true;
  return isFirst && !lines[end]?.trim() && isUnevenTitle(unit);
}

/** The first blank line, and at least one line further. */
function endOfParagraph(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length && lines[end] !== '') end++;
  return end;
}

/** A line that begins with a number, and those below it in its paragraph that have none. */
function endOfUnit(lines: readonly string[], from: number): number {
  let end = from + 1;
  if (!begins(lines[from]) || lines[from]?.startsWith('#')) return end;
  while (/\S/.test(lines[end] ?? '') && !begins(lines[end])) end++;
  return end;
}

const begins = (line = ''): boolean => BEGINS.test(line.slice(0, LONGEST_BEGINNING));

function isUnevenTitle(unit: string): boolean {
  const [, opening, closing] = CAPITALS.exec(unit) ?? [];
  return opening !== closing;
}

interface Marks {
  length: number;
  opens: boolean;
  closes: boolean;
  /** Behind a blank: only what was opened with as many marks. */
  closesOnlyLike: boolean;
}

/** Whether the next lines of a paragraph close what was opened above them. */
function closesAbove(lines: readonly string[], from: number): boolean {
  if (!/\S/.test(lines[from] ?? '')) return false;
  return pairUp(marksOf(lines.slice(from, endOfUnit(lines, from)).join('\n'))).alone > 0;
}

/**
 * @param isFirst whether no line of its paragraph stands above it, which may have opened what it closes
 * @param isClosed whether the lines below it close what it leaves open
 */
function isUneven(unit: string, isFirst: boolean, isClosed: boolean): boolean {
  const [beginning, marks = '', heading] = BEGINS.exec(unit.slice(0, LONGEST_BEGINNING)) ?? [];
  if (AROUND_SIGN.test(unit)) return true;
  if (beginning === undefined || unit.includes('\\') || unit.includes('|')) return false;
  const runs = marksOf(unit);
  const { left, over, alone } = pairUp(runs);
  if ((alone > 0 && !isFirst) || (left > 0 && isClosed)) return false;
  // "* a) Hồ sơ:*": a bullet to CommonMark, but what it opens is closed at the end.
  if (marks.startsWith('*') && /\s$/.test(marks)) return left + over + alone === 0 && /\*\s*$/.test(unit);
  // "*Phần I: Mỗi câu đúng được 0,25 điểm" of a page: a bullet without its blank.
  if (left === 1 && over === 0 && marks === '*' && /^(?:Phần|Phụ lục|Mục)/iu.test(heading ?? ''))
    return false;
  if (left > 0) return marks.startsWith('*') || heading !== undefined;
  // "**2.*** Số liệu": what is over may be the sign of a remark.
  return over > 0 && heading !== undefined && (runs.length > 2 || runs[0]?.length === 1);
}

/** How many marks are left open, how many closed more than was open, and how many close nothing. */
function pairUp(runs: readonly Marks[]): { left: number; over: number; alone: number } {
  const open: number[] = [];
  const result = { over: 0, alone: 0 };
  for (const { length, opens, closes, closesOnlyLike } of runs) {
    let rest = length;
    if (closesOnlyLike && open.at(-1) !== length && opens) {
      open.push(length);
      continue;
    }
    while (closes && rest > 0 && open.length > 0) {
      const last = open.pop() ?? 0;
      if (last > rest) open.push(last - rest);
      rest -= Math.min(last, rest);
    }
    if (rest === 0) continue;
    if (opens) open.push(rest);
    else if (rest < length) result.over += rest;
    else result.alone += rest;
  }
  return { left: open.reduce((sum, length) => sum + length, 0), ...result };
}

/** The runs of marks, and what each may do there: nearly as CommonMark 6.2 has it, but that a converter's "**Điều 1. **Tên" closes too. */
function marksOf(unit: string): Marks[] {
  return [...unit.matchAll(RUN)].flatMap(({ 0: { length }, index }) => {
    const before = unit.charAt(index - 1);
    const after = unit.charAt(index + length);
    if (isSign(before, after)) return [];
    const isFirst = !/[\p{L}\d]/u.test(unit.slice(0, Math.min(index, LONGEST_BEGINNING)));
    const mayOpen = /\S/.test(after) && (!isPunctuation(after) || /^$|[\s\p{P}]/u.test(before));
    return [
      { length, opens: isFirst || mayOpen, closes: !isFirst, closesOnlyLike: !isFirst && /\s/.test(before) },
    ];
  });
}

/** "2*3", "(*)", a bullet: no marks of emphasis. */
function isSign(before: string, after: string): boolean {
  if (/\d/.test(before)) return /[\p{L}\d]/u.test(after);
  if (after === ')') return before === '(' || !/\S/.test(before);
  return before === '\n' && after === ' ';
}

const isPunctuation = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign);

const withoutMarks = (unit: string): string =>
  unit.replace(RUN, (run, at: number) =>
    isSign(unit.charAt(at - 1), unit.charAt(at + run.length)) ? run : '\u200b'.repeat(run.length),
  );
