import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { ownerOf } from '../../src/wording/document-owner.js';
import { issuersOf, localityReader } from '../../src/wording/index.js';
import { dated } from '../support/dated-data.js';
import { levels, places } from '../support/phrases.js';

const DAY = '2026-11-28';
const read = localityReader(levels, places, issuersOf(dated));
const document = (...lines: string[]) => parseRegulation(readMarkdown(lines.join('\n\n')).blocks).tree;

const LOCAL = [
  'TỈNH ỦY THÁI NGUYÊN',
  'Số: 903-QĐ/TU',
  'Thái Nguyên, ngày 04 tháng 01 năm 2022',
  'QUYẾT ĐỊNH',
];
const DECREE = [
  'CHÍNH PHỦ',
  'Số: 30/2020/NĐ-CP',
  'Hà Nội, ngày 05 tháng 3 năm 2020',
  'NGHỊ ĐỊNH',
  'Về công tác văn thư',
];
const PEOPLES = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH HÀ TĨNH',
  'Số: 12/QĐ-UBND',
  'Hà Tĩnh, ngày 05 tháng 3 năm 2020',
  'QUYẾT ĐỊNH',
];
const COMMUNE = [
  'TỈNH ỦY THÁI NGUYÊN',
  'ĐẢNG ỦY XÃ ĐẠI PHÚC',
  'Đại Phúc, ngày 04 tháng 8 năm 2026',
  'QUYẾT ĐỊNH',
];
const DEPARTMENT = [
  'BAN CHẤP HÀNH TRUNG ƯƠNG',
  'BAN TỔ CHỨC',
  'Hà Nội, ngày 04 tháng 8 năm 2026',
  'HƯỚNG DẪN',
];

describe('what is a document’s own', () => {
  test('is the place of a local committee and its number', () => {
    expect(read(document(...LOCAL))).toEqual({ tier: 'provincial', names: ['Thái Nguyên', '903-QĐ/TU'] });
  });

  test('is not the city in which a central body issues its texts', () => {
    expect(read(document(...DECREE))).toEqual({ tier: null, names: ['30/2020/NĐ-CP'] });
    expect(read(document(...DEPARTMENT))).toEqual({ tier: 'central', names: [] });
  });

  test('is the place of a people’s committee, too', () => {
    expect(read(document(...PEOPLES))).toEqual({ tier: 'provincial', names: ['Hà Tĩnh', '12/QĐ-UBND'] });
  });

  test('is of the commune where its province stands above it', () => {
    expect(read(document(...COMMUNE)).tier).toBe('communal');
  });

  test('is the same for a comparison and for a check', () => {
    for (const lines of [LOCAL, DECREE, PEOPLES, COMMUNE])
      expect(ownerOf(document(...lines), dated, DAY).tier ?? null).toBe(read(document(...lines)).tier);
  });
});
