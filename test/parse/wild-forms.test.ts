/** Markers, wraps and encodings as real files have them, each beside what must stay text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseMarkdown, parseParagraphs, parseWrapped } from '../support/parse-lines.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { withoutPlaces } from '../support/seeds.js';
import { HAS_SHARED_CASES, parseSharedCase } from '../support/shared-cases.js';

const articles = (tree: Document) =>
  selectAll(tree, 'article').map(({ number, heading }) => `${number} ${heading}`);
const values = (tree: Document) => selectAll(tree, 'paragraph').map(({ value }) => value);
const eIds = (tree: Document) =>
  ['chapter', 'article', 'clause', 'point', 'item'].flatMap((type) =>
    selectAll(tree, type as 'article').map(({ eId }) => eId),
  );

describe.skipIf(!HAS_SHARED_CASES)('the shared cases', () => {
  test.each([
    ['67-line-without-mark.txt', ['1', '2', '3', '4'], ['a', 'b', 'c']],
    ['66-wrapped-points.txt', ['1', '2'], []],
    ['28-wrapped-refs.txt', ['1', '2'], []],
  ])('%s', async (name, clauses, points) => {
    const { tree } = await parseSharedCase(name);
    expect(numbers(tree, 'clause')).toEqual(clauses);
    expect(numbers(tree, 'point')).toEqual(points);
  });

  test('68: a very long heading', async () => {
    const { tree } = await parseSharedCase('68-long-heading.txt');
    expect(selectAll(tree, 'article')[1]?.heading).toMatch(/^Trách nhiệm của cấp ủy.*ở nước ngoài$/);
    expect(values(tree)).toContain('Các cấp ủy thực hiện theo quy định của Trung ương.');
  });

  test('60: small Roman numerals', async () => {
    const { tree } = await parseSharedCase('60-roman-list.txt');
    expect(selectAll(tree, 'item').map(({ eId }) => eId)).toEqual([
      ...['i', 'ii', 'iii', 'iv'].map((number) => `art_1__cl_1__point_a__item_${number}`),
      ...['i', 'ii'].map((number) => `art_1__cl_1__point_b__item_${number}`),
    ]);
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
  });

  test('29: heads of articles', async () => {
    const { tree } = await parseSharedCase('29-head-forms.txt');
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8 bis', '9', '10', '11']);
    expect(selectAll(tree, 'article')[3]).toMatchObject({ label: '[Điều 4.]', heading: 'Thẩm quyền' });
  });

  test('33: heads of chapters', async () => {
    const { tree } = await parseSharedCase('33-chapters.txt');
    expect(numbers(tree, 'chapter')).toEqual(['MỘT', 'thứ hai', 'IIIa', 'IV', 'III']);
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('31: letters that look alike', async () => {
    const { tree } = await parseSharedCase('31-lookalike.txt');
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3', '4', '5', '6', '17']);
    expect(numbers(tree, 'point')).toEqual(['a', 'b', 'c', 'd', 'đ', 'e']);
  });

  test('22: full width', async () => {
    const { tree } = await parseSharedCase('22-fullwidth.md');
    expect(articles(tree)).toEqual(['1 Phạm vi điều chỉnh', '2 Đối tượng áp dụng', '3 Hiệu lực']);
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '1', '2']);
    expect(numbers(tree, 'point')).toEqual(['a', 'b']);
  });

  test.each([
    ['80-eth-mixed.txt', 'ĐT1, ÐT2, ÐT3'],
    ['80d-abbrev-line.txt', 'ĐT2, ĐT3'],
  ])('%s keeps its codes', async (name, codes) => {
    const { tree, findings } = await parseSharedCase(name);
    expect(values(tree).join(' ')).toContain(codes);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('read.mixedEncodings');
  });
});

describe('a marker, and what only looks like one', () => {
  test.each([
    ['Điều 3 bis. Việc thêm', '3 bis'],
    ['Điều thứ tư. Việc thêm', '4'],
    ['Điều số 4: Việc thêm', '4'],
    ['- Điều 4. Việc thêm', '4'],
    ['[Điều 4]. Việc thêm', '4'],
    ['ĐIỀU 4/. Việc thêm', '4'],
    ['Điều ４．Việc thêm', '4'],
    ['Điều 1O. Việc thêm', '10'],
    ['ĐIỀU BỐN. Việc thêm', '4'],
    ['Điều IV. Việc thêm', '4'],
    ['Điều thứ 4 - Việc thêm', '4'],
    ['Điều 4 — Việc thêm', '4'],
    ['Điều 4, Việc thêm', '4'],
    ['Điều 24.4.NĐ.1.1. Việc thêm', '24.4.NĐ.1.1'],
  ])('%s', (line, number) => {
    expect(numbers(parseParagraphs('Điều 3. Một', line), 'article')).toEqual(['3', number]);
  });

  test.each([
    '- Điều 7. Luật Tổ chức chính quyền',
    'Điều thứ yếu là công tác',
    '[Điều 4, Điều 5] của Luật',
    '10.1 Điều 9. Luật khác',
    'Điều bis. Không có số',
    'Điều 4, Điều 5 của Luật',
    'Điều 9. Nghị định này, trừ khoản 2',
    'Điều hành. Ban Dân vận điều hành',
  ])('not an article: %s', (line) => {
    expect(numbers(parseParagraphs('Điều 3. Một', line), 'article')).toEqual(['3']);
  });

  test.each([
    ['Khoản 2. Cấp ủy cơ sở', 'art_1__cl_2'],
    ['2° Cấp ủy cơ sở', 'art_1__cl_2'],
    ['2*. Cấp ủy cơ sở', 'art_1__cl_2'],
    ['2、Cấp ủy cơ sở', 'art_1__cl_2'],
    ['a） Cấp ủy cơ sở', 'art_1__cl_1__point_a'],
    ['(a) Cấp ủy cơ sở', 'art_1__cl_1__point_a'],
    ['Điểm a. Cấp ủy cơ sở', 'art_1__cl_1__point_a'],
    ['а) Cấp ủy cơ sở (chữ Kirin)', 'art_1__cl_1__point_a'],
    ['(1) Cấp ủy cơ sở', 'art_1__cl_1__item_1'],
    ['1) Cấp ủy cơ sở', 'art_1__cl_1__item_1'],
    ['(i) Cấp ủy cơ sở', 'art_1__cl_1__item_i'],
    ['ii) Cấp ủy cơ sở', 'art_1__cl_1__item_ii'],
    ['2, Cấp ủy cơ sở', 'art_1__cl_2'],
    ['2: Cấp ủy cơ sở', 'art_1__cl_2'],
    ['=2. Cấp ủy cơ sở', 'art_1__cl_2'],
    ['. 2. Cấp ủy cơ sở', 'art_1__cl_2'],
    ['a, Cấp ủy cơ sở', 'art_1__cl_1__point_a'],
    ['aa) Cấp ủy cơ sở', 'art_1__cl_1__point_aa'],
    ['a.1) Cấp ủy cơ sở', 'art_1__cl_1__item_a.1'],
    ['a﹚ Cấp ủy cơ sở', 'art_1__cl_1__point_a'],
  ])('%s', (line, eId) => {
    expect(eIds(parseParagraphs('Điều 1. Việc', '1. Cấp ủy gồm:', line))).toContain(eId);
  });

  test.each([
    'Khoản 2 Điều 5 được sửa đổi',
    'Khoản 2. Điều 5 được sửa đổi',
    'Khoản 5. Không theo thứ tự',
    'Điểm a khoản 2 Điều 3',
    'Điểm a) khoản 2 Điều 3 được bãi bỏ',
    '25°C là nhiệt độ phòng',
    '(v.v.) và các việc khác',
    '(2020) là năm ban hành',
    '(a + b) nhân hai',
    '2, 3 và 4 của Quy chế',
    '2, Khoản 3 và Điều 4 của Quy chế',
    '5, Không theo thứ tự',
    'a, b và c của khoản này',
    '…2. phần trăm',
  ])('not a khoản or điểm: %s', (line) => {
    const tree = parseParagraphs('Điều 1. Việc', '1. Cấp ủy gồm:', line);
    expect(eIds(tree)).toEqual(['art_1', 'art_1__cl_1']);
    expect(values(tree)).toContain(line);
  });

  test('"i)" after "h)" is a điểm, "1)" after "2." a list of its own', () => {
    const points = [...'abcdđeghik'].map((letter) => `${letter}) Cấp ủy`);
    expect(numbers(parseParagraphs('Điều 1. Việc', '1. Gồm:', ...points), 'point')).toEqual([
      ...'abcdđeghik',
    ]);
    const nested = parseParagraphs(
      'Điều 1. Việc',
      '1. Một.',
      '2. Gồm:',
      '1) Đảng bộ;',
      '2) Chi bộ.',
      '3. Ba.',
    );
    expect(numbers(nested, 'clause')).toEqual(['1', '2', '3']);
    expect(selectAll(nested, 'item').map(({ eId }) => eId)).toEqual([
      'art_1__cl_2__item_1',
      'art_1__cl_2__item_2',
    ]);
  });

  test('"l0." after "9." is khoản 10, "З." (Cyrillic) khoản 3; "l) …" stays điểm l', () => {
    const clauses = [...'123456789'].map((number) => `${number}. Cấp ủy.`.replace('3', 'З'));
    const tree = parseParagraphs('Điều 1. Việc', ...clauses, 'l0. Đảng bộ.', '1l. Chi bộ.');
    expect(numbers(tree, 'clause')).toEqual(Array.from({ length: 11 }, (_, index) => `${index + 1}`));
    const points = [...'abcdđeghikl'].map((letter) => `${letter}. Cấp ủy;`);
    expect(numbers(parseParagraphs('Điều 1. Việc', '1. Gồm:', ...points), 'point')).toEqual([
      ...'abcdđeghikl',
    ]);
  });

  test.each([
    ['below a khoản', ['1. Gồm:', '1. Đơn.', '2. Bản sao.', '3. Ảnh.', '2. Hạn.', '3. Phí.'], 3],
    ['below a điểm', ['1. Gồm:', 'a) Hồ sơ:', '1. Đơn;', '2. Bản sao;', 'b) Ảnh.', '2. Hạn.', '3. Phí.'], 2],
    ['the last of its khoản', ['1. Một.', '2. Hai.', '3. Gồm:', '1. Đơn;', '2. Bản sao.'], 2],
  ])('a list "1. 2." %s is a list of its own', (_, lines, items) => {
    const tree = parseParagraphs('Điều 1. Việc', ...lines, 'Điều 2. Khác');
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3']);
    expect(selectAll(tree, 'item')).toHaveLength(items);
  });

  test('khoản 2 behind khoản 1 that ends in a colon is a khoản, and so is khoản 1 again without a colon', () => {
    expect(
      numbers(parseParagraphs('Điều 1. Việc', '1. Như sau:', '2. Hai.', '3. Ba.'), 'clause'),
    ).toHaveLength(3);
    expect(
      numbers(parseParagraphs('Điều 1. Việc', '1. Một.', '2. Hai.', '1. Lại một.'), 'clause'),
    ).toHaveLength(3);
  });

  test.each(['‣', '➢', '\uf0b7'])('%s is a dash', (bullet) => {
    const tree = parseParagraphs('Điều 1. Việc', '1. Gồm:', `${bullet} Đảng bộ;`, `${bullet} Chi bộ.`);
    expect(selectAll(tree, 'item').map(({ label }) => label)).toEqual([bullet, bullet]);
  });

  test.each([
    ['Chương VIl', 'VII'],
    ['CHƯƠNG ll', 'II'],
    ['Chương HAI', 'HAI'],
    ['Chương 11', '11'],
    ['CHƯƠNG THỨ 2', 'THỨ 2'],
    ['Chương V/', 'V'],
  ])('%s', (line, number) => {
    expect(numbers(parseParagraphs(line, 'QUY ĐỊNH CHUNG', 'Điều 1. Một'), 'chapter')).toEqual([number]);
  });

  test('"Chương lII của Luật" and "Chương hai bên" are text', () => {
    const tree = parseParagraphs('Điều 1. Một', 'Chương lII của Luật này', 'Chương hai bên ký');
    expect(numbers(tree, 'chapter')).toEqual([]);
  });
});

describe('lines without a mark', () => {
  test('in a file that breaks no line, each number in turn begins', () => {
    const tree = parseWrapped(
      'Điều 1. Việc',
      '1. Chủ trì công tác của',
      '2. Phối hợp với',
      'a) Mặt trận và',
      'b) Ban Dân vận',
      'Điều 2. Khác',
    );
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
    expect(numbers(tree, 'point')).toEqual(['a', 'b']);
  });

  test('a number that is counted, cited or out of turn begins nothing', () => {
    const tree = parseParagraphs(
      'Điều 1. Việc',
      '1. Kinh phí không quá\n2. triệu đồng mỗi năm theo quy định tại các khoản\n2. và 3 Điều 7, điểm\na) khoản 2.',
      '2. Thực hiện theo Điều 2, khoản\n3. Điều 8 và quy định khác.',
      'Điều 2. Khác',
    );
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
    expect(numbers(tree, 'point')).toEqual([]);
  });
});

const TEXT = [
  'Điều 1. Trách nhiệm của cấp ủy',
  '1. Lãnh đạo, chỉ đạo công tác dân vận của hệ thống chính trị theo quy định tại khoản 2 Điều 5 của Quy chế này.',
  '2. Kiểm tra, giám sát việc thực hiện quy chế dân chủ ở cơ sở và báo cáo Ban Thường vụ Tỉnh ủy, gồm:',
  'a) Đảng bộ cơ sở trong cơ quan hành chính, đơn vị sự nghiệp công lập và doanh nghiệp nhà nước;',
  'b) Chi bộ trực thuộc theo điểm a khoản 1 Điều 4 và các khoản 2 và 3 Điều 6.',
  'Điều 2. Hiệu lực thi hành',
  'Quy chế này có hiệu lực từ ngày ký. Các cấp ủy có trách nhiệm thi hành Quy chế này trong toàn tỉnh.',
];

/** A paragraph broken at a width, as an editor breaks it; a heading stays on its line. */
function wrap(paragraph: string, width: number): string {
  if (paragraph.startsWith('Điều')) return paragraph;
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) as string;
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const FULL_WIDTH = (text: string) =>
  text.replace(/^(Điều )?\d+/u, (head) =>
    head.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  );

test('wraps at any width and full-width digits give the same units and texts', () => {
  const plain = parseParagraphs(...TEXT);
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 140 }), fc.boolean(), (width, isFullWidth) => {
      const lines = TEXT.map((line) => wrap(isFullWidth ? FULL_WIDTH(line) : line, width));
      const tree = parseParagraphs(...lines);
      expect(eIds(tree)).toEqual(eIds(plain));
      expect(articles(tree)).toEqual(articles(plain));
      expect(values(tree)).toEqual(values(plain));
    }),
  );
});

describe('codes in Unicode text are no legacy text', () => {
  const read = async (line: string) => {
    const text = `Điều 1. Đường tỉnh\n${line}\nĐiều 2. Hiệu lực`;
    const { blocks } = await readBlocks({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
    return blocks[1]?.text;
  };
  test.each([
    'ĐT.601, ĐT.602, ĐT.603',
    '12/NĐ-CP, 13/NĐ-CP, QĐ3',
    'ÐT2, ÐT3, LÐ1, LÐ2',
    'ĐT2, ĐT3: 20 m², 25°C, §3',
  ])('%s', async (line) => {
    expect(await read(line)).toBe(line);
  });

  test('a line copied from a legacy file still is read', async () => {
    expect(await read('Ph¹m vi ®iÒu chØnh cña Quy chÕ nµy')).toBe('Phạm vi điều chỉnh của Quy chế này');
    expect(parseRegulation([]).tree.type).toBe('document');
  });
});

describe('a blockquote of Markdown', () => {
  const AMENDING = [
    '#### Điều 1. Sửa đổi, bổ sung Điều 4',
    '1. Bổ sung khoản 3a như sau:',
    '> 3a. Bảo hiểm nhân thọ.\n>\n> Trường hợp khác.',
    '2. Bãi bỏ khoản 5.',
    '#### Điều 2. Sửa đổi, bổ sung điểm b khoản 1 Điều 9',
    '> **Điều 9. Doanh thu**\n>\n> b) Doanh thu',
    '#### Điều 3. Hiệu lực',
    '> Ghi chú: từ ngày ký.',
  ].join('\n\n');

  test('behind an instruction is what the text puts in; elsewhere it is text', () => {
    const tree = parseMarkdown(AMENDING);
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3']);
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
    expect(selectAll(tree, 'quotation').map((node) => node.children.length)).toEqual([2, 2]);
  });

  test('of a page is one, too, but not where it only sets in the khoản of the amending text', async () => {
    const read = async (html: string) => {
      const bytes = new TextEncoder().encode(`<meta charset="utf-8">${html}`);
      return parseRegulation((await readBlocks({ name: 'a.html', bytes })).blocks).tree;
    };
    const quoting = await read(
      '<p>Điều 1. Bổ sung khoản 3a như sau:</p><blockquote><p>3a. Bảo hiểm.</p></blockquote><p>Điều 2. Hai</p>',
    );
    expect(numbers(quoting, 'clause')).toEqual([]);
    expect(selectAll(quoting, 'quotation')).toHaveLength(1);
    const amends = '<p>1. Sửa đổi khoản 2 Điều 3 như sau:</p><p>2. Bãi bỏ Điều 9.</p>';
    const indented = await read(`<p>Điều 1. Sửa đổi như sau:</p><blockquote>${amends}</blockquote>`);
    expect(numbers(indented, 'clause')).toEqual(['1', '2']);
    const whole = await read(`<blockquote><p>Điều 1. Sửa đổi như sau:</p>${amends}</blockquote>`);
    expect(numbers(whole, 'clause')).toEqual(['1', '2']);
  });

  test('that no instruction announces parts no sentence, as if it were not set in', () => {
    const set = parseMarkdown('Cấp ủy lãnh đạo công tác\n\n> dân vận của hệ thống\n\nchính trị.');
    expect(values(set)).toEqual(['Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị.']);
    const cited = parseMarkdown('1. Bổ sung khoản 3a như sau\n\n> dân vận của hệ thống\n\nchính trị.');
    expect(withoutPlaces(parseMarkdown(renderMarkdown(cited)))).toEqual(withoutPlaces(cited));
    const announced = parseMarkdown('Bổ sung cụm từ\n\n> dân vận của hệ thống\n\nchính trị.');
    expect(selectAll(announced, 'quotation')).toHaveLength(1);
    expect(values(announced)).toEqual(['Bổ sung cụm từ', 'dân vận của hệ thống', 'chính trị.']);
  });

  test('comes back from Markdown and from Word', async () => {
    const tree = parseMarkdown(AMENDING);
    const word = {
      name: 'a.docx',
      bytes: await renderDocx(tree, { rules: loadRuleSet('hd05'), date: '2026-11-21', title: 'a' }),
    };
    const { blocks } = await readBlocks(word);
    expect(withoutPlaces(parseRegulation(blocks).tree)).toEqual(withoutPlaces(tree));
    expect(withoutPlaces(parseMarkdown(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
  });

  test('a word that a margin parts from its number begins no item of a list', () => {
    const tree = parseMarkdown(
      'Điều 3. Kinh phí\n\n1. Một.\n2. Theo khoản 3 Điều\n15.\n3. Ba.\n**Điều\n4. Thi hành**\n1. Bốn.',
    );
    expect(eIds(tree)).toEqual([
      'art_3',
      'art_4',
      'art_3__cl_1',
      'art_3__cl_2',
      'art_3__cl_3',
      'art_4__cl_1',
    ]);
  });
});

test('the notes below a form are no khoản of its last article', () => {
  const form = ['Mẫu số 01', 'Điều 3. Các ông, bà thi hành.', 'Ghi chú:', '(1) Tên cơ quan.'];
  const tree = parseParagraphs(...form, '(2) Tên tại mục\n(7) và (8).', '(3) Chữ viết tắt.');
  expect(numbers(tree, 'clause')).toEqual([]);
  expect(selectAll(tree, 'item').map(({ number }) => number)).toEqual(['1', '2', '3']);
  const body = parseParagraphs('Điều 3. Việc', '(1) Một.', '(2) Hai.', 'Ghi chú của Ban:', '(3) Ba.');
  expect(numbers(body, 'clause')).toEqual(['1', '2', '3']);
});
