import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginsOn,
  findInstrument,
  type InstrumentQuery,
  instrumentOf,
  isMerged,
  namesItsYear,
  regulationsOf,
  sameNumber,
  standingAt,
} from '../../src/data/index.js';
import { numberKey } from '../../src/text/index.js';
import { dated } from '../support/dated-data.js';

const TODAY = '2026-11-21';
const table = dated.instruments;

function answer(citation: InstrumentQuery): string {
  const found = findInstrument(citation, table);
  if (found.kind === 'unknown') return 'unknown';
  if (found.kind === 'found') return found.instrument.id;
  const ids = found.candidates.map(({ id }) => id).join(', ');
  return found.kind === 'differs' ? `wrong ${found.wrong}: ${ids}` : `ambiguous: ${ids}`;
}

function standing(id: string, asOf: string): string {
  const row = instrumentOf(id, table);
  if (row === null) throw new Error(`no instrument ${id}`);
  const { kind, now } = standingAt(row, table, asOf);
  return [kind, ...now.map((other) => other.id)].join(' ');
}

describe('which instrument a citation means', () => {
  test.each<[InstrumentQuery, string]>([
    [{ number: '25-NQ/TW', date: '2013-06-03' }, '25-nq-tw-2013'],
    [{ number: '25-NQ/TW', date: '2026-08-22' }, '25-nq-tw-2026'],
    [{ number: '25-NQ/TW' }, 'ambiguous: 25-nq-tw-2013, 25-nq-tw-2026'],
    [{ number: '25-NQ/TW', issuer: 'Bộ Chính trị' }, '25-nq-tw-2026'],
    [{ number: '25-NQ/TW', issuer: 'Ban Chấp hành Trung ương (khóa XI)' }, '25-nq-tw-2013'],
    [{ number: '25-NQ/TW', issuer: 'Hội nghị Trung ương 7 [khóa XI]' }, '25-nq-tw-2013'],
    [{ number: '25-NQ/TW', date: '2014-06-03' }, 'wrong date: 25-nq-tw-2013, 25-nq-tw-2026'],
    [{ number: '25-NQ/TW', date: '2013-06-03', issuer: 'Bộ Chính trị' }, 'wrong issuer: 25-nq-tw-2013'],
    [{ number: '124-QĐ/TW', date: '2018-02-02', issuer: 'Ban Bí thư' }, '124-qd-tw-2018'],
    [
      { number: '124-QĐ/TW', date: '2018-02-02', issuer: 'Ban Chấp hành Trung ương' },
      'wrong issuer: 124-qd-tw-2018',
    ],
    [{ number: '23-QĐ/TW', date: '2021-07-30', issuer: 'Bộ Chính trị' }, '23-qd-tw-2021'],
    [{ number: '23-QĐ/TW', date: '2026-05-20' }, '23-qd-tw-2026'],
    [{ number: '23-QĐ/TW' }, 'ambiguous: 23-qd-tw-2021, 23-qd-tw-2026'],
    [{ number: '33/CT-TTg', date: '2021-11-26' }, '33-ct-ttg-2021'],
    [{ number: '33/CT-TTg', date: '2026-02-10' }, '33-ct-ttg-2026'],
    [{ number: '2387/QĐ/TU', date: '2022-01-24' }, '2387-qd-tu-ha-noi-2022'],
    [{ number: '5-CT/TW' }, '05-ct-tw-2016'],
    [{ number: '07-QC/TU', unit: 'nghe-an' }, '07-qc-tu-nghe-an-2021'],
    [{ number: '07-QC/TU', unit: 'ha-noi' }, 'unknown'],
    [{ number: '10/2022/QH15' }, '10-2022-qh15'],
    [{ number: '999-QĐ/TW' }, 'unknown'],
  ])('%j', (citation, expected) => {
    expect(answer(citation)).toBe(expected);
  });

  test('what is found says which others have its number', () => {
    expect(findInstrument({ number: '18-NQ/TW', date: '2017-10-25' }, table)).toMatchObject({
      sameNumber: [{ id: '18-nq-tw-2026' }],
    });
  });

  test('a law names its year, so its number is its own; a Party number never is', () => {
    expect(namesItsYear('10/2022/QH15')).toBe(true);
    expect(namesItsYear('34/2007/PL-UBTVQH11')).toBe(true);
    expect(namesItsYear('33/CT-TTg')).toBe(false);
    expect(namesItsYear('23-QĐ/TW')).toBe(false);
  });

  test('every instrument with number and date is found by them, however the number is spaced', () => {
    const numbered = table.instruments.filter(({ number, date }) => number !== null && date !== null);
    fc.assert(
      fc.property(fc.constantFrom(...numbered), fc.constantFrom('-', ' - ', '/'), (row, hyphen) => {
        const number = (row.number ?? '').replace('-', hyphen);
        const { date, issuer, unit = null } = row;
        expect(answer({ number, date, issuer, unit })).toBe(row.id);
      }),
    );
  });

  test('the key of a number is its own key', () => {
    for (const { number } of table.instruments) {
      if (number !== null) expect(numberKey(numberKey(number))).toBe(numberKey(number));
    }
  });
});

describe('how an instrument stands on a day', () => {
  test.each([
    ['290-qd-tw-2010', '2021-07-29', 'in-force'],
    ['290-qd-tw-2010', '2021-07-30', 'ended 23-qd-tw-2021'],
    ['23-qd-tw-2021', TODAY, 'in-force'],
    ['23-qd-tw-2021', '2021-07-29', 'not-yet'],
    ['24-qd-tw-2021', '2022-01-04', 'in-force'],
    ['24-qd-tw-2021', '2025-03-01', 'ended 232-qd-tw-2025'],
    ['24-qd-tw-2021', '2026-04-08', 'ended 20-qd-tw-2026'],
    ['24-qd-tw-2021', TODAY, 'ended 208-qd-tw-2026'],
    ['29-qd-tw-2016', TODAY, 'ended 208-qd-tw-2026'],
    ['47-qd-tw-2011', TODAY, 'ended 207-qd-tw-2026'],
    ['36-hd-vptw-2018', '2026-05-26', 'in-force'],
    ['36-hd-vptw-2018', '2026-05-27', 'ended 05-hd-vptw-2026'],
    ['16-ct-ttg-2016', '2021-11-25', 'in-force'],
    ['16-ct-ttg-2016', TODAY, 'ended 33-ct-ttg-2021'],
    ['34-2007-pl-ubtvqh11', '2023-06-30', 'in-force'],
    ['34-2007-pl-ubtvqh11', '2023-07-01', 'ended 10-2022-qh15'],
    ['10-2022-qh15', '2023-06-30', 'not-yet'],
    ['01-hdlb-tc-dvtw-2000', TODAY, 'ended'],
    ['30-2026-qh16', '2026-04-29', 'not-yet'],
    ['30-2026-qh16', '2026-04-30', 'in-force'],
  ])('%s on %s: %s', (id, asOf, expected) => {
    expect(standing(id, asOf)).toBe(expected);
  });

  test('amendments count from the day on which they take effect', () => {
    const law = instrumentOf('10-2022-qh15', table);
    if (law === null) throw new Error('missing');
    expect(standingAt(law, table, '2025-06-30').amendments).toEqual([]);
    expect(
      standingAt(law, table, '2025-07-01')
        .amendments.map(({ id }) => id)
        .sort(),
    ).toEqual(['47-2024-qh15', '97-2025-qh15']);
  });

  test('what nothing was found against is to be verified', () => {
    const verify = (id: string) => {
      const row = instrumentOf(id, table);
      return row && standingAt(row, table, TODAY).verify;
    };
    expect(verify('23-qd-tw-2021')).toBe(true);
    expect(verify('208-qd-tw-2026')).toBe(false);
  });
});

describe('regulations to replace', () => {
  test('of a unit, on a day', () => {
    const ids = (unit: string, asOf: string) => regulationsOf(unit, table, asOf).map(({ id }) => id);
    expect(ids('thai-nguyen-before-2025', '2022-01-03')).toEqual(['393-qd-tu-thai-nguyen-2010']);
    expect(ids('thai-nguyen-before-2025', '2022-01-04')).toEqual(['903-qd-tu-thai-nguyen-2022']);
    expect(ids('ha-noi', TODAY)).toEqual(['2387-qd-tu-ha-noi-2022']);
    expect(ids('ca-mau', TODAY)).toEqual([]);
  });
});

describe('the rows agree with one another', () => {
  test('ids are unique, and number with date and unit too', () => {
    const ids = table.instruments.map(({ id }) => id);
    const names = table.instruments.map(({ number, type, date, unit, id }) =>
      number === null ? `${type} ${id}` : `${numberKey(number)} ${date ?? id} ${unit ?? ''}`,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
  });

  test('an end has its reason, and a reason its end', () => {
    for (const { id, status, to, replacedBy, date, from } of table.instruments) {
      const over = status === 'replaced' || status === 'overtaken';
      expect([id, to !== null]).toEqual([id, over]);
      expect([id, replacedBy.length > 0]).toEqual([
        id,
        status === 'replaced' || (over && replacedBy.length > 0),
      ]);
      if (date !== null && from !== null) expect([id, date <= from]).toEqual([id, true]);
    }
  });

  test('replacements exist, are later, and are in effect by the day on which the old one ends', () => {
    for (const row of table.instruments) {
      for (const next of row.replacedBy.map((id) => instrumentOf(id, table))) {
        expect(next).not.toBeNull();
        expect([row.id, next !== null && (beginsOn(next) ?? '') > (beginsOn(row) ?? '')]).toEqual([
          row.id,
          true,
        ]);
        expect([row.id, next !== null && (beginsOn(next) ?? '') <= (row.to ?? '')]).toEqual([row.id, true]);
      }
      for (const id of row.amendedBy) expect(instrumentOf(id, table)).not.toBeNull();
    }
  });

  test('a row without a date says between which days it lies', () => {
    const undated = table.instruments.filter(({ date, between }) => date === null && between === undefined);
    expect(undated).toEqual([]);
  });

  test('units and cited instruments exist', () => {
    const units = new Set(
      [...dated.provinces.units, ...dated.formerUnits.units.filter(isMerged)].map(({ id }) => id),
    );
    expect(
      table.instruments.flatMap(({ unit }) => (unit !== undefined && !units.has(unit) ? [unit] : [])),
    ).toEqual([]);
    const acts = dated.provinces.units.flatMap(({ forms }) =>
      forms.flatMap(({ instrument }) => instrument ?? []),
    );
    expect(acts).toHaveLength(3);
    for (const id of acts) expect(instrumentOf(id, table)).not.toBeNull();
  });

  test('the collisions on record', () => {
    const repeated = ['25-NQ/TW', '23-QĐ/TW', '24-QĐ/TW', '20-QĐ/TW', '18-NQ/TW', '33/CT-TTg', '35-CT/TW'];
    expect(repeated.filter((number) => sameNumber(number, table).length < 2)).toEqual([]);
  });
});
