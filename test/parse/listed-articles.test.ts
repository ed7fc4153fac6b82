/** Articles of which only the number is left, as LibreOffice and Pandoc write a list of "Điều 1.", "Điều 2.". */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { numbers, parseMarkdown, parseParagraphs } from '../support/parse-lines.js';
import { withoutPlaces } from '../support/seeds.js';

const LAW = [
  'QUỐC HỘI',
  'LUẬT',
  'CẢNH VỆ',
  'Chương I',
  'NHỮNG QUY ĐỊNH CHUNG',
  '1. Phạm vi điều chỉnh',
  'Luật này quy định về công tác cảnh vệ.',
  '2. Giải thích từ ngữ',
  'Trong Luật này, các từ ngữ dưới đây được hiểu như sau:',
  '1. Công tác cảnh vệ là công tác bảo vệ.',
  '2. Khu vực trọng yếu là nơi ở và nơi làm việc.',
  '3. Sự kiện đặc biệt quan trọng là hội nghị.',
  'Chương II',
  'ĐỐI TƯỢNG CẢNH VỆ',
  '3. Đối tượng cảnh vệ',
  '1. Người giữ chức vụ quy định tại khoản 2 Điều 2 của Luật này.',
  '2. Khách mời.',
  '4. Biện pháp cảnh vệ',
  'Biện pháp do Chính phủ quy định.',
  '5. Hiệu lực thi hành',
  'Luật này có hiệu lực từ ngày 01 tháng 7 năm 2018.',
];

describe('numbers that go on over the chapters', () => {
  test('are those of articles, with their khoản inside', () => {
    const tree = parseParagraphs(...LAW);
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3', '4', '5']);
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3', '1', '2']);
  });

  test('are told to the reader, with the first of them', () => {
    const { findings } = parseRegulation(readPlainText(LAW.join('\n\n')).blocks);
    const found = findings.find(({ ruleId }) => ruleId === 'parse.listedArticles');
    expect(found?.params).toEqual({ count: 5, text: '1. Phạm vi điều chỉnh' });
  });

  test('stay articles in what is written of the tree', () => {
    const tree = parseParagraphs(...LAW);
    expect(withoutPlaces(parseMarkdown(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
  });
});

test.each([
  ['begin anew in a chapter', (lines: string[]) => lines.with(14, '1. Đối tượng cảnh vệ')],
  [
    'stand in one chapter',
    (lines: string[]) => lines.filter((line) => !/^(?:Chương II|ĐỐI TƯỢNG)/u.test(line)),
  ],
  [
    'stand in a text that cites no điều of its own',
    (lines: string[]) => lines.with(15, '1. Người giữ chức vụ.'),
  ],
  ['stand beside an article', (lines: string[]) => [...lines, 'Điều 6. Trách nhiệm thi hành', 'Bộ Công an.']],
])('numbers that %s are none of articles', (_, change) => {
  const tree = parseParagraphs(...change([...LAW]));
  expect(numbers(tree, 'article').filter((number) => number !== '6')).toEqual([]);
});
