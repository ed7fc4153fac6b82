/** Dates as a person gives them to a program, on the command line, in a profile, a list or a configuration. */
import { type DateParts, isRealDate, toIsoDate } from './calendar-date.js';

/** Each form takes the whole text; a part in brackets may be left out, from the day on. */
const FORMS = [
  /** "2026-12-01", "2026-12", "2026"; not "26-12-01". */
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /** "01/12/2026", "1-12-2026", "1.12.2026", "ngày 01/12/2026"; the day comes first, so "12/31/2026" is no day. */
  /^(?:ngày\s+)?(?<day>\d{1,2})\s*(?<mark>[/.-])\s*(?<month>\d{1,2})\s*\k<mark>\s*(?<year>\d{4})$/i,
  /** "12/2026", "tháng 12/2026". */
  /^(?:tháng\s+)?(?<month>\d{1,2})\s*\/\s*(?<year>\d{4})$/i,
  /** "ngày 01 tháng 12 năm 2026", "1 tháng 12, năm 2026", "tháng 12 năm 2026", "năm 2026"; not "ngày 1 năm 2026". */
  /^(?:(?:(?:ngày\s+)?(?<day>\d{1,2})\s+)?tháng\s+(?<month>\d{1,2}),?\s+)?năm\s+(?<year>\d{4})$/i,
];

/**
 * The parts of a date that a person stated, in any form that is usual in Việt Nam or the ISO form.
 * @returns null for another form, and for a day that the calendar does not have (30/02/2026)
 */
export function parseStatedDate(text: string): DateParts | null {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  for (const form of FORMS) {
    const groups = form.exec(words)?.groups;
    if (groups === undefined) continue;
    const [year = null, month = null, day = null] = [groups.year, groups.month, groups.day].map((part) =>
      part === undefined ? null : Number(part),
    );
    const parts = { year, month, day };
    return isRealDate(parts) ? parts : null;
  }
  return null;
}

/** The whole day that a person stated, in ISO form; null for a part of one, another form, or no real day. */
export function statedDay(text: string): string | null {
  const parts = parseStatedDate(text);
  return parts === null ? null : toIsoDate(parts);
}

/** What a person stated, in ISO form as far as it goes: "2026-12-01", "2026-12", "2026"; null as above. */
export function statedPartOfDate(text: string): string | null {
  const parts = parseStatedDate(text);
  if (parts === null) return null;
  const { year, month, day } = parts;
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return [
    pad(year ?? 0, 4),
    ...(month === null ? [] : [pad(month, 2)]),
    ...(day === null ? [] : [pad(day, 2)]),
  ].join('-');
}
