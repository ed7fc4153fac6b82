import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLookAlikes, mendLookAlikes } from '../../src/text/index.js';
import { vietnameseText } from '../support/vietnamese-text.js';

describe('look-alike letters', () => {
  it('are found with their place', () => {
    expect(findLookAlikes('Các Ðiều, đảng')).toEqual([{ offset: 4, found: 'Ð', meant: 'Đ' }]);
    expect(findLookAlikes('Bình Ɖịnh, ðảng').map(({ offset, meant }) => [offset, meant])).toEqual([
      [5, 'Đ'],
      [11, 'đ'],
    ]);
    expect(findLookAlikes('Тỉnh ủу').map(({ meant }) => meant)).toEqual(['T', 'y']);
  });

  it('are not seen in true Russian or Greek, nor in Vietnamese', () => {
    expect(findLookAlikes('Россия; Αθήνα; Đảng Cộng sản Việt Nam')).toEqual([]);
  });

  it('are mended in place', () => {
    expect(mendLookAlikes('Ðiều 1. Тỉnh ủу, Ｂan')).toBe('Điều 1. Tỉnh ủy, Ban');
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        const mended = mendLookAlikes(text);
        expect(mended).toHaveLength(text.length);
        expect(findLookAlikes(mended)).toEqual([]);
        const changed = [...Array(text.length).keys()].filter((i) => mended[i] !== text[i]);
        expect(changed).toEqual(findLookAlikes(text).map(({ offset }) => offset));
      }),
    );
  });
});
