/** Finds dates in Vietnamese text, complete or with blanks left for the clerk. */
import { type DateParts, isRealDate, toIsoDate } from './calendar-date.js';
import { anyCase, LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE } from './letters.js';
import { PARAGRAPH_BLANK } from './normalize.js';

/** A date as a text prints it. */
export interface DateMention extends DateParts {
  /** Offsets of the mention in the text; "ngày" is inside where the date is in words or has blanks. */
  start: number;
  end: number;
  /** "2025-07-01"; null while a part is blank, or when there is no such day. */
  iso: string | null;
  /** False when the printed parts contradict the calendar, as 31/4/2021 does. */
  isReal: boolean;
}

/** What may stand for a part that is to be filled in: blanks, dots, underscores. */
const FILL = `(?:${PARAGRAPH_BLANK}|[._…])*`;
const BLANK = `${PARAGRAPH_BLANK}*`;
const [DAY, MONTH_WORD, YEAR] = [anyCase('ngày'), anyCase('tháng'), anyCase('năm')];

/** "ngày 01 tháng 7 năm 2025", "ngày … tháng … năm 2026", "Ngày 27 tháng 5"; not "hằng ngày", not "6 tháng". */
const LONG = new RegExp(
  `${NO_LETTER_BEFORE}${DAY}${NO_LETTER_AFTER}(${FILL})(?:(?:(?:${anyCase('mùng')}|${anyCase('mồng')})${BLANK})?(\\d{1,2})${FILL})?${MONTH_WORD}${NO_LETTER_AFTER}(${FILL})(?:(\\d{1,2})(?!\\d)${BLANK})?` +
    `(?:,?${BLANK}${YEAR}${NO_LETTER_AFTER}(${FILL})(\\d{4}(?!\\d))?)?`,
  'g',
);

/** "30/7/2021", "03-06-2013", "04/ 01/ 2022"; not "10/2022/QH15", not "2020 - 2025", not "1.2.3". */
const NUMERIC =
  /(?<![\d/.-])(\d{1,2})(?:([.-])(\d{1,2})\2|[ \u00a0]?\/[ \u00a0]?(\d{1,2})[ \u00a0]?\/[ \u00a0]?)(\d{4})(?![\d/])/g;

/** "ngày    /    /2026", "ngày /7/2026", "ngày 30/4"; not "ngày 30/7/2021", which NUMERIC finds. */
const NUMERIC_WITH_BLANKS = new RegExp(
  `${NO_LETTER_BEFORE}${DAY}${FILL}(?:(\\d{1,2})${FILL})?/${FILL}(?:(\\d{1,2})(?!\\d)${BLANK})?(/${FILL}(\\d{4}(?!\\d))?)?`,
  'g',
);

/** "tháng 7 năm 2025", "tháng 7/2025"; not "6 tháng năm 2025", which has no month number after the word. */
const MONTH = new RegExp(
  `${NO_LETTER_BEFORE}${MONTH_WORD}${BLANK}(\\d{1,2})(?:${BLANK}[/-]${BLANK}|,?${BLANK}${YEAR}${BLANK})(\\d{4})(?!\\d)`,
  'g',
);

/**
 * All dates of a text in NFC, in order, without overlaps: day and month without a year and month with a year
 * count too; a year alone does not. A part that is not printed is null.
 */
export function findDates(text: string): DateMention[] {
  const found = [findLong, findNumeric, findNumericWithBlanks, findMonths].flatMap((find) => [...find(text)]);
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      const isFree = mention.start >= end;
      if (isFree) end = mention.end;
      return isFree;
    });
}

/** The first date of a text in NFC ("Thái Nguyên, ngày 04 tháng 01 năm 2022"); null where there is none. */
export function findFirstDate(text: string): DateMention | null {
  return findDates(text)[0] ?? null;
}

function* findLong(text: string): Iterable<DateMention> {
  for (const match of text.matchAll(LONG)) {
    const [whole, , day, , month, afterYearWord, year] = match;
    const parts = { day: toNumber(day), month: toNumber(month), year: toNumber(year) };
    const rest = text.slice(match.index + whole.length);
    if (year === undefined && !isFormBlank(match, rest)) {
      // "ngày 15 tháng 6 năm sau": the date ends before "năm".
      if (parts.day === null || parts.month === null) continue;
      const shorter =
        afterYearWord === undefined ? whole : whole.slice(0, whole.toLowerCase().lastIndexOf('năm'));
      yield toMention(match.index, shorter.trimEnd().replace(/,$/, ''), parts);
      continue;
    }
    yield toMention(match.index, whole.trimEnd(), parts);
  }
}

/** A gap wide enough to be meant as one, or nothing after it: prose says "ngày tháng năm sinh" too. */
const MEANT_AS_BLANK = /[._…]|\s{2}/u;
const GOES_ON = new RegExp(`^[${LETTERS}\\d]`);

function isFormBlank(match: RegExpExecArray, rest: string): boolean {
  const [, day, , month, , year] = match;
  if (match[5] === undefined) return false;
  return MEANT_AS_BLANK.test(`${day}|${month}|${year}`) || !GOES_ON.test(rest);
}

function* findNumeric(text: string): Iterable<DateMention> {
  for (const match of text.matchAll(NUMERIC)) {
    const month = match[3] ?? match[4];
    yield toMention(match.index, match[0], {
      day: toNumber(match[1]),
      month: toNumber(month),
      year: toNumber(match[5]),
    });
  }
}

function* findNumericWithBlanks(text: string): Iterable<DateMention> {
  for (const match of text.matchAll(NUMERIC_WITH_BLANKS)) {
    const [whole, day, month, secondSlash, year] = match;
    const isDayAndMonth = day !== undefined && month !== undefined;
    const isComplete = isDayAndMonth && year !== undefined;
    if (isComplete || (secondSlash === undefined && !isDayAndMonth)) continue;
    const parts = { day: toNumber(day), month: toNumber(month), year: toNumber(year) };
    yield toMention(match.index, whole.trimEnd(), parts);
  }
}

function* findMonths(text: string): Iterable<DateMention> {
  for (const match of text.matchAll(MONTH)) {
    yield toMention(match.index, match[0], {
      day: null,
      month: toNumber(match[1]),
      year: toNumber(match[2]),
    });
  }
}

function toMention(start: number, text: string, parts: DateParts): DateMention {
  return { start, end: start + text.length, ...parts, iso: toIsoDate(parts), isReal: isRealDate(parts) };
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
