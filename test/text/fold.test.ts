import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldCase,
  foldForMatching,
  foldIy,
  foldSpelling,
  foldTone,
  foldTypography,
  foldUnicode,
  restyleTone,
  stripMarks,
  toneGroupOf,
  toneStyleOf,
} from '../../src/text/index.js';
import { vietnameseText } from '../support/vietnamese-text.js';

const FOLDS = {
  foldUnicode,
  foldTone,
  foldIy,
  foldSpelling,
  foldTypography,
  foldCase,
  foldForMatching,
  stripMarks,
};
const UNTOUCHED = [
  'hoàn',
  'quý',
  'huỳnh',
  'suýt',
  'quả',
  'quy',
  'toán',
  'khoẻn',
  'tuyến',
  'thuở',
  'mùa',
  'của',
  'hoa',
  'Huy',
  'QUỸ',
];

describe('every fold', () => {
  it.each(Object.entries(FOLDS))('%s changes nothing the second time and takes NFD as NFC', (_, fold) => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        const key = fold(text);
        expect(fold(key)).toBe(key);
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(key.normalize('NFC')).toBe(key);
      }),
      { numRuns: 300 },
    );
  });
});

describe('place of tone marks', () => {
  const pairs = [
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['HOÁ', 'HÓA'],
    ['Uỷ', 'Ủy'],
    ['UỶ', 'ỦY'],
    ['toạ', 'tọa'],
    ['xoè', 'xòe'],
    ['luỹ', 'lũy'],
  ] as const;

  it('is unified in open syllables', () => {
    for (const [newer, older] of pairs) {
      expect(foldTone(newer)).toBe(foldTone(older));
      expect(foldTone(newer.normalize('NFD'))).toBe(foldTone(older));
      expect([toneStyleOf(newer), toneStyleOf(older)]).toEqual(['new', 'old']);
      expect([restyleTone(older, 'new'), restyleTone(newer, 'old')]).toEqual([newer, older]);
    }
  });

  it('is never touched elsewhere', () => {
    for (const word of UNTOUCHED) {
      for (const form of [word, word.toUpperCase()]) {
        expect([foldTone(form), restyleTone(form, 'new'), restyleTone(form, 'old')]).toEqual([
          form,
          form,
          form,
        ]);
        expect([toneStyleOf(form), toneGroupOf(form)]).toEqual([null, null]);
      }
    }
  });

  it('is restyled for one word group alone', () => {
    expect(restyleTone('Uỷ ban, hoà giải, khoẻ', 'old', 'uy')).toBe('Ủy ban, hoà giải, khoẻ');
    expect(restyleTone('Uỷ ban, hoà giải, khoẻ', 'old', 'oa')).toBe('Uỷ ban, hòa giải, khỏe');
    expect(restyleTone('Ủy ban hoàn thành, quý II', 'new')).toBe('Uỷ ban hoàn thành, quý II');
    expect(['thuỷ', 'ỦY', 'hóa', 'khoẻ'].map(toneGroupOf)).toEqual(['uy', 'uy', 'oa', 'oa']);
  });

  it('never changes the folded key', () => {
    fc.assert(
      fc.property(
        vietnameseText(),
        fc.constantFrom('old', 'new'),
        fc.constantFrom('uy', 'oa', undefined),
        (text, style, group) => {
          const restyled = restyleTone(text, style, group);
          expect(foldTone(restyled)).toBe(foldTone(text));
          expect(restyleTone(restyled, style, group)).toBe(restyled);
        },
      ),
    );
  });
});

describe('foldIy', () => {
  it('unifies i and y after single onsets of open syllables', () => {
    for (const [y, i] of [
      'kỹ kĩ',
      'lý lí',
      'mỹ mĩ',
      'SỸ SĨ',
      'Tỷ Tỉ',
      'hy hi',
      'vy vi',
      'quý quí',
      'qui quy',
    ].map((pair) => pair.split(' ')))
      expect(foldIy(y ?? '')).toBe(foldIy(i ?? ''));
  });

  it('leaves every other syllable', () => {
    for (const word of [
      'quy',
      'quý',
      'thuy',
      'thuỷ',
      'ay',
      'tay',
      'uy',
      'ý',
      'yêu',
      'thy',
      'kính',
      'tuy',
      'quít',
      'by',
    ])
      expect(foldIy(word)).toBe(word);
    expect(foldIy('tai')).not.toBe(foldIy('tay'));
    expect(foldIy('thúi')).not.toBe(foldIy('thúy'));
  });
});

describe('foldTypography', () => {
  it('makes kinds of quotes, dashes, ellipses and blanks equal', () => {
    const equal = [
      ['“Dân vận khéo”', '"Dân vận khéo"'],
      ['nhiệm kỳ 2020 - 2025', 'nhiệm kỳ 2020–2025'],
      ['chính trị - xã hội', 'chính trị – xã hội'],
      ['v.v…', 'v.v...'],
      ['cấp ủy , tổ chức ;', 'cấp ủy, tổ chức;'],
      ['kể từ ngày ký./.', 'kể từ ngày ký.'],
      ['kể từ ngày ký. / .', 'kể từ ngày ký.'],
      ['( khóa XI )', '(khóa XI)'],
    ];
    for (const [a = '', b = ''] of equal) expect(foldTypography(a)).toBe(foldTypography(b));
  });

  it('keeps which mark it is, and numbers apart', () => {
    expect(foldTypography('ký;')).not.toBe(foldTypography('ký.'));
    expect(foldTypography('khoản 1, 5')).not.toBe(foldTypography('khoản 1,5'));
    expect(foldTypography('Dân vận')).not.toBe(foldTypography('Dânvận'));
    expect(foldTypography('km/h')).toBe('km/h');
  });
});

describe('other keys', () => {
  it('fold look-alikes and blanks', () => {
    expect(foldUnicode('Ðiều\u00a01.')).toBe('Điều 1.');
    expect(foldUnicode('Điều 1.'.normalize('NFD'))).toBe('Điều 1.');
  });

  it('strip marks for names', () => {
    expect(stripMarks('Thừa Thiên Huế, Đắk Lắk, ĐỒNG NAI')).toBe('Thua Thien Hue, Dak Lak, DONG NAI');
    expect(stripMarks('Bình Ðịnh')).toBe('Binh Dinh');
  });

  it('meet in foldForMatching', () => {
    expect(foldForMatching('UỶ BAN  kỹ thuật – “Hoà giải” ./.')).toBe(
      foldForMatching('Ủy ban kĩ thuật - "hòa giải".'),
    );
    expect(foldForMatching('phản biện')).not.toBe(foldForMatching('phân biện'));
    expect(foldForMatching('hoàn toàn')).toBe('hoàn toàn');
  });
});
