import { describe, expect, test } from 'vitest';
import {
  bodiesAt,
  bodyAt,
  bodyName,
  bodyOf,
  dutyHolderAt,
  formAt,
  instrumentOf,
  provinceAt,
  type Tier,
  unitWords,
} from '../../src/data/index.js';
import { dated } from '../support/dated-data.js';

const TODAY = '2026-11-21';
const table = dated.bodies;

function standing(id: string, asOf: string): string {
  const found = bodyAt(id, table, asOf);
  if (found === null) throw new Error(`no body ${id}`);
  return [found.kind, ...found.now.map((body) => body.id)].join(' ');
}

function adviser(tier: Tier, asOf: string): string | undefined {
  return dutyHolderAt('mass-mobilisation-advice', tier, table, asOf)?.holder.id;
}

describe('how a body stands on a day', () => {
  test.each([
    ['mass-mobilisation-commission', '2022-01-04', 'in-force mass-mobilisation-commission'],
    ['mass-mobilisation-commission', '2025-02-28', 'in-force mass-mobilisation-commission'],
    ['mass-mobilisation-commission', '2025-03-01', 'ended propaganda-and-mass-mobilisation'],
    ['mass-mobilisation-commission', '2026-07-27', 'ended propaganda-and-mass-mobilisation'],
    ['mass-mobilisation-commission', TODAY, 'ended propaganda front-party-committee'],
    ['propaganda', '2026-07-27', 'not-yet'],
    ['rural-district-committee', '2025-06-30', 'in-force rural-district-committee'],
    ['rural-district-committee', '2025-07-01', 'ended commune-committee'],
    ['district-mass-mobilisation-commission', TODAY, 'ended'],
    [
      'party-civil-affairs-committee',
      TODAY,
      'ended peoples-committee-party-committee party-agencies-committee',
    ],
    ['department-of-transport', TODAY, 'ended department-of-construction'],
    ['district-court', TODAY, 'ended regional-court'],
    ['inspection-committee', TODAY, 'in-force inspection-committee'],
  ])('%s on %s: %s', (id, asOf, expected) => {
    expect(standing(id, asOf)).toBe(expected);
  });

  test('an unknown id is no body', () => {
    expect(bodyAt('no-such-body', table, TODAY)).toBeNull();
  });

  test('nothing of the district level is left', () => {
    expect(bodiesAt(table, '2025-06-30', 'district').length).toBeGreaterThan(8);
    expect(bodiesAt(table, '2025-07-01', 'district')).toEqual([]);
  });
});

describe('who advises on dân vận', () => {
  test.each<[Tier, string, string | undefined]>([
    ['provincial', '2022-01-04', 'mass-mobilisation-commission'],
    ['provincial', '2025-06-01', 'propaganda-and-mass-mobilisation'],
    ['provincial', TODAY, 'front-party-committee'],
    ['communal', '2022-01-04', 'commune-mass-mobilisation-bloc'],
    ['communal', '2025-07-01', 'commune-party-building-commission'],
    ['communal', TODAY, 'front-communal'],
    ['central', TODAY, 'front-party-committee-central'],
    ['district', TODAY, undefined],
  ])('%s on %s', (tier, asOf, expected) => {
    expect(adviser(tier, asOf)).toBe(expected);
  });

  test('today it is to be confirmed, with the other possible bodies', () => {
    const found = dutyHolderAt('mass-mobilisation-advice', 'provincial', table, TODAY);
    expect(found?.row.confidence).not.toBe('high');
    expect(found?.alternatives.map(({ id }) => id)).toContain('propaganda-and-mass-mobilisation');
  });

  test('at each level one body follows another without a gap', () => {
    for (const tier of ['central', 'provincial', 'communal'] as const) {
      const rows = table.duties.filter((row) => row.tier === tier);
      expect(rows[0]?.from).toBeNull();
      expect(rows.at(-1)?.to).toBeNull();
      expect(rows.slice(1).map(({ from }) => from)).toEqual(rows.slice(0, -1).map(({ to }) => to));
    }
  });
});

describe('names', () => {
  test('take the words of the unit on the day', () => {
    const name = (id: string, unitId: string, asOf: string) => {
      const unit = provinceAt(dated, unitId, asOf);
      const form = unit && formAt(unit, asOf);
      const body = bodyOf(id, table);
      if (form === null || body === null) throw new Error('missing');
      return bodyName(body, unitWords(form, dated.levels));
    };
    expect(name('office', 'thai-nguyen', TODAY)).toBe('Văn phòng Tỉnh ủy');
    expect(name('office', 'bac-ninh', '2026-09-19')).toBe('Văn phòng Tỉnh ủy');
    expect(name('office', 'bac-ninh', '2026-09-20')).toBe('Văn phòng Thành ủy');
    expect(name('front-provincial', 'ha-noi', TODAY)).toBe('Ủy ban Mặt trận Tổ quốc Việt Nam thành phố');
  });
});

describe('the rows agree with one another', () => {
  test('ids are unique; successors, holders and bases exist', () => {
    const ids = new Set(table.bodies.map(({ id }) => id));
    expect(ids.size).toBe(table.bodies.length);
    const named = [
      ...table.bodies.flatMap(({ successors }) => successors),
      ...table.duties.flatMap(({ body, alternatives }) => [body, ...alternatives]),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const bases = table.bodies.flatMap(({ basis }) => basis);
    expect(bases.filter((id) => instrumentOf(id, dated.instruments) === null)).toEqual([]);
  });

  test('what has ended has a severity, what has not has none, and its successors outlast it', () => {
    for (const { id, to, severity, successors } of table.bodies) {
      expect([id, severity !== undefined]).toEqual([id, to !== null]);
      for (const next of successors.map((one) => bodyOf(one, table))) {
        expect([id, next?.to === null || (next?.to ?? '') > (to ?? '')]).toEqual([id, true]);
      }
    }
  });
});
