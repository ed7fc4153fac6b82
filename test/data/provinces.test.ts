import { describe, expect, test } from 'vitest';
import { isUnbroken } from '../../src/data/dated-range.js';
import {
  cityOrProvince,
  congressAt,
  formAt,
  isMerged,
  type Locality,
  lostNames,
  otherUnitNames,
  predecessorsOf,
  provinceAt,
  provincesAt,
} from '../../src/data/index.js';
import { nameKey } from '../../src/data/name-key.js';
import { dated } from '../support/dated-data.js';

const TODAY = '2026-11-21';
const cities = (asOf: string): string[] =>
  provincesAt(dated, asOf)
    .filter((unit) => cityOrProvince(unit, asOf) === 'city')
    .map((unit) => unit.id);
const unitOf = (id: string, asOf: string): Locality => {
  const unit = provinceAt(dated, id, asOf);
  if (unit === null) throw new Error(`no unit ${id} on ${asOf}`);
  return unit;
};

describe('the units of a day', () => {
  test.each([
    ['2022-01-04', 63, 5],
    ['2024-12-31', 63, 5],
    ['2025-01-01', 63, 6],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2025-12-01', 34, 6],
    ['2026-04-29', 34, 6],
    ['2026-04-30', 34, 7],
    ['2026-08-31', 34, 7],
    ['2026-09-01', 34, 8],
    ['2026-09-19', 34, 8],
    ['2026-09-20', 34, 9],
    [TODAY, 34, 9],
  ])('on %s: %i units, %i of them cities', (asOf, units, expectedCities) => {
    expect(provincesAt(dated, asOf)).toHaveLength(units);
    expect(cities(asOf)).toHaveLength(expectedCities);
  });

  test('the nine cities of today', () => {
    expect(cities(TODAY).sort()).toEqual(
      [
        'bac-ninh',
        'can-tho',
        'da-nang',
        'dong-nai',
        'hai-phong',
        'ha-noi',
        'ho-chi-minh',
        'hue',
        'quang-ninh',
      ].sort(),
    );
  });

  test('Huế is Thừa Thiên Huế, a province, until the end of 2024', () => {
    const hue = unitOf('hue', TODAY);
    expect(formAt(hue, '2024-12-31')).toMatchObject({ name: 'Thừa Thiên Huế', level: 'province' });
    expect(formAt(hue, '2025-01-01')).toMatchObject({ name: 'Huế', level: 'city' });
  });

  test('a merged unit exists from 1 July 2025, and its namesake until then', () => {
    expect(provinceAt(dated, 'thai-nguyen', '2025-06-30')).toBeNull();
    expect(provinceAt(dated, 'thai-nguyen-before-2025', '2025-06-30')).not.toBeNull();
    expect(provinceAt(dated, 'thai-nguyen', '2025-07-01')).not.toBeNull();
    expect(provinceAt(dated, 'thai-nguyen-before-2025', '2025-07-01')).toBeNull();
  });

  test('there are 3,321 communal units', () => {
    expect(dated.provinces.units.reduce((sum, { communes }) => sum + communes.count, 0)).toBe(3321);
  });
});

describe('the rows agree with one another', () => {
  const ids = [...dated.provinces.units, ...dated.formerUnits.units.filter(isMerged)].map(({ id }) => id);

  test('ids and codes are unique', () => {
    expect(new Set(ids).size).toBe(34 + 52);
    expect(new Set(dated.provinces.units.map(({ code }) => code)).size).toBe(34);
  });

  test('63 former units: 52 merged into 23, 11 unchanged, 30 names lost', () => {
    const merged = dated.formerUnits.units.filter(isMerged);
    expect(dated.formerUnits.units).toHaveLength(63);
    expect(merged).toHaveLength(52);
    expect(new Set(merged.map(({ successor }) => successor)).size).toBe(23);
    expect(lostNames(dated.formerUnits, TODAY)).toHaveLength(30);
    expect(lostNames(dated.formerUnits, '2025-06-30')).toEqual(['Thừa Thiên Huế']);
    expect(lostNames(dated.formerUnits, '2024-12-31')).toEqual([]);
  });

  test.each(dated.provinces.units)('$id was formed from the units that name it as successor', (unit) => {
    expect([...unit.formedFrom].sort()).toEqual(
      predecessorsOf(dated, { ...unit })
        .map(({ id }) => id)
        .sort(),
    );
    expect(unit.formedFrom.length === 0 ? [unit.id] : unit.formedFrom).toContain(unit.seat.in);
  });

  test.each(dated.provinces.units)('the forms of $id follow one another and last', (unit) => {
    expect(isUnbroken(unit.forms)).toBe(true);
    expect(unit.forms.at(-1)?.to).toBeNull();
    expect(unit.forms[0]?.from).toBe(unit.formedFrom.length > 0 ? '2025-07-01' : null);
  });

  test.each(dated.formerUnits.units.filter(isMerged))('$id ends when its successor begins', (unit) => {
    const successor = dated.provinces.units.find(({ id }) => id === unit.successor);
    expect(unit.forms.at(-1)).toMatchObject({ name: unit.name, to: unit.until });
    expect(successor?.forms[0]?.from).toBe(unit.until);
    expect(unit.nameLost).toBe(
      !dated.provinces.units.some(({ forms }) => nameKey(forms.at(-1)?.name ?? '') === nameKey(unit.name)),
    );
  });

  test.each(['2022-01-04', TODAY])('no two names or aliases of %s read the same without marks', (asOf) => {
    const keys = provincesAt(dated, asOf).flatMap((unit) => [
      ...new Set([...unit.forms.map(({ name }) => name), ...unit.aliases].map(nameKey)),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every source cited is in the table of sources, and every source there is cited', () => {
    const known = new Set(dated.sources.sources.map(({ id }) => id));
    const cited = [...JSON.stringify(dated).matchAll(/"sources":\[("[^\]]*")\]/g)].flatMap(
      ([, list]) => JSON.parse(`[${list}]`) as string[],
    );
    expect(cited.length).toBeGreaterThan(200);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !cited.includes(id))).toEqual([]);
  });
});

describe('names of other localities', () => {
  const others = (id: string, asOf: string) => otherUnitNames(dated, id, asOf).map(({ name }) => name);

  test('all but those of the unit and of what it was formed from', () => {
    expect(others('bac-ninh', TODAY)).not.toContain('Bắc Ninh');
    expect(others('bac-ninh', TODAY)).not.toContain('Bắc Giang');
    expect(others('bac-ninh', TODAY)).toEqual(
      expect.arrayContaining(['Thái Nguyên', 'Bình Định', 'Thành phố Hồ Chí Minh', 'Thừa Thiên Huế']),
    );
    expect(others('bac-ninh', TODAY)).not.toContain('Hồ Chí Minh');
    expect(others('hue', TODAY)).not.toContain('Thừa Thiên Huế');
    expect(others('thai-nguyen-before-2025', '2022-01-04')).toHaveLength(63);
    expect(others('thai-nguyen-before-2025', '2022-01-04')).toContain('Bắc Kạn');
  });

  test('each name once, with the unit that it means on the day', () => {
    const rows = otherUnitNames(dated, 'ha-noi', TODAY);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.find(({ name }) => name === 'Bình Định')?.unit.id).toBe('gia-lai');
  });
});

describe('congresses', () => {
  test('merged units count the congress of 2025 as the first, the others count on', () => {
    for (const unit of dated.provinces.units) {
      const [before, latest] = [congressAt(unit, '2025-01-01'), congressAt(unit, TODAY)];
      expect(latest?.term).toBe('2025-2030');
      if (unit.formedFrom.length > 0) expect([before, latest?.ordinal]).toEqual([null, 'I']);
      else expect(roman(latest?.ordinal)).toBe(roman(before?.ordinal) + 1);
    }
  });

  test('the name keeps the level of the day of the congress', () => {
    expect(congressAt(unitOf('dong-nai', TODAY), TODAY)?.name).toBe(
      'Đại hội đại biểu Đảng bộ tỉnh Đồng Nai lần thứ I',
    );
    expect(congressAt(unitOf('hue', TODAY), '2022-01-04')?.name).toBe(
      'Đại hội đại biểu Đảng bộ tỉnh Thừa Thiên Huế lần thứ XVI',
    );
  });

  test('the congresses that the stored texts name', () => {
    const ordinal = (id: string, asOf: string) => congressAt(unitOf(id, asOf), asOf)?.ordinal;
    expect(ordinal('thai-nguyen-before-2025', '2022-01-04')).toBe('XX');
    expect(ordinal('ha-noi', '2022-01-24')).toBe('XVII');
    expect(ordinal('binh-dinh', '2021-11-01')).toBe('XX');
  });

  test('the new committee counts from the opening day where that is known', () => {
    expect(congressAt(unitOf('thai-nguyen', TODAY), '2025-09-21')).toBeNull();
    expect(congressAt(unitOf('thai-nguyen', TODAY), '2025-09-22')?.ordinal).toBe('I');
  });
});

const ROMAN = { I: 1, V: 5, X: 10, L: 50 };
function roman(text = ''): number {
  const values = [...text].map((letter) => ROMAN[letter as keyof typeof ROMAN]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
