/** Pages with too few rows to show by themselves where their paragraphs begin. */
import { expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPdf } from '../../src/read/pdf/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { makePdf, type PlacedText, widthOf } from '../support/make-pdf.js';

const LEFT = 50;
const SIZE = 9;
const INDENT = 22;
const FULL = 'các cơ quan, tổ chức trong hệ thống chính trị của tỉnh nhà,';

/** Rows of one page; one that begins with "¶" is set in. */
const setPage = (rows: readonly string[]): { texts: PlacedText[] } => ({
  texts: rows.map((row, at) => ({
    text: row.replace('¶', ''),
    x: row.startsWith('¶') ? LEFT + INDENT : LEFT,
    y: 80 + at * 14,
    size: SIZE,
  })),
});

/** A long page: many paragraphs that are set in. */
const LONG_PAGE = Array.from({ length: 8 }, (_, at) => [
  `¶${at + 1}. Cấp ủy lãnh đạo, chỉ đạo toàn diện công tác dân vận`,
  FULL,
  'động nhân dân.',
]).flat();

const treeOf = async (pages: readonly (readonly string[])[]) => {
  const { blocks } = await readPdf({ name: 'a.pdf', bytes: makePdf(pages.map(setPage)) });
  return parseRegulation(blocks).tree;
};

test('a first row that ends as far from the margin as it begins is no title in the middle', async () => {
  const first = '9. Phối hợp với các cơ quan nhà nước, cả các doanh';
  expect(widthOf(FULL, SIZE) - INDENT - widthOf(first, SIZE)).toBeLessThan(INDENT + SIZE);
  const rows = [`¶${first}`, 'nghiệp, hợp tác xã và các hội quần chúng ở trong vận'];
  const tree = await treeOf([
    ['¶Điều 1. Trách nhiệm', ...LONG_PAGE],
    [...rows, ...Array.from({ length: 9 }, () => FULL), 'động nhân dân.'],
  ]);
  expect(selectAll(tree, 'clause').at(-1)?.children).toHaveLength(1);
});

test.each(['10¹³.', '１０．', '10.'])(
  '%s behind a full row that a note ends begins a khoản',
  async (number) => {
    const rows = [
      '¶9. Phối hợp với các cơ quan nhà nước, các tổ chức chính trị',
      'xã hội tổng hợp kiến nghị của nhân dân các cấp trong tỉnh.¹⁷',
      `¶${number} Tiếp công dân, đối thoại với nhân dân và giải quyết`,
      'khiếu nại, tố cáo.',
    ];
    const tree = await treeOf([['¶Điều 1. Trách nhiệm', ...LONG_PAGE], rows]);
    expect(selectAll(tree, 'clause')).toHaveLength(10);
  },
);

test('a heading that ends in a full stop stays one above any number of notes at the foot of its page', async () => {
  const notes = Array.from({ length: 12 }, (_, at) => ({
    text: `${at + 1} Được sửa đổi theo Quyết định số ${at + 1}.`,
    gap: 'page' as const,
    origin: [{ start: 0 }],
    noise: 'footnote' as const,
  }));
  const block = (text: string) => ({ text, gap: 'paragraph' as const, origin: [{ start: 0 }] });
  const { tree } = parseRegulation([block('Điều 1. Trách nhiệm của tỉnh.'), ...notes, block('1. Một.')]);
  expect(selectAll(tree, 'article')[0]?.heading).toBe('Trách nhiệm của tỉnh.');
});
