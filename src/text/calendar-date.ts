/** Calendar dates: whether a day exists, ISO form, and the two forms in which a Party document prints one. */

/** Day, month and year as far as they are known; a blank is null, never a guess. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** About 12 mm at 14 pt: the clerk's stamp must fit the gap, and no renderer may fold it (hence non-breaking). */
export const DATE_BLANK = '\u00a0'.repeat(6);

/** Whether no known part contradicts the calendar: 29/02 is real without a year, 29/02/2025 and 31/4 are not. */
export function isRealDate({ year, month, day }: DateParts): boolean {
  if (year !== null && (year < 1 || year > 9999)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= daysInMonth(month, year));
}

function daysInMonth(month: number | null, year: number | null): number {
  if (month === null) return 31;
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** "2025-07-01" of a complete and real date; null of a partial or impossible one. */
export function toIsoDate(parts: DateParts): string | null {
  const { year, month, day } = parts;
  if (year === null || month === null || day === null || !isRealDate(parts)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Parts of an ISO date ("2025-07-01"); null when it is of another form or no real day. */
export function parseIsoDate(iso: string): DateParts | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(parts) ? parts : null;
}

/**
 * "ngày 03 tháng 02 năm 2018", "ngày 27 tháng 5 năm 2026": the form under the masthead's title. Days below 10
 * and months below 3 get a zero (Hướng dẫn 36-HD/VPTW and 05-HD/VPTW). A null part prints `blank`.
 */
export function formatLongDate(parts: DateParts, blank: string = DATE_BLANK): string {
  const { day, month, year } = printParts(parts, blank);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** "03/02/2018", "27/5/2026": the form of citations, with the same zeros. A null part prints `blank`. */
export function formatNumericDate(parts: DateParts, blank: string = DATE_BLANK): string {
  const { day, month, year } = printParts(parts, blank);
  return `${day}/${month}/${year}`;
}

/** "09/01/2026" of "2026-01-09": as Party documents cite it; what is no ISO date of a real day stays as it is. */
export function printDate(iso: string): string {
  const parts = parseIsoDate(iso);
  return parts === null ? iso : formatNumericDate(parts);
}

function printParts({ day, month, year }: DateParts, blank: string): Record<keyof DateParts, string> {
  return {
    day: day === null ? blank : pad(day, 2),
    month: month === null ? blank : month < 3 ? pad(month, 2) : String(month),
    year: year === null ? blank : String(year),
  };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
