import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities, numberToWords, parseFigures } from '../../src/text/index.js';

/** Each quantity of a text as "printed text = value unit". */
const quantities = (text: string) =>
  findQuantities(text).map((q) => `${text.slice(q.start, q.end)} = ${q.value} ${q.unit}`);

describe('findQuantities', () => {
  it('reads figures and words as one value', () => {
    expect(quantities('6 tháng, 06 tháng, sáu tháng, Sáu (06) tháng')).toEqual([
      '6 tháng = 6 tháng',
      '06 tháng = 6 tháng',
      'sáu tháng = 6 tháng',
      'Sáu (06) tháng = 6 tháng',
    ]);
    expect(quantities('5%, 5 %, năm phần trăm, 2,5%')).toEqual([
      '5% = 5 %',
      '5 % = 5 %',
      'năm phần trăm = 5 %',
      '2,5% = 2.5 %',
    ]);
    expect(quantities('1.000 người; ba triệu đồng; 2 lần')).toEqual([
      '1.000 người = 1000 người',
      'ba triệu đồng = 3000000 đồng',
      '2 lần = 2 lần',
    ]);
    expect(quantities('phân công một đồng chí; 50.000 đồng/người')).toEqual([
      'một đồng chí = 1 đồng chí',
      '50.000 đồng = 50000 đồng',
    ]);
    expect(quantities('Định kỳ sáu tháng, một năm và trong trường hợp cần thiết')).toEqual([
      'sáu tháng = 6 tháng',
      'một năm = 1 năm',
    ]);
  });

  it('reads deadlines with their gloss, and sees when it disagrees', () => {
    expect(findQuantities('trong 03 (ba) ngày làm việc')).toEqual([
      { start: 6, end: 27, value: 3, unit: 'ngày làm việc', gloss: 3 },
    ]);
    expect(findQuantities('trong 05 (ba) ngày')[0]).toMatchObject({ value: 5, gloss: 3 });
    expect(quantities('01 (một) ngày\nlàm việc')).toEqual(['01 (một) ngày\nlàm việc = 1 ngày làm việc']);
    expect(quantities('15 (mười lăm) ngày, kể từ ngày ký')).toEqual(['15 (mười lăm) ngày = 15 ngày']);
  });

  it('tells five from year', () => {
    expect(quantities('năm năm')).toEqual(['năm năm = 5 năm']);
    expect(quantities('mười năm; hai mươi năm; trong năm ngày')).toEqual([
      'mười năm = 10 năm',
      'hai mươi năm = 20 năm',
      'năm ngày = 5 ngày',
    ]);
    expect(quantities('những năm tháng; hằng năm; đầu năm tháng nào; năm 2021')).toEqual([]);
  });

  it('leaves dates, names of months and other numbers', () => {
    expect(
      quantities(
        'ngày 01 tháng 7 năm 2025; tháng 6 năm sau; ngày 5 tháng sau; quý 2 năm 2021; khoản 2.1 năm',
      ),
    ).toEqual([]);
    expect(quantities('một nghìn hai trăm đồng; số 10/2022/QH15 ngày; Điều 5; một số; khóa 13 năm')).toEqual(
      [],
    );
    expect(quantities('mỗi năm 2 lần; 1 năm 6 tháng')).toEqual([
      '2 lần = 2 lần',
      '1 năm = 1 năm',
      '6 tháng = 6 tháng',
    ]);
  });

  it('reads fractions in words', () => {
    expect(quantities('hai phần ba số thành viên')).toEqual([`hai phần ba = ${2 / 3} phần`]);
    expect(quantities('ba phần tư số phiếu')).toEqual(['ba phần tư = 0.75 phần']);
    expect(quantities('gồm hai phần; một phần; hai phần trăm')).toEqual(['hai phần trăm = 2 %']);
  });

  it('gives the same value for every way to write a number', () => {
    const unit = fc.constantFrom('ngày', 'tháng', 'năm', 'ngày làm việc', 'lần', '%');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), unit, (n, unit) => {
        const words = numberToWords(n);
        const ways = [
          `${n} ${unit}`,
          `0${n} ${unit}`,
          `${words} ${unit}`,
          `${n} (${words}) ${unit}`,
          `${words} (${n}) ${unit}`,
        ];
        for (const way of ways) {
          expect(findQuantities(`trong ${way}.`)).toMatchObject([
            { start: 6, end: 6 + way.length, value: n, unit },
          ]);
        }
      }),
    );
  });

  it('parses figures as Vietnamese prints them', () => {
    expect(['06', '1.000', '2,5', '1.234.567,5'].map(parseFigures)).toEqual([6, 1000, 2.5, 1234567.5]);
  });
});
