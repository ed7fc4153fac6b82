import { describe, expect, test } from 'vitest';
import { formAt, levelById, provincesAt, unitWords, withUnit } from '../../src/data/index.js';
import { LEVEL_IDS } from '../../src/data/schemas/levels.js';
import { dated } from '../support/dated-data.js';

function wordsOn(id: string, asOf: string) {
  const unit = provincesAt(dated, asOf).find((one) => one.id === id);
  const form = unit === undefined ? null : formAt(unit, asOf);
  if (form === null) throw new Error(`no unit ${id} on ${asOf}`);
  return unitWords(form, dated.levels);
}

describe('the words of a unit', () => {
  test('a province', () => {
    expect(wordsOn('thai-nguyen', '2026-11-21')).toEqual({
      name: 'Thái Nguyên',
      word: 'tỉnh',
      unit: 'tỉnh Thái Nguyên',
      committee: 'Tỉnh ủy',
      committeeOfUnit: 'Tỉnh ủy Thái Nguyên',
      committeeCapitals: 'TỈNH ỦY THÁI NGUYÊN',
      organisation: 'Đảng bộ tỉnh',
      organisationOfUnit: 'Đảng bộ tỉnh Thái Nguyên',
      organisationCapitals: 'ĐẢNG BỘ TỈNH THÁI NGUYÊN',
      council: 'Hội đồng nhân dân tỉnh',
      peoplesCommittee: 'Ủy ban nhân dân tỉnh',
      front: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      place: 'Thái Nguyên',
    });
  });

  test('a city, and the one whose name always takes the unit word', () => {
    expect(wordsOn('ha-noi', '2026-11-21')).toMatchObject({
      unit: 'thành phố Hà Nội',
      committeeCapitals: 'THÀNH ỦY HÀ NỘI',
      organisationOfUnit: 'Đảng bộ thành phố Hà Nội',
      place: 'Hà Nội',
    });
    expect(wordsOn('ho-chi-minh', '2026-11-21')).toMatchObject({
      unit: 'Thành phố Hồ Chí Minh',
      committeeCapitals: 'THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH',
      organisationOfUnit: 'Đảng bộ Thành phố Hồ Chí Minh',
      place: 'TP. Hồ Chí Minh',
    });
    expect(wordsOn('hue', '2026-11-21')).toMatchObject({
      committeeOfUnit: 'Thành ủy Huế',
      place: 'Thành phố Huế',
    });
    expect(wordsOn('hue', '2022-01-04')).toMatchObject({
      committeeOfUnit: 'Tỉnh ủy Thừa Thiên Huế',
      place: 'Thừa Thiên Huế',
    });
  });

  test.each([
    ['dong-nai', '2026-04-30'],
    ['quang-ninh', '2026-09-01'],
    ['bac-ninh', '2026-09-20'],
  ])('%s turns from province to city on %s', (id, day) => {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(wordsOn(id, eve)).toMatchObject({
      committee: 'Tỉnh ủy',
      peoplesCommittee: 'Ủy ban nhân dân tỉnh',
    });
    expect(wordsOn(id, day)).toMatchObject({
      committee: 'Thành ủy',
      peoplesCommittee: 'Ủy ban nhân dân thành phố',
    });
  });

  test('communes: the unit word is part of the committee’s name', () => {
    expect(unitWords({ level: 'commune', name: 'Công Hải' }, dated.levels)).toMatchObject({
      unit: 'xã Công Hải',
      committeeOfUnit: 'Đảng ủy xã Công Hải',
      committeeCapitals: 'ĐẢNG ỦY XÃ CÔNG HẢI',
      organisationOfUnit: 'Đảng bộ xã Công Hải',
      place: 'Công Hải',
    });
    expect(unitWords({ level: 'ward', name: 'Kép' }, dated.levels).place).toBe('Phường Kép');
    expect(unitWords({ level: 'special-zone', name: 'Phú Quốc' }, dated.levels).front).toBe(
      'Ủy ban Mặt trận Tổ quốc Việt Nam đặc khu',
    );
  });

  test('any body named after the unit word takes the whole name', () => {
    const { word, unit } = wordsOn('thai-nguyen', '2026-11-21');
    expect(withUnit('Ủy ban nhân dân tỉnh', { word }, unit)).toBe('Ủy ban nhân dân tỉnh Thái Nguyên');
    expect(withUnit('Sở Nội vụ', { word }, unit)).toBe('Sở Nội vụ tỉnh Thái Nguyên');
  });

  test('the table has every level once', () => {
    expect(dated.levels.levels.map(({ id }) => id).sort()).toEqual([...LEVEL_IDS].sort());
    expect(LEVEL_IDS.map((id) => levelById(dated.levels, id).word)).not.toContain('');
  });
});
