import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProvince, formAt, provincesAt } from '../../src/data/index.js';
import { withoutMarks } from '../../src/data/name-key.js';
import { dated } from '../support/dated-data.js';

const TODAY = '2026-11-21';
const PAST = '2022-01-04';

function answer(query: string, asOf = TODAY): string {
  const found = findProvince(query, dated, asOf);
  if (found.kind === 'unknown') return `unknown: ${found.nearest.join(', ')}`;
  if (found.kind === 'ambiguous')
    return `ambiguous: ${found.candidates.map(({ unit }) => unit.id).join(', ')}`;
  return found.viaFormer === undefined ? found.unit.id : `${found.unit.id} via ${found.viaFormer.id}`;
}

describe('ways to write a name', () => {
  test.each([
    ['Thái Nguyên', 'thai-nguyen'],
    ['thai nguyen', 'thai-nguyen'],
    ['THÁI NGUYÊN', 'thai-nguyen'],
    ['thainguyen', 'thai-nguyen'],
    ['thai-nguyen', 'thai-nguyen'],
    ['  tỉnh   Thái Nguyên ', 'thai-nguyen'],
    ['T. Thái Nguyên', 'thai-nguyen'],
    ['Tha\u0301i Nguye\u0302n', 'thai-nguyen'],
    ['Hà Nội', 'ha-noi'],
    ['TP. Hà Nội', 'ha-noi'],
    ['tp ha noi', 'ha-noi'],
    ['HN', 'ha-noi'],
    ['Ðồng Nai', 'dong-nai'],
    ['TP.HCM', 'ho-chi-minh'],
    ['TPHCM', 'ho-chi-minh'],
    ['TP HCM', 'ho-chi-minh'],
    ['Thành phố Hồ Chí Minh', 'ho-chi-minh'],
    ['Huế', 'hue'],
    ['TT Huế', 'hue'],
    ['Đắc Lắc', 'dak-lak'],
    ['thanh hoá', 'thanh-hoa'],
    ['tỉnh Bắc Ninh', 'bac-ninh'],
    ['thành phố Bắc Ninh', 'bac-ninh'],
  ])('%j', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });
});

describe('former names', () => {
  test.each([
    ['Bắc Giang', 'bac-ninh via bac-giang'],
    ['tinh bac giang', 'bac-ninh via bac-giang'],
    ['Bình Định', 'gia-lai via binh-dinh'],
    ['Thừa Thiên Huế', 'hue via thua-thien-hue'],
    ['Bà Rịa – Vũng Tàu', 'ho-chi-minh via ba-ria-vung-tau'],
    ['BRVT', 'ho-chi-minh via ba-ria-vung-tau'],
    ['Bắc Cạn', 'thai-nguyen via bac-kan'],
  ])('%j', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });

  test.each(dated.formerUnits.units)('$name means $successor today, and itself before', (former) => {
    const today = findProvince(former.name, dated, TODAY);
    const past = findProvince(former.name, dated, PAST);
    expect(today).toMatchObject({ kind: 'found', unit: { id: former.successor } });
    expect('viaFormer' in today).toBe(former.nameLost);
    expect(past).toMatchObject({
      kind: 'found',
      unit: { id: former.fate === 'merged' ? former.id : former.successor },
    });
    expect('viaFormer' in past).toBe(false);
  });

  test('the day of the change decides', () => {
    expect(answer('Bắc Giang', '2025-06-30')).toBe('bac-giang');
    expect(answer('Bắc Giang', '2025-07-01')).toBe('bac-ninh via bac-giang');
    expect(answer('Thừa Thiên Huế', '2024-12-31')).toBe('hue');
    expect(answer('Thừa Thiên Huế', '2025-01-01')).toBe('hue via thua-thien-hue');
    expect(answer('Huế', PAST)).toBe('hue');
  });
});

describe('what is not one unit', () => {
  test.each([
    ['TN', 'ambiguous: thai-nguyen, tay-ninh'],
    ['QN', 'ambiguous: quang-ninh, quang-ngai'],
    ['ĐN', 'ambiguous: da-nang, dong-nai'],
    ['LC', 'ambiguous: lai-chau, lao-cai'],
    ['Thai Nguyne', 'unknown: Thái Nguyên'],
    ['Nge An', 'unknown: Nghệ An'],
    ['Sài Gòn', 'ho-chi-minh'],
    ['Paris', 'unknown: '],
    ['tỉnh', 'unknown: '],
    ['', 'unknown: '],
    ['...', 'unknown: '],
  ])('%j', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });

  test('initials of former units count only where no unit of the day has them', () => {
    expect(answer('BD')).toBe('ambiguous: gia-lai, ho-chi-minh');
    expect(answer('BG')).toBe('bac-ninh via bac-giang');
  });
});

describe('laws', () => {
  const someUnit = fc.constantFrom(...provincesAt(dated, TODAY));
  const someDate = fc.constantFrom(PAST, '2025-01-01', '2025-07-01', '2026-05-01', TODAY);

  test('a unit is found by its own name in any form of the day, with or without marks and unit word', () => {
    fc.assert(
      fc.property(
        someUnit,
        fc.boolean(),
        fc.constantFrom('', 'tỉnh ', 'TP. ', 'THÀNH PHỐ '),
        (unit, marks, word) => {
          const name = formAt(unit, TODAY)?.name ?? '';
          expect(answer(word + (marks ? name : withoutMarks(name)))).toBe(unit.id);
        },
      ),
    );
  });

  test('the name of the unit found finds it again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated.formerUnits.units), someDate, ({ name }, asOf) => {
        const first = findProvince(name, dated, asOf);
        if (first.kind !== 'found') throw new Error(name);
        const again = findProvince(formAt(first.unit, asOf)?.name ?? '', dated, asOf);
        expect(again).toEqual({ kind: 'found', unit: first.unit });
      }),
    );
  });

  test('any words get an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), someDate, (query, asOf) => {
        expect(['found', 'ambiguous', 'unknown']).toContain(findProvince(query, dated, asOf).kind);
      }),
    );
  });
});
