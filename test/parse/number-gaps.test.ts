/** Breaks in the numbers of a text are told when it is read: a unit may be lost there. */

import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';
import { selectAll } from '../../src/tree/visit.js';
import { parseParagraphs } from '../support/parse-lines.js';

function gaps(...lines: string[]): unknown[] {
  const { findings } = parseRegulation(readPlainText(lines.join('\n\n')).blocks);
  return findings
    .filter(({ ruleId, severity }) => ruleId === 'parse.numberGap' && severity === 'warning')
    .map(({ params }) => params);
}

const CLAUSE = (number: number | string) => `${number}. Việc thứ ${number} của cơ quan.`;

describe('a break in the numbers is told', () => {
  test.each([
    [
      'a khoản that is not there',
      ['Điều 1. Cấp lại', CLAUSE(1), CLAUSE(2), CLAUSE(4)],
      [{ where: 'Điều 1', before: '2.', label: '4.' }],
    ],
    [
      'a điểm that is not there',
      ['Điều 1. Một', '1. Gồm:', 'a) Một;', 'b) Hai;', 'd) Bốn.'],
      [{ where: 'Điều 1', before: 'b)', label: 'd)' }],
    ],
    [
      'a series that begins in its middle',
      ['Điều 1. Một', CLAUSE(3), CLAUSE(4)],
      [{ where: 'Điều 1', before: '', label: '3.' }],
    ],
    [
      'an article that is not there',
      ['Điều 1. Một việc.', 'Điều 2. Hai việc.', 'Điều 4. Bốn việc.'],
      [{ where: '', before: 'Điều 2.', label: 'Điều 4.' }],
    ],
    [
      'a number that comes again',
      ['Điều 1. Một', CLAUSE(1), CLAUSE(2), CLAUSE(2)],
      [{ where: 'Điều 1', before: '2.', label: '2.' }],
    ],
  ])('%s', (_, lines, expected) => {
    expect(gaps(...lines).slice(0, 1)).toEqual(expected);
  });

  test.each([
    ['numbers in a row', ['Điều 1. Một', CLAUSE(1), CLAUSE(2), 'Điều 2. Hai', CLAUSE(1)]],
    [
      'numbers that were put in',
      ['Điều 1. Một', CLAUSE(1), CLAUSE('1a'), CLAUSE(2), 'Điều 1a. Hai', 'Điều 2. Ba'],
    ],
    [
      'đ after d, and a text that leaves it out',
      ['Điều 1. Một', 'a) Một;', 'b) Hai;', 'c) Ba;', 'd) Bốn;', 'e) Năm.'],
    ],
    [
      'what is quoted',
      ['Điều 1. Sửa đổi Điều 5 như sau:', '“Điều 5. Năm', '3. Ba.', '7. Bảy.”', 'Điều 2. Hai việc.'],
    ],
    [
      'a form below the signature',
      ['Điều 1. Một việc.', 'Nơi nhận:', '- Lưu VT.', 'PHỤ LỤC', 'Điều 4. Bốn', '3. Ba việc.'],
    ],
    ['articles of a codification', ['Điều 4.6.LQ.1. Một', CLAUSE(1), 'Điều 4.6.NĐ.1.1. Hai', CLAUSE(1)]],
    [
      'a second text in the file',
      ['Điều 1. Một việc.', 'Điều 2. Hai việc.', 'Điều 1. Một việc khác.', 'Điều 2. Hai việc khác.'],
    ],
  ])('but not %s', (_, lines) => {
    expect(gaps(...lines)).toEqual([]);
  });
});

const found = (...lines: string[]) =>
  parseRegulation(readPlainText(lines.join('\n\n')).blocks)
    .findings.filter(({ ruleId }) => ruleId.startsWith('parse.numberGap'))
    .map(({ ruleId, severity, params }) => ({ ruleId, severity, ...params }));

describe('a break that the text prints itself is a note', () => {
  test.each([
    [
      'in a codification',
      ['Điều 4.6.LQ.1. Một', CLAUSE(1), CLAUSE(3), 'Điều 4.6.NĐ.1.1. Hai'],
      'Điều 4.6.LQ.1',
    ],
    ['left out', ['Điều 1. Một', CLAUSE(1), '[...]', CLAUSE(3)], 'Điều 1'],
    ['left out before the first', ['Điều 1. Một', '(...)', CLAUSE(3)], 'Điều 1'],
    ['repealed, told once for two', ['Điều 1. Một', CLAUSE(1), '2. (được bãi bỏ)', CLAUSE(4)], 'Điều 1'],
    ['repealed further down', ['Điều 1. Một', CLAUSE(1), '64. (được bãi bỏ)'], 'Điều 1'],
    [
      'amended without quotation marks',
      ['Điều 8. Sửa đổi Nghị định', '1. Sửa đổi điểm c khoản 5 như sau:', 'c) Chở hàng.', CLAUSE(2)],
      'Điều 8',
    ],
  ])('%s', (_, lines, where) => {
    const told = found('Điều 0. Không', ...lines).filter((gap) => 'where' in gap && gap.where === where);
    expect(told).toMatchObject([{ ruleId: 'parse.numberGap', severity: 'note' }]);
  });

  test.each([
    ['a list that is no amendment', ['Điều 1. Một', '1. Các việc như sau:', 'c) Ba.']],
    ['blanks within a line', ['Điều 1. Một', '1. Ông (...) nhận việc.', CLAUSE(3)]],
    ['what speaks of repeal', ['Điều 1. Một', '1. Điều 5 được bãi bỏ (xem khoản 2).', CLAUSE(3)]],
  ])('but not %s', (_, lines) => {
    expect(found(...lines)).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('many breaks', () => {
  const broken = (count: number) =>
    Array.from({ length: count }, (_, at) => [`Điều ${at + 1}. Việc`, CLAUSE(1), CLAUSE(3)]).flat();

  test('are one line with their count', () => {
    expect(found(...broken(21))).toEqual([
      {
        ruleId: 'parse.numberGaps',
        severity: 'warning',
        count: 21,
        where: 'Điều 1',
        before: '1.',
        label: '3.',
      },
    ]);
  });

  test('are told one by one up to twenty', () => {
    expect(found(...broken(20))).toHaveLength(20);
  });
});

describe('articles of which none was read', () => {
  const found = (...lines: string[]) =>
    parseRegulation(readPlainText(lines.join('\n\n')).blocks).findings.filter(
      ({ ruleId }) => ruleId === 'parse.noArticles',
    );
  const CITING = [
    '1. Người giữ chức vụ quy định tại Điều 10 của Luật này.',
    '2. Khách mời theo khoản 2 Điều 11 Luật này.',
  ];

  test('are told where the text cites them', () => {
    expect(found('LUẬT', 'CẢNH VỆ', 'Đối tượng cảnh vệ', ...CITING)).toHaveLength(1);
  });

  test('are not missed where there are some, or in a letter that cites a law once', () => {
    expect(found('LUẬT', 'CẢNH VỆ', 'Điều 1. Đối tượng cảnh vệ', ...CITING)).toEqual([]);
    expect(found('CÔNG VĂN', CITING[0] ?? '')).toEqual([]);
  });
});

describe('a quotation that nothing closes', () => {
  const QUOTED = ['1. Sửa đổi khoản 8 như sau:', '“8. Một việc khác.'];

  test.each([
    [['Điều 17.2.TT.1.11. Một', ...QUOTED, 'Điều 17.2.TT.1.12. Hai', '1. Nội dung.'], 2],
    [['Điều 17.2.TT.1.11. Một', ...QUOTED, 'Điều 18.NĐ.1.12a. Hai', '1. Nội dung.'], 2],
    [['Điều 3. Ba', ...QUOTED, 'Điều 12. Của luật khác', 'Điều 4. Bốn', '1. Nội dung.'], 2],
    [
      [
        'Điều 3. Ba',
        '1. Sửa đổi như sau:',
        '“Điều 17.2.TT.1.12. Của bộ pháp điển”',
        'Điều 4. Bốn',
        '1. Nội dung.',
      ],
      2,
    ],
  ])('ends before the next article, also of a codification: %j', (lines, count) => {
    expect(selectAll(parseParagraphs(...lines), 'article')).toHaveLength(count);
  });
});
