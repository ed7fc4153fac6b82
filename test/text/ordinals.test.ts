import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareOrdinals,
  nextPointLetter,
  numberToRoman,
  numberToWords,
  numberWordsToValue,
  ordinalToWords,
  ordinalValue,
  ordinalWordsToValue,
  POINT_LETTERS,
  pointLetter,
  pointOrdinal,
  readNumberWords,
  readOrdinalWords,
  romanToNumber,
} from '../../src/text/index.js';

describe('Roman numerals', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (n) => {
        expect(romanToNumber(numberToRoman(n))).toBe(n);
      }),
    );
  });

  it('have one correct form', () => {
    expect(['XIV', 'XL', 'MCMXCIX'].map(romanToNumber)).toEqual([14, 40, 1999]);
    expect(['', 'IIII', 'VX', 'IC', 'xiv', 'A', 'X1', 'MMMM'].map(romanToNumber)).toEqual(
      Array(8).fill(null),
    );
    expect(() => numberToRoman(0)).toThrow(RangeError);
    expect(() => numberToRoman(1.5)).toThrow(RangeError);
  });
});

describe('điểm letters', () => {
  it('follow the customary order', () => {
    expect(POINT_LETTERS.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
    expect(['a', 'd', 'đ', 'e', 'g', 'Đ', 'y'].map(pointOrdinal)).toEqual([1, 4, 5, 6, 7, 5, 23]);
    expect(['f', 'j', 'w', 'z', 'â', 'ơ', '', 'ab', '1'].map(pointOrdinal)).toEqual(Array(9).fill(null));
    expect([0, 5, 24].map(pointLetter)).toEqual([null, 'đ', null]);
  });

  it('know the next one', () => {
    expect(['d', 'đ', 'e', 'i', 'Đ'].map(nextPointLetter)).toEqual(['đ', 'e', 'g', 'k', 'e']);
    expect(['y', 'f'].map(nextPointLetter)).toEqual([null, null]);
  });
});

describe('printed numbers', () => {
  it('have a sortable value', () => {
    expect(ordinalValue('5')).toEqual([5, 0]);
    expect(ordinalValue('5a')).toEqual([5, 1]);
    expect(ordinalValue('5đ')).toEqual([5, 5]);
    expect(ordinalValue('2.1')).toEqual([2, 0, 1, 0]);
    expect(ordinalValue('đ')).toEqual([0, 5]);
    expect(ordinalValue('II')).toEqual([2, 0]);
    expect(['', '-', '5 a', 'IIII', '2..1', 'â', '5ab'].map(ordinalValue)).toEqual(Array(7).fill(null));
  });

  it('sort as people count', () => {
    const sorted = (numbers: string[]) => [...numbers].sort(compareOrdinals);
    expect(sorted(['10', '9', '5b', '6', '5', '5a', '10b'])).toEqual([
      '5',
      '5a',
      '5b',
      '6',
      '9',
      '10',
      '10b',
    ]);
    expect(sorted(['2.10', '3', '2.2', '2', '2.1'])).toEqual(['2', '2.1', '2.2', '2.10', '3']);
    expect(sorted(['g', 'e', 'đ', 'f', 'd', 'a1', 'a', 'b'])).toEqual([
      'a',
      'a1',
      'b',
      'd',
      'đ',
      'e',
      'f',
      'g',
    ]);
    expect(sorted(['IX', 'V', 'II', 'X'])).toEqual(['II', 'V', 'IX', 'X']);
    expect(sorted(['-', '2', '*', '1'])).toEqual(['1', '2', '*', '-']);
  });

  it('are compared by a total order', () => {
    const number = fc.constantFrom('1', '2', '2a', '2.1', 'a', 'đ', 'f', 'IV', '-', '?', '10');
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(Math.sign(compareOrdinals(a, b))).toBe(0 - Math.sign(compareOrdinals(b, a)));
        if (compareOrdinals(a, b) <= 0 && compareOrdinals(b, c) <= 0)
          expect(compareOrdinals(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('number words', () => {
  it('go there and back from 0 to 999', () => {
    for (let n = 0; n <= 999; n++) expect(numberWordsToValue(numberToWords(n))).toBe(n);
  });

  it('are read in the forms in use', () => {
    const values = {
      một: 1,
      'hai mươi mốt': 21,
      'ba mươi lăm': 35,
      'một trăm linh năm': 105,
      'một trăm lẻ năm': 105,
      'mười lăm': 15,
      'Bẩy mươi tư': 74,
      'hai mươi bốn': 24,
      'ba mươi nhăm': 35,
      'một trăm mười': 110,
      'chín trăm chín mươi chín': 999,
    };
    for (const [words, value] of Object.entries(values)) {
      expect(numberWordsToValue(words)).toBe(value);
      expect(numberWordsToValue(words.normalize('NFD').toUpperCase())).toBe(value);
    }
    expect(
      ['', 'mươi', 'mười mốt', 'lăm', 'trăm', 'một hai', 'hai mươi năm', 'nhất'].map(numberWordsToValue),
    ).toEqual(Array(8).fill(null));
  });

  it('leave the year word alone', () => {
    expect(readNumberWords('mười năm')).toEqual({ value: 10, end: 4 });
    expect(readNumberWords('năm năm')).toEqual({ value: 5, end: 3 });
    expect(readNumberWords('hai mươi năm')).toEqual({ value: 20, end: 8 });
    expect(readNumberWords('một trăm năm')).toEqual({ value: 100, end: 8 });
    expect(readNumberWords('một trăm năm mươi năm')).toEqual({ value: 150, end: 17 });
    expect(readNumberWords('trong ba ngày', 5)).toEqual({ value: 3, end: 8 });
    expect(readNumberWords('trong ba ngày')).toBeNull();
  });

  it('have ordinals', () => {
    expect(
      ['thứ nhất', 'thứ nhì', 'thứ hai', 'Thứ Tư', 'thứ mười một', 'THỨ HAI MƯƠI MỐT', 'một'].map(
        ordinalWordsToValue,
      ),
    ).toEqual([1, 2, 2, 4, 11, 21, 1]);
    expect(['nhất', 'tư', 'thứ', 'thứ nhất hai', ''].map(ordinalWordsToValue)).toEqual(Array(5).fill(null));
    expect(readOrdinalWords('Phần thứ nhất NHỮNG QUY ĐỊNH', 4)).toEqual({ value: 1, end: 13 });
    for (let n = 1; n <= 999; n++) expect(ordinalWordsToValue(ordinalToWords(n))).toBe(n);
  });

  it('never read past what was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('một', 'năm', 'trăm', 'mươi', 'mười', 'linh', 'thứ', 'ngày', '-', '5')),
        (words) => {
          const text = words.join(' ');
          const reading = readNumberWords(text);
          if (reading !== null) expect(numberWordsToValue(text.slice(0, reading.end))).toBe(reading.value);
        },
      ),
    );
  });
});
