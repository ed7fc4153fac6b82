/** Communes as a user names them: the kind and the name. */
import { describe, expect, test } from 'vitest';
import { parseCommune } from '../../src/data/index.js';
import { dated } from '../support/dated-data.js';

const commune = (text: string, asOf = '2026-11-21') => parseCommune(text, dated.levels, asOf);

describe('a commune is named with its kind', () => {
  test.each([
    ['xã Phù Đình', 'commune', 'Phù Đình'],
    ['  XÃ   Phù Đình ', 'commune', 'Phù Đình'],
    ['xa Phu Dinh', 'commune', 'Phu Dinh'],
    ['Xã Phù Đình'.normalize('NFD'), 'commune', 'Phù Đình'],
    ['x. Phù Đình', 'commune', 'Phù Đình'],
    ['phường Thanh Khê', 'ward', 'Thanh Khê'],
    ['P.Thanh Khê', 'ward', 'Thanh Khê'],
    ['Phường 12', 'ward', '12'],
    ['đặc khu Côn Đảo', 'special-zone', 'Côn Đảo'],
  ])('%s', (text, level, name) => {
    expect(commune(text)).toEqual({ level, name });
  });

  test.each(['Phù Đình', 'xãPhù Đình', 'xanh Phù Đình', 'xã', 'xã ', '', 'huyện Ba Vì', 'thị xã Sơn Tây'])(
    'without it "%s" is none',
    (text) => {
      expect(commune(text)).toBeNull();
    },
  );

  test('a kind counts on its days only', () => {
    expect(commune('thị trấn Chúc Sơn')).toBeNull();
    expect(commune('thị trấn Chúc Sơn', '2025-06-30')).toEqual({ level: 'township', name: 'Chúc Sơn' });
  });
});
