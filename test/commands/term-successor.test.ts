/** Terms in the recitals of an update: those of the unit follow its last congress, and those of others stay. */
import { describe, expect, test } from 'vitest';
import { termSuccessor } from '../../src/commands/updating/congress-successor.js';
import type { ResolvedProfile } from '../../src/draft/index.js';
import { vi } from '../../src/messages/vi.js';

const profile = (ordinal: string, years: string, confirm?: string): ResolvedProfile =>
  ({
    fields: new Map([
      ['term.ordinal', { value: ordinal }],
      ['term.years', { value: years }],
      ['congress', { value: 'Đại hội', confirm }],
    ]),
  }) as unknown as ResolvedProfile;

const OLD = profile('XX', '2020 - 2025');
const renew = termSuccessor(OLD, profile('I', '2025 - 2030'), vi);

describe('the term of the unit', () => {
  test.each([
    [
      'Căn cứ Nghị quyết Đại hội Đảng bộ tỉnh Thái Nguyên lần thứ XX;',
      'Căn cứ Nghị quyết Đại hội Đảng bộ tỉnh Thái Nguyên lần thứ I;',
    ],
    [
      'Căn cứ Nghị quyết Đại hội lần thứ XX Đảng bộ tỉnh;',
      'Căn cứ Nghị quyết Đại hội lần thứ I Đảng bộ tỉnh;',
    ],
    [
      'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XX, nhiệm kỳ 2020 - 2025;',
      'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa I, nhiệm kỳ 2025 - 2030;',
    ],
    [
      'Căn cứ Quy chế làm việc của Tỉnh uỷ khoá XX nhiệm kỳ 2020-2025',
      'Căn cứ Quy chế làm việc của Tỉnh uỷ khoá I nhiệm kỳ 2025-2030',
    ],
  ])('%s', (from, to) => {
    const renewed = renew(from);
    expect(renewed?.text).toBe(to);
    expect(renewed?.reasons.join()).toMatch(
      /^“(?:lần thứ|khóa|khoá) XX.*” nay là “(?:lần thứ|khóa|khoá) I.*”/,
    );
    expect(renewed?.confirm).toEqual([]);
  });

  test('one that the data only infer is asked', () => {
    const inferred = termSuccessor(OLD, profile('XXI', '2025 - 2030', 'Suy ra từ khóa trước.'), vi);
    expect(inferred('Căn cứ Quy chế làm việc của Tỉnh ủy khóa XX;')?.confirm[0]).toContain(
      'Suy ra từ khóa trước.',
    );
  });
});

test.each([
  [
    'an instrument of that term',
    'Căn cứ Nghị quyết số 05-NQ/TU, ngày 10/3/2021 của Tỉnh ủy khóa XX về công tác dân vận;',
  ],
  ['the congress of the whole Party', 'Căn cứ Nghị quyết Đại hội đại biểu toàn quốc lần thứ XX của Đảng;'],
  ['a council', 'Căn cứ Nghị quyết kỳ họp của Hội đồng nhân dân tỉnh khóa XX và kết luận của Tỉnh ủy;'],
  ['a front', 'Căn cứ Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam tỉnh lần thứ XX;'],
  ['another number', 'Căn cứ Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XXI, XIX và khóa XXX;'],
  ['no term', 'Căn cứ Quy chế làm việc của Tỉnh ủy;'],
])('%s stays', (_, recital) => {
  expect(renew(recital)).toBeNull();
});

test('within one term, and where the data know none, nothing is changed', () => {
  const recital = 'Căn cứ Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX;';
  expect(termSuccessor(OLD, OLD, vi)(recital)).toBeNull();
  const unknown = { fields: new Map() } as unknown as ResolvedProfile;
  expect(termSuccessor(unknown, profile('I', '2025 - 2030'), vi)(recital)).toBeNull();
});
