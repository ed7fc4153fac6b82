/** Words that a converter broke are mended where syllables prove it, and said where they do not. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';
import { renderText } from '../../src/render/text/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseMarkdown, parseParagraphs } from '../support/parse-lines.js';
import { HAS_SHARED_CASES, parseSharedCase } from '../support/shared-cases.js';

const findings = (text: string) =>
  parseRegulation(readPlainText(text).blocks).findings.map(({ ruleId }) => ruleId);
const values = (...lines: string[]) =>
  selectAll(parseParagraphs(...lines), 'paragraph').map(({ value }) => value);

test('a spaced number that stands apart from its word belongs to it', () => {
  const tree = parseParagraphs(
    'C H Ư Ơ N G\nI I',
    'T R Á C H   N H I Ệ M',
    'Điều 1. Một',
    'CHƯƠNG I I I\nHAI',
  );
  expect(selectAll(tree, 'chapter').map(({ number, heading }) => [number, heading])).toEqual([
    ['II', 'TRÁCH NHIỆM'],
    ['III', 'HAI'],
  ]);
});

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

test.each([
  ['QQUUYYẾẾTT ĐĐỊỊNNHH', 'QUYẾT ĐỊNH'],
  ['Đ Điiềuều 11.. PPhhạạmm vvii đđiiềềuu cchhỉỉnnhh', 'Điều 1. Phạm vi điều chỉnh'],
  ['trong tha ́ng 5, quyê ̀n và nghi ̃a vu ̣ của công dân', 'trong tháng 5, quyền và nghĩa vụ của công dân'],
  ['Quy ch ế này quy đ ịnh trách nhi ệm c ủa c ấp ủy', 'Quy chế này quy định trách nhiệm của cấp ủy'],
  ['theo Đi ề u 5 và ph ạ m vi, th ủ tục h ành chính', 'theo Điều 5 và phạm vi, thủ tục hành chính'],
  ['tha nh niên kinh tế nh ưng', 'thanh niên kinh tế nhưng'],
  ['Hà Nội, ng ày 5 th áng 6', 'Hà Nội, ngày 5 tháng 6'],
  ['t h ự c h i ệ n', 'thực hiện'],
])('%s', (broken, whole) => {
  const { tree, findings } = parseRegulation(readPlainText(broken).blocks);
  expect(renderText(tree).trim().replace('\n', ' ')).toBe(whole);
  expect(findings.filter(({ ruleId }) => ruleId === 'parse.notVietnamese')).toEqual([]);
});

test.each([
  'tiếp thu ý kiến ở cơ sở',
  'điểm đ khoản 2',
  'A B C D',
  'để các cấp ủy đảng biết',
  'theo quy định tại điểm c áp dụng cho các cấp ủy',
  'các điểm a b e o',
  'TRƯỜNG TH AN BÌNH',
  'Lớp A ở ấp 3, tổ ong',
  'chuồn chuồn 2020 II',
  'điểm b ở cơ sở và nhóm h ăn ở',
])('stays: %s', (text) => {
  expect(values(text)).toEqual([text]);
});

test.each([
  [
    'letters that came twice in another way',
    'QUYQUYẾTẾT ĐỊNHĐỊNHĐỊNH về vềvề việcviệcviệc banbanban hànhhành',
  ],
  ['another language', 'Committee members and their duties'],
  ['words broken beyond repair', 'Ph ddm vi tr qnh ng xfg Quy ch zz này quy nh ww trách'],
])('a text of hardly any Vietnamese word is said to be none, once, however short: %s', (_, text) => {
  expect(findings(text).filter((id) => id === 'parse.notVietnamese')).toHaveLength(1);
});

test.each([
  'Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định trách nhiệm của cấp ủy các cấp.',
  'ĐT.601 NĐ-CP QĐ3',
  'UBND',
])('nothing is said of: %s', (text) => {
  expect(findings(text)).toEqual([]);
});

test('a bullet with a bold number only indents it', () => {
  expect(numbers(parseMarkdown('Điều 1. Một\n\n- **1.** Hai.\n- **2.** Ba.'), 'clause')).toEqual(['1', '2']);
});

test('letters that were printed twice are read once, and that is said', () => {
  const doubled = 'QQUUYYẾẾTT ĐĐỊỊNNHH\n\nĐiều 1. Ban hành Quy chế công tác dân vận.';
  expect(findings(doubled)).toContain('parse.doubledLetters');
  expect(findings(doubled.replace(/^.*$/m, 'QUYẾT ĐỊNH'))).not.toContain('parse.doubledLetters');
  // A word that stands twice without a blank holds no letter that is printed twice.
  expect(findings(doubled.replace(/^.*$/m, 'MộtMột'))).not.toContain('parse.doubledLetters');
});
