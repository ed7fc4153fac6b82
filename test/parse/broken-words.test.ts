/** Words that a converter broke are mended where syllables prove it, and said where they do not. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseMarkdown, parseParagraphs } from '../support/parse-lines.js';
import { HAS_SHARED_CASES, parseSharedCase } from '../support/shared-cases.js';

const findings = (text: string) =>
  parseRegulation(readPlainText(text).blocks).findings.map(({ ruleId }) => ruleId);
const values = (...lines: string[]) =>
  selectAll(parseParagraphs(...lines), 'paragraph').map(({ value }) => value);

describe.skipIf(!HAS_SHARED_CASES)('the shared cases', () => {
  test.each([
    ['20-docling-split.md', ['1', '2', '3'], ['I', 'II']],
    ['21-spaced-caps.txt', ['1', '2', '3'], ['I']],
    ['23c-pages.md', ['1', '2'], []],
    ['24-gdocs.md', ['1', '2', '3'], ['I']],
  ])('%s', async (name, articles, chapters) => {
    const { tree } = await parseSharedCase(name);
    expect(numbers(tree, 'article')).toEqual(articles);
    expect(numbers(tree, 'chapter')).toEqual(chapters);
  });

  test('24: anchors and pictures are no text', async () => {
    const { tree } = await parseSharedCase('24-gdocs.md');
    expect(selectAll(tree, 'article').map(({ heading }) => heading)).toEqual([
      'Phạm vi điều chỉnh',
      'Đối tượng',
      'Hiệu lực',
    ]);
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3']);
    expect(selectAll(tree, 'noise')).toHaveLength(1);
  });

  test('23c: a page mark cuts no sentence', async () => {
    const { tree } = await parseSharedCase('23c-pages.md');
    expect(selectAll(tree, 'paragraph')[0]?.value).toBe('Áp dụng: theo quy định của cấp ủy cấp trên.');
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
  });
});

test('gaps and spaced capitals are closed', () => {
  expect(values('N G H Ị Q U Y Ế T VỀ VIỆC', 'Các c ấ p ủ y đ ả ng trách nhi ệ m.')).toEqual([
    'NGHỊ QUYẾT',
    'VỀ VIỆC',
    'Các cấp ủy đảng trách nhiệm.',
  ]);
});

test('the word of a number at the head of a line is mended though the other words prove nothing', () => {
  const tree = parseParagraphs(
    'Ch ương II',
    'QUY ĐỊNH CHUNG',
    'Đ iều 3. Ph ạm vi áp d ụng',
    '1. C ơ quan, t ổ chức th ực hi ện quy đ ịnh này.',
    '2. Cá nhân có liên quan.',
    'Đi ều 4. Đối t ượng',
    '1. Cán b ộ, công ch ức.',
  );
  expect(numbers(tree, 'chapter')).toEqual(['II']);
  expect(numbers(tree, 'article')).toEqual(['3', '4']);
  expect(numbers(tree, 'clause')).toEqual(['1', '2', '1']);
  expect(numbers(parseParagraphs('Đi đều 2 lần', 'Đi ều gì 2'), 'article')).toEqual([]);
});

test.each(['tiếp thu ý kiến ở cơ sở', 'điểm đ khoản 2', 'A B C D', 'để các cấp ủy đảng biết'])(
  'stays: %s',
  (text) => {
    expect(values(text)).toEqual([text]);
  },
);

test('a text without Vietnamese words is said to be none, once; a Vietnamese one is not', () => {
  const doubled =
    'ĐĐiiềềuu 11.. PPhhạạmm vvii đđiiềềuu cchhỉỉnnhh QQuuyy cchhếế nnààyy qquuyy đđịịnnhh ttrráácchh nnhhiiệệmm';
  expect(findings(doubled)).toContain('parse.notVietnamese');
  expect(
    findings('Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định trách nhiệm của cấp ủy các cấp.'),
  ).toEqual([]);
});

test('a bullet with a bold number only indents it', () => {
  expect(numbers(parseMarkdown('Điều 1. Một\n\n- **1.** Hai.\n- **2.** Ba.'), 'clause')).toEqual(['1', '2']);
});
