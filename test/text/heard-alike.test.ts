import { describe, expect, test } from 'vitest';
import { heardAlike } from '../../src/text/heard-alike.js';

describe('syllables that are heard alike', () => {
  test.each([
    ['chức', ['trức', 'chứt']],
    ['trình', ['chình']],
    ['nội', ['lội']],
    ['lĩnh', ['nĩnh', 'lỉnh']],
    ['quản', ['quảng', 'quãn']],
    ['giải', ['dải', 'giãi']],
    ['dân', ['giân', 'rân', 'dâng']],
    ['xử', ['sử', 'xữ']],
    ['nghị', []],
    ['nhiệm', []],
    ['gìn', ['gìng']],
    ['định', []],
  ])('%s', (syllable, expected) => {
    expect(heardAlike(syllable).sort()).toEqual([...expected].sort());
  });
});
