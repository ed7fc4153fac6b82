import { formatNumericDate } from '../../text/calendar-date.js';
import { parseStatedDate } from '../../text/stated-date.js';
import { blankMark, isBlankMark } from '../blanks.js';

/** "số 11-QC/TU, ngày 02/02/2026", "11-QC/TU"; not "Quyết định số 11-QĐ/TU", nor "1 quy chế". */
const BARE = /^(?:số\s+)?(\d{1,5}\s?[-/]\s?\p{Lu}.*)$/isu;

/** "ngày 2/3/2022", "ngày 02-03-2022", "ngày 02 tháng 3 năm 2022"; not "ngày 02 tháng 3". */
const DAY = /(?<=ngày )\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}(?!\d)/u;

/** The number of a document of the Party: "05-QĐ/TU", "11 - QC/TU"; not "2025-2030". */
const NUMBER = /\d{1,5}\s?[-/]\s?(?<symbol>\p{Lu}{2,4})\/\p{Lu}{2,6}/u;

/**
 * `{{citedRegulation province.regulation province.title}}`: the regulation of the province in a recital. A number alone gets the
 * name of the regulation, or of the decision that issues it; a number without its day gets a blank for it, as a recital has both.
 */
export function citedRegulation(value: unknown, province: unknown): string {
  const name = `Quy chế công tác dân vận của hệ thống chính trị ${String(province)}`;
  if (isBlankMark(value)) return `${name} ${String(value)}`;
  const said = dated(String(value).trim());
  const bare = BARE.exec(said)?.[1];
  if (bare === undefined) return said;
  const isDecision = NUMBER.exec(bare)?.groups?.symbol === 'QĐ';
  return `${name} ${isDecision ? 'ban hành kèm theo Quyết định ' : ''}số ${withPrintedDay(bare)}`;
}

const withPrintedDay = (text: string): string =>
  text.replace(DAY, (day) => {
    const parts = parseStatedDate(day);
    return parts === null ? day : formatNumericDate(parts, '');
  });

/** With a blank for the day behind the number where nothing says one. */
function dated(text: string): string {
  if (DAY.test(text) || /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u.test(text)) return text;
  return text.replace(NUMBER, (number) => `${number}, ngày ${blankMark('province.regulation')}`);
}
