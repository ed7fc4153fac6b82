import { formatLongDate, formatNumericDate } from '../../text/calendar-date.js';
import { parseStatedDate } from '../../text/stated-date.js';
import { blankMark, isBlankMark } from '../blanks.js';

const UNKNOWN = { year: null, month: null, day: null };

/** `{{longDate date}}`: "ngày 04 tháng 01 năm 2022"; each unknown part is a blank of the field `date`. */
export function longDate(date: string | number): string {
  return formatLongDate(partsOf(date), blankMark('date'));
}

/** `{{numericDate date}}`: "04/01/2022", with blanks as in longDate; an unknown date of another document stays one blank. */
export function numericDate(date: string | number): string {
  const isOfAnother = isBlankMark(date) && date !== blankMark('date');
  return isOfAnother ? String(date) : formatNumericDate(partsOf(date), blankMark('date'));
}

function partsOf(date: string | number) {
  return parseStatedDate(String(date)) ?? UNKNOWN;
}
