/** What the status of a unit says: another number alone is no change of the unit. */
import { describe, expect, it } from 'vitest';
import {
  type ComparedUnit,
  type Comparison,
  compareRegulations,
  withNestedUnits,
} from '../../src/compare/index.js';
import { parseParagraphs } from '../support/parse-lines.js';
import { phrases } from '../support/phrases.js';

/** Articles, each with two clauses of its own words. */
const ARTICLES: readonly (readonly string[])[] = [
  [
    'Phạm vi điều chỉnh',
    'Quy chế này quy định trách nhiệm tiến hành công tác dân vận.',
    'Quy chế áp dụng với các cấp ủy.',
  ],
  ['Nguyên tắc', 'Công tác dân vận đặt dưới sự lãnh đạo của Đảng.', 'Nhân dân làm chủ, Nhà nước quản lý.'],
  [
    'Chế độ báo cáo',
    'Sáu tháng một lần báo cáo Tỉnh ủy về tình hình nhân dân.',
    'Báo cáo gửi trước ngày 15 của tháng cuối.',
  ],
  [
    'Kinh phí',
    'Kinh phí hoạt động do ngân sách bảo đảm hằng năm.',
    'Văn phòng Tỉnh ủy lập dự toán, quyết toán.',
  ],
];

function textOf(articles: readonly (readonly string[])[]): ReturnType<typeof parseParagraphs> {
  const lines = articles.flatMap(([heading, ...clauses], index) => [
    `Điều ${index + 1}. ${heading}`,
    ...clauses.map((text, at) => `${at + 1}. ${text}`),
  ]);
  return parseParagraphs('QUY CHẾ', 'công tác dân vận của hệ thống chính trị tỉnh Thái Nguyên', ...lines);
}

const compare = (base: typeof ARTICLES, target: typeof ARTICLES): Comparison =>
  compareRegulations(textOf(base), textOf(target), { phrases });
const statuses = (units: readonly ComparedUnit[]): string[] => units.map(({ status }) => status);

describe('a unit that is only renumbered', () => {
  it('is the same, and its label says the numbers: all articles after one that is gone', () => {
    const { articles, summary } = compare(ARTICLES, ARTICLES.slice(1));
    expect(statuses(articles)).toEqual(['removed', 'same', 'same', 'same']);
    expect(summary.articles).toMatchObject({ same: 3, changed: 0, removed: 1 });
    const labels = articles.slice(1).flatMap(({ label }) => label.changes);
    expect(labels.map(({ base, target }) => [base, target])).toEqual([
      ['Điều 2.', 'Điều 1.'],
      ['Điều 3.', 'Điều 2.'],
      ['Điều 4.', 'Điều 3.'],
    ]);
    expect(summary.classes.numbering).toBe(3);
  });

  it('is the same after one that is new, the other way round', () => {
    expect(statuses(compare(ARTICLES.slice(1), ARTICLES).articles)).toEqual([
      'added',
      'same',
      'same',
      'same',
    ]);
  });

  it('leaves its article the same where it is a clause, but the lost clause changes the article', () => {
    const [scope = [], ...others] = ARTICLES;
    const [heading = '', , second = ''] = scope;
    const { articles } = compare(ARTICLES, [[heading, second], ...others]);
    expect(statuses(articles)).toEqual(['changed', 'same', 'same', 'same']);
    expect(statuses(articles[0]?.clauses ?? [])).toEqual(['removed', 'same']);
  });

  it('is changed where a word of it changed as well', () => {
    const changed = ARTICLES.slice(1).map((article, index) =>
      index === 1 ? article.map((text) => text.replace('Sáu tháng', 'Ba tháng')) : article,
    );
    expect(statuses(compare(ARTICLES, changed).articles)).toEqual(['removed', 'same', 'changed', 'same']);
  });

  it('is moved where it stands elsewhere, and every one that is changed holds a change', () => {
    const [first = [], ...others] = ARTICLES;
    const { articles } = compare(ARTICLES, [...others, first]);
    expect(statuses(articles).toSorted()).toEqual(['moved', 'same', 'same', 'same']);
    for (const unit of articles.filter(({ status }) => status === 'changed')) {
      const held = withNestedUnits(unit).flatMap(({ heading, changes }) => [...heading.changes, ...changes]);
      expect(held).not.toEqual([]);
    }
  });
});

describe('a masthead', () => {
  const lines = (...head: string[]) => [
    ...head,
    'LUẬT',
    'Thủ đô',
    'Điều 1. Phạm vi',
    'Luật này quy định vị trí của Thủ đô.',
  ];

  it('whose number stands before or after the motto is the same: readers of columns and of rows tell it otherwise', () => {
    const [names, number] = [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      'Luật số: 43/2024/QH15',
    ];
    const columns = parseParagraphs(...lines('QUỐC HỘI', number, ...names));
    const rows = parseParagraphs(...lines('QUỐC HỘI', ...names, number));
    for (const [base, target] of [
      [columns, rows],
      [rows, columns],
    ] as const) {
      const { decision } = compareRegulations(base, target, { phrases });
      expect(new Set(decision.flatMap(withNestedUnits).map(({ status }) => status))).toEqual(
        new Set(['same']),
      );
    }
  });
});
