import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLetters, normalizeText } from '../../src/text/index.js';

describe('normalizeText', () => {
  it('composes letters, whatever the order of their marks', () => {
    expect(normalizeText('Thái Nguyên'.normalize('NFD'))).toBe('Thái Nguyên');
    for (const word of ['ấ', 'ề', 'ổ', 'ẵ', 'Ậ', 'ặ']) {
      const marks = [...word.normalize('NFD')];
      expect(composeLetters(marks[0] + marks.slice(1).reverse().join(''))).toBe(word);
    }
  });

  it('folds blanks and drops what cannot be seen', () => {
    expect(normalizeText('\ufeff  Điều\u00a01.\t\n Ban\u200b hành\u00ad ')).toBe('Điều 1. Ban hành');
    expect(normalizeText('450\u2011QĐ/TU')).toBe('450-QĐ/TU');
    expect(normalizeText('một\u2028hai\u2029ba')).toBe('một hai ba');
    expect(normalizeText(' \u00a0\u200b ')).toBe('');
  });

  it('changes every sign alike, whether or not another one in its line has to be changed', () => {
    for (let code = 0; code < 0x10000; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      if (normalizeText(text) !== normalizeText(`${text}\u200b`)) expect.fail(`U+${code.toString(16)}`);
    }
    expect(normalizeText('một  hai')).toBe('một hai');
  });

  it('is done after one pass, and loses nothing that can be seen', () => {
    const unit = fc.constantFrom(
      'a',
      'ê',
      'Đ',
      'o',
      ' ',
      '\u00a0',
      '\u200b',
      '\u0301',
      '\u0302',
      '\u0306',
      '\u0323',
      '\u0309',
      '.',
      '5',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
        expect(normalizeText(text.normalize('NFD'))).toBe(once);
        const count = (value: string) => value.normalize('NFD').replace(/[\s\u200b]/g, '').length;
        expect(count(once)).toBe(count(text));
      }),
    );
  });
});
