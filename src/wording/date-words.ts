/** Makes a date one word, so that 30/7/2021, 30-7-2021 and "30 tháng 7 năm 2021" are the same word in three forms. */
import { type DateMention, findDates, type Quantity } from '../text/index.js';

/** What stands before a date in words and beside one in figures alike. */
const LEADING_WORD = /^(?:ngày|tháng)\s+/i;
/** A date without a blank to be filled in: "30/7/2021", "30 tháng 7 năm 2021"; not "… tháng 7 năm 2021". */
const PRINTED = /^[\d\s/.-]{1,40}(?:tháng\s{1,9}\d{1,9})?(?:[\s,/-]{0,9}(?:năm\s{1,9})?\d{4})?$/i;
const FILL = /[._…]{2}|\s{3}/;

/** The dates of a text of which at least two parts are printed, as quantities of a unit of their own. */
export function datesAsQuantities(text: string): Quantity[] {
  return findDates(text).flatMap((mention) => {
    const printed = text.slice(mention.start, mention.end);
    const lead = LEADING_WORD.exec(printed)?.[0].length ?? 0;
    const isWhole = PRINTED.test(printed.slice(lead)) && !FILL.test(printed);
    const value = valueOfDate(mention);
    if (!isWhole || value === null) return [];
    return [{ start: mention.start + lead, end: mention.end, value, unit: DATE, gloss: null }];
  });
}

/** No unit of a text has this name. */
export const DATE = 'date';

/** "2021-07-30" as 20210730; a part that is not printed is 0. */
function valueOfDate({ day, month, year }: DateMention): number | null {
  const parts = [year, month, day].filter((part) => part !== null);
  return month === null || parts.length < 2 ? null : (year ?? 0) * 10_000 + month * 100 + (day ?? 0);
}
