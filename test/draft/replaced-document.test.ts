import { describe, expect, test } from 'vitest';
import { ofSameNumber, replacedDocument } from '../../src/draft/replaced-document.js';

const UNIT = { unit: 'tỉnh Bắc Kạn', committee: 'Tỉnh ủy Bắc Kạn' };
const DECISION = { type: 'Quyết định', number: '12-QĐ/TU' };

describe('a replaced document that an officer names in one line', () => {
  test.each([
    ['12-QĐ/TU', DECISION],
    ['số 12-QĐ/TU', DECISION],
    ['Quyết định số 12-QĐ/TU', DECISION],
    ['12-QĐ/TU, ngày 04/01/2022', { ...DECISION, date: '2022-01-04' }],
    ['12-QĐ/TU ngày 4-1-2022', { ...DECISION, date: '2022-01-04' }],
    ['quyết định số 12-QĐ/TU, ngày 04 tháng 01 năm 2022', { ...DECISION, date: '2022-01-04' }],
    [
      'Quyết định số 12-QĐ/TU, ngày 04/01/2022 của Tỉnh ủy Bắc Kạn',
      { ...DECISION, date: '2022-01-04', issuer: 'Tỉnh ủy Bắc Kạn' },
    ],
    ['Quy chế số 07-QC/TU, ngày 08/12/2021', { type: 'Quy chế', number: '07-QC/TU', date: '2021-12-08' }],
    ['07-QC/TU', { type: 'Quy chế', number: '07-QC/TU' }],
    ['07-NQ/TU', { type: 'Nghị quyết', number: '07-NQ/TU' }],
    ['12-XY/TU', { number: '12-XY/TU' }],
  ])('%s', (number, parts) => {
    expect(replacedDocument({ ...UNIT, number })).toEqual({ ...UNIT, ...parts });
  });

  test.each([
    '12',
    'chưa rõ',
    '12-QĐ/TU, ngày 31/02/2022',
    '12-QĐ/TU, ngày 04/01/2022 của Tỉnh ủy Bắc Kạn về việc khác',
    '12-QĐ/TU và 13-QĐ/TU',
  ])('but %s is left as it is', (number) => {
    expect(replacedDocument({ ...UNIT, number })).toEqual({ ...UNIT, number, date: undefined });
  });

  test('what its own fields say is not changed by the line', () => {
    const item = { ...UNIT, number: '12-QĐ/TU, ngày 04/01/2022', date: '2022-01-05' };
    expect(replacedDocument(item)).toEqual(item);
    expect(replacedDocument({ number: '12-QC/TU', type: 'Quyết định' }).type).toBe('Quyết định');
  });

  test.each(['2022', '2022-01', 2022])('a part of a day, %s, is none: the rest is asked for', (date) => {
    expect(replacedDocument({ number: '12-QĐ/TU', date }).date ?? null).toBeNull();
  });
});

describe('another number than the data know', () => {
  const told = [{ ...UNIT, ...DECISION, date: '2022-01-04', issuer: 'Ban Thường vụ' }];
  const layers = [{ source: 'data' as const, values: { predecessors: told } }];

  test('is of another document: what the data tell of theirs goes', () => {
    expect(ofSameNumber(told, [{ number: '5-QĐ/TU' }], layers)).toEqual([{ ...UNIT, number: '12-QĐ/TU' }]);
    const said = [{ ...told[0], date: '2023-02-02' }];
    expect(ofSameNumber(said, [{ number: '5-QĐ/TU' }], layers)).toEqual([
      { ...UNIT, number: '12-QĐ/TU', date: '2023-02-02' },
    ]);
  });

  test('the same number, and another field, keep it', () => {
    for (const said of [[{ number: '12-QĐ/TU' }], [{ issuer: 'C' }], [{}, { number: '5-QĐ/TU' }]])
      expect(ofSameNumber(told, said, layers)).toEqual(told);
    expect(ofSameNumber(told, [{ number: '5-QĐ/TU' }], [])).toEqual(told);
  });
});
