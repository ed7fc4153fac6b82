import { formatNumericDate } from '../../text/calendar-date.js';
import { parseStatedDate } from '../../text/stated-date.js';

/** "số 11-QC/TU, ngày 02/02/2026", "11-QC/TU"; not "Quyết định số 11-QĐ/TU", nor "1 quy chế". */
const BARE = /^(?:số\s+)?(\d{1,5}\s?[-/]\s?\p{Lu}.*)$/isu;

/** "ngày 2/3/2022", "ngày 02-03-2022"; not "ngày 02 tháng 3". */
const DAY = /(?<=ngày )\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/u;

/** `{{#if (bareNumber province.regulation)}}`: the number of a document that is cited without its name, with its day as days are printed, else nothing. */
export function bareNumber(text: unknown): string {
  const bare = BARE.exec(String(text).trim())?.[1] ?? '';
  return bare.replace(DAY, (day) => {
    const parts = parseStatedDate(day);
    return parts === null ? day : formatNumericDate(parts, '');
  });
}
