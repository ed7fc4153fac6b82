/** Dates that a person states: every usual form is one day, and what is none is never taken for one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLongDate, formatNumericDate, parseIsoDate } from '../../src/text/calendar-date.js';
import { statedDay, statedPartOfDate } from '../../src/text/stated-date.js';

describe('a stated day', () => {
  test.each([
    '2026-12-01',
    '01/12/2026',
    '1/12/2026',
    '1-12-2026',
    '01.12.2026',
    'ngày 01 tháng 12 năm 2026',
    'Ngày 1 tháng 12 năm 2026',
    'ngày 01 tháng 12 năm 2026'.normalize('NFD'),
    ' ngày  01/12/2026 ',
    '1 tháng 12, năm 2026',
  ])('%s', (text) => {
    expect(statedDay(text)).toBe('2026-12-01');
  });

  test.each([
    '13/14/2026',
    '12/31/2026',
    '30/02/2026',
    '2026-02-30',
    '01/12/26',
    '01/12-2026',
    '2026',
    '12/2026',
    'ngày mai',
    '',
    '01/12/2026 hoặc 02/12/2026',
  ])('%s is none', (text) => {
    expect(statedDay(text)).toBeNull();
  });

  test('is the same in every form, for every day of the calendar', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const parts = parseIsoDate(iso);
        if (parts === null) return false;
        const { year, month, day: ofMonth } = parts;
        const forms = [iso, formatLongDate(parts), formatNumericDate(parts), `${ofMonth}-${month}-${year}`];
        return forms.every((form) => statedDay(form) === iso);
      }),
    );
  });
});

test.each([
  ['tháng 12 năm 2026', '2026-12'],
  ['12/2026', '2026-12'],
  ['2026-12', '2026-12'],
  ['năm 2026', '2026'],
  ['2026', '2026'],
  ['13/2026', null],
  ['ngày 01 năm 2026', null],
])('the part of a date in "%s" is %s', (text, part) => {
  expect(statedPartOfDate(text)).toBe(part);
});
