import type { Instrument } from '../../data/index.js';
import { printDate } from '../../text/calendar-date.js';

/** "Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị", as far as it is known. */
export function nameInstrument({ type, number, title, date, issuer }: Instrument): string {
  const name = number === null ? (title ?? type ?? '') : [type, 'số', number].filter(Boolean).join(' ');
  const dated = date === null ? name : `${name}, ngày ${printDate(date)}`;
  return issuer === null ? dated : `${dated} của ${issuer}`;
}
