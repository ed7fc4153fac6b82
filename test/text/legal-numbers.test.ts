import { describe, expect, it } from 'vitest';
import { findLegalNumbers, numberKey } from '../../src/text/index.js';

const numbers = (text: string) => findLegalNumbers(text).map((number) => number.text);

describe('findLegalNumbers', () => {
  it('finds Party and State numbers as printed', () => {
    const printed = [
      '23-QĐ/TW',
      '2387/QĐ/TU',
      '10/2022/QH15',
      '07-QC/TU',
      '16/CT-TTg',
      '01/HDLB-TC-DVTW',
      '30/2020/NĐ-CP',
    ];
    printed.push(
      '05-QC/BTCTU-BDVTU',
      '5053-CV/VPTW/nb',
      '201/QĐ-UBND',
      '4307/UBND',
      '02-QyĐ/TU',
      '12/2009/L-CTN',
      '36-CTr/TU',
      '9086/BNV-CTTN&BĐG',
    );
    expect(numbers(printed.map((number) => `số ${number}, ngày 01/7/2025 của`).join('; '))).toEqual(printed);
    expect(numbers(printed.join(' và '))).toEqual(printed);
    expect(numbers('(407-QĐ/TU).')).toEqual(['407-QĐ/TU']);
    expect(numbers('23 - QĐ/TW')).toEqual(['23 - QĐ/TW']);
  });

  it('gives figure, year, symbol and place', () => {
    expect(findLegalNumbers('Luật số 10/2022/QH15')).toEqual([
      { start: 8, end: 20, text: '10/2022/QH15', figure: '10', year: 2022, symbol: 'QH15' },
    ]);
  });

  it('knows a figure that is still blank', () => {
    expect(findLegalNumbers('Số: /UBND-NC')).toEqual([
      { start: 4, end: 12, text: '/UBND-NC', figure: null, year: null, symbol: 'UBND-NC' },
    ]);
    expect(numbers('Quyết định số          -QĐ/TU, ngày')).toEqual(['-QĐ/TU']);
    expect(numbers('Số ……/QĐ-UBND')).toEqual(['/QĐ-UBND']);
    expect(numbers('Nghị định số 64-HĐBT')).toEqual(['64-HĐBT']);
  });

  it('leaves everything else', () => {
    const prose =
      'nhiệm kỳ 2020 - 2025; 08/12/2021; 24/24 giờ; QCVN 01:2022/BQP; 1-MỤC TIÊU; 1/NHIỆM VỤ; I-; Điều 5; một số - HĐND tỉnh; số /và; tỷ lệ 1/2; 3/4 Ủy viên; PT-TH; T/M';
    expect(numbers(prose)).toEqual([]);
  });

  it('has one key for the variants of one number', () => {
    const key = (text: string) => findLegalNumbers(text).map(({ text: printed }) => numberKey(printed))[0];
    expect(new Set(['2387/QĐ/TU', '2387-QĐ/TU', '02387 - QĐ/TU', '2387-QÐ/TU'].map(key))).toEqual(
      new Set(['2387-qd-tu']),
    );
    expect(key('10/2022/QH15')).not.toBe(key('10/2023/QH15'));
  });
});
