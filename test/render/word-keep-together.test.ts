/** Where a printed line must not end, and that danvan reads the words back as they were. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import { keepTogether } from '../../src/render/word/keep-together.js';
import { plainText } from '../../src/tree/text-of.js';
import { openDocx } from '../support/ooxml.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { document, paragraph } from '../support/sample-trees.js';

/** Shows a no-break space as "~" and a no-break hyphen as "=". */
const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '~').replaceAll('\u2011', '=');

describe('what holds together', () => {
  test.each([
    ['Quyết định số 450-QĐ/TU, ngày 04/01/2022', 'Quyết định số~450=QĐ/TU, ngày~04/01/2022'],
    ['ngày 04 tháng 01 năm 2022', 'ngày~04 tháng~01 năm~2022'],
    ['theo điểm b khoản 2 Điều 5 Chương II', 'theo điểm~b khoản~2 Điều~5 Chương~II'],
    ['lần thứ I, nhiệm kỳ 2025 - 2030', 'lần thứ~I, nhiệm kỳ~2025~=~2030'],
    ['giai đoạn 2021-2026', 'giai đoạn 2021=2026'],
    ['Luật số 10/2022/QH15', 'Luật số~10/2022/QH15'],
    ['Chỉ thị số 16/CT-TTg', 'Chỉ thị số~16/CT=TTg'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    'chính trị - xã hội',
    'số lượng 5 người',
    'các ngày trong tháng, cả năm',
    'quan điểm a dua',
    'mục tiêu, điều kiện',
    '5 người, 3 việc',
    'lần Xuân về',
  ])('"%s" may break at each of its blanks', (text) => expect(keepTogether(text)).toBe(text));
});

test('a Word file has no-break hyphens and spaces, and reads back as plain ones', async () => {
  const words = 'Thực hiện Quyết định số 450-QĐ/TU, ngày 04/01/2022 và khoản 2 Điều 5, nhiệm kỳ 2025 - 2030.';
  const options = { rules: loadRuleSet('hd05'), date: '2026-11-21', title: 'Văn bản' };
  const bytes = await renderDocx(document([paragraph(words)]), options);
  const xml = openDocx(bytes).xml('word/document.xml');
  expect(xml).toContain(
    'số\u00a0450</w:t><w:noBreakHyphen/><w:t xml:space="preserve">QĐ/TU, ngày\u00a004/01/2022',
  );
  const { blocks } = await readBlocks({ name: 'a.docx', bytes });
  expect(plainText(parseRegulation(blocks).tree)).toBe(words);
});

test('the characters themselves, as another program writes them, read as plain ones', async () => {
  const bytes = new TextEncoder().encode(
    'Điều\u00a01. Quyết định số\u00a0450\u2011QĐ/TU, ngày\u00a004/01/2022.',
  );
  const { blocks } = await readBlocks({ name: 'a.txt', bytes });
  expect(plainText(parseRegulation(blocks).tree)).toContain('Quyết định số 450-QĐ/TU, ngày 04/01/2022.');
});
