import { type DateParts, isRealDate } from '../text/calendar-date.js';

/** "2026-11-21", "2026-11", "2026"; not "21/11/2026". */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The parts of a date that are known; null where the words are no date or the day does not exist. */
export function parsePartialDate(value: string): DateParts | null {
  const match = PARTIAL_DATE.exec(value);
  if (match === null) return null;
  const [year = null, month = null, day = null] = match.slice(1).map((part) => (part ? Number(part) : null));
  const parts = { year, month, day };
  return isRealDate(parts) ? parts : null;
}

export function isPartialDate(value: string): boolean {
  return parsePartialDate(value) !== null;
}
