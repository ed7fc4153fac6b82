import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DATE_BLANK,
  type DateParts,
  findDates,
  findFirstDate,
  formatLongDate,
  formatNumericDate,
  isRealDate,
  parseIsoDate,
  toIsoDate,
} from '../../src/text/index.js';

const parts = (year: number | null, month: number | null, day: number | null): DateParts => ({
  year,
  month,
  day,
});

/** Each date of a text as "printed text = year-month-day", blanks as "?". */
const dates = (text: string) =>
  findDates(text).map(
    (d) =>
      `${text.slice(d.start, d.end)} = ${d.iso ?? [d.year, d.month, d.day].map((part) => part ?? '?').join('-')}`,
  );

const anyDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDate);

describe('calendar dates', () => {
  it('exist or do not', () => {
    expect(isRealDate(parts(2024, 2, 29))).toBe(true);
    expect(isRealDate(parts(2025, 2, 29))).toBe(false);
    expect(isRealDate(parts(1900, 2, 29))).toBe(false);
    expect(isRealDate(parts(2000, 2, 29))).toBe(true);
    expect(isRealDate(parts(null, 2, 29))).toBe(true);
    expect(isRealDate(parts(null, 2, 30))).toBe(false);
    expect(isRealDate(parts(2021, 4, 31))).toBe(false);
    expect(isRealDate(parts(2021, 13, 1))).toBe(false);
    expect(isRealDate(parts(2021, null, null))).toBe(true);
  });

  it('go to ISO and back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseIsoDate(toIsoDate(date) ?? '')).toEqual(date);
      }),
    );
    expect(['2025-02-29', '2025-7-1', '01/7/2025', ''].map(parseIsoDate)).toEqual([null, null, null, null]);
    expect(toIsoDate(parts(2025, 7, null))).toBeNull();
  });

  it('are printed with zeros before days below 10 and months below 3 only', () => {
    expect(formatLongDate(parts(2018, 2, 3))).toBe('ngày 03 tháng 02 năm 2018');
    expect(formatLongDate(parts(2026, 5, 27))).toBe('ngày 27 tháng 5 năm 2026');
    expect(formatNumericDate(parts(2026, 1, 9))).toBe('09/01/2026');
    expect(formatNumericDate(parts(2018, 4, 3))).toBe('03/4/2018');
    expect(formatLongDate(parts(2026, null, null))).toBe(`ngày ${DATE_BLANK} tháng ${DATE_BLANK} năm 2026`);
    expect(formatNumericDate(parts(2026, null, null), '  ')).toBe('  /  /2026');
  });
});

describe('findDates', () => {
  it('finds both printed forms', () => {
    expect(dates('Thái Nguyên, ngày 04 tháng 01 năm 2022')).toEqual([
      'ngày 04 tháng 01 năm 2022 = 2022-01-04',
    ]);
    expect(dates('số 25-NQ/TW, ngày 03/06/2013 và 01/7/2025, 3-6-2013, 30.7.2021')).toEqual([
      '03/06/2013 = 2013-06-03',
      '01/7/2025 = 2025-07-01',
      '3-6-2013 = 2013-06-03',
      '30.7.2021 = 2021-07-30',
    ]);
    expect(dates('ngày 14 tháng 6\nnăm 2005; ngày 27 tháng 5 năm\n\n2020 - 2025')).toEqual([
      'ngày 14 tháng 6\nnăm 2005 = 2005-06-14',
      'ngày 27 tháng 5 năm = ?-5-27',
    ]);
    expect(dates('NGÀY 27 THÁNG 5 NĂM 2026')).toEqual(['NGÀY 27 THÁNG 5 NĂM 2026 = 2026-05-27']);
    expect(dates('ngày mùng 3 tháng 2, năm 1930; ngày 04/ 01/ 2022')).toEqual([
      'ngày mùng 3 tháng 2, năm 1930 = 1930-02-03',
      '04/ 01/ 2022 = 2022-01-04',
    ]);
  });

  it('keeps blanks blank', () => {
    expect(dates('Cao Bằng, ngày      tháng      năm 2026')).toEqual([
      'ngày      tháng      năm 2026 = 2026-?-?',
    ]);
    expect(dates('Bình Định, ngày tháng năm 2021')).toEqual(['ngày tháng năm 2021 = 2021-?-?']);
    expect(dates('ngày … tháng 7 năm 2026')).toEqual(['ngày … tháng 7 năm 2026 = 2026-7-?']);
    expect(dates('ngày ... tháng ... năm ... của')).toEqual(['ngày ... tháng ... năm ... = ?-?-?']);
    expect(dates('ngày tháng năm')).toEqual(['ngày tháng năm = ?-?-?']);
    expect(dates('ngày     /     /2026 của')).toEqual(['ngày     /     /2026 = 2026-?-?']);
    expect(dates('ngày /7/2026')).toEqual(['ngày /7/2026 = 2026-7-?']);
    expect(dates(`(${formatLongDate(parts(2026, null, null))})`)).toHaveLength(1);
  });

  it('finds days without a year and months without a day', () => {
    expect(dates('ngày 15 tháng 6 năm sau, ngày 30/4')).toEqual([
      'ngày 15 tháng 6 = ?-6-15',
      'ngày 30/4 = ?-4-30',
    ]);
    expect(dates('tháng 7 năm 2025, tháng 10/2025')).toEqual([
      'tháng 7 năm 2025 = 2025-7-?',
      'tháng 10/2025 = 2025-10-?',
    ]);
    expect(dates('trước ngày 05 tháng 12 hằng năm')).toEqual(['ngày 05 tháng 12 = ?-12-5']);
  });

  it('says when there is no such day', () => {
    expect(findFirstDate('ngày 31/4/2021')).toMatchObject({ iso: null, isReal: false, day: 31, month: 4 });
    expect(findFirstDate('ngày 29 tháng 02 năm 2025')).toMatchObject({ iso: null, isReal: false });
    expect(findFirstDate('ngày tháng 02 năm 2025')).toMatchObject({ iso: null, isReal: true });
  });

  it('leaves other figures alone', () => {
    const none =
      'Luật số 10/2022/QH15; nhiệm kỳ 2020 - 2025; 6 tháng, một năm; khoản 2.1; 1/2 số; ghi ngày tháng năm sinh; hằng ngày, hằng tháng, hằng năm; năm 2021; 12/2021/TT-BNV; trong 15 ngày của tháng';
    expect(dates(none)).toEqual([]);
  });

  it('reads every date that is printed', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('', 'Hà Nội, ', 'số 5-QĐ/TU, ', '12. '), (date, before) => {
        for (const printed of [formatLongDate(date), formatNumericDate(date)]) {
          const text = `${before}${printed} của`;
          expect(findDates(text)).toEqual([
            {
              ...date,
              start: before.length,
              end: before.length + printed.length,
              iso: toIsoDate(date),
              isReal: true,
            },
          ]);
        }
      }),
    );
  });

  it('ends on hostile blanks, on which a pattern could look back without end', () => {
    for (const filler of [' ', '.', 'ngày ', '1/', 'ngày 1 tháng ', '\u00a0'])
      for (const start of ['ngày ', 'ngày 1', 'ngày tháng', 'ngày 1/', 'tháng 1'])
        expect(
          findDates(`${start}${filler.repeat(50_000)} tháng`).filter((date) => date.iso !== null),
        ).toEqual([]);
  });
});
