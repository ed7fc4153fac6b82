import { formatNumericDate } from '../../text/calendar-date.js';
import { parseStatedDate } from '../../text/stated-date.js';
import { blankMark, isBlankMark } from '../blanks.js';

/** "Quyết định số 11-QĐ/TU …", "số 11-QC/TU …", "11-QC/TU"; not "1 quy chế", nor "Quy chế công tác dân vận số 11-QC/TU". */
const NUMBERED =
  /^(?<type>Quyết định\s+|Quy chế\s+)?(?:số\s+)?(?<rest>\d{1,5}\s?[-/]\s?(?<symbol>\p{Lu}{2,4})\/\p{Lu}{2,6}.*)$/isu;

/** What a document is about: "về việc ban hành …", "ban hành Quy chế …"; not "của Ban Thường vụ Tỉnh ủy". */
const SUBJECT = /\s(?:về|ban hành)\s/iu;

/** "ngày 2/3/2022", "ngày 02-03-2022", "ngày 02 tháng 3 năm 2022"; not "ngày 02 tháng 3". */
const DAY = /(?<=ngày )\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}(?!\d)/u;

/** The number of a document of the Party: "05-QĐ/TU", "11 - QC/TU"; not "2025-2030". */
const NUMBER = /\d{1,5}\s?[-/]\s?\p{Lu}{2,4}\/\p{Lu}{2,6}/u;

/** A number with its day and no comma before it: "05-QC/TU ngày". */
const WITHOUT_COMMA = /(\/\p{Lu}{2,6}) (?=ngày )/u;

/**
 * `{{citedRegulation province.regulation province.title}}`: the regulation of the province in a recital. A number, with its type or
 * without, gets what the document is about, since a recital says it; a number without its day gets a blank for it.
 */
export function citedRegulation(value: unknown, province: unknown): string {
  const subject = `công tác dân vận của hệ thống chính trị ${String(province)}`;
  if (isBlankMark(value)) return `Quy chế ${subject} ${String(value)}`;
  const said = dated(String(value).trim());
  const { type, rest, symbol = '' } = NUMBERED.exec(said)?.groups ?? {};
  if (rest === undefined || (type !== undefined && SUBJECT.test(rest))) return said;
  const number = withPrintedDay(rest).replace(WITHOUT_COMMA, '$1, ');
  const cited = CITED[symbol.toUpperCase()];
  if (cited === undefined) return `Quy chế ${subject} số ${number}`;
  return SUBJECT.test(rest)
    ? `${cited.type} số ${number}`
    : `${cited.type} số ${number} ${cited.about}${subject}`;
}

/** By the symbol in their numbers: the regulation itself, and the decision that issues it. */
const CITED: Readonly<Record<string, { type: string; about: string }>> = {
  QC: { type: 'Quy chế', about: 'về ' },
  QĐ: { type: 'Quyết định', about: 'về việc ban hành Quy chế ' },
};

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
