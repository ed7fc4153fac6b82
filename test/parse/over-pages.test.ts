/** What stands between a number and its text at the end of a page, and what is no text of a document at all. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderOutline, renderText } from '../../src/render/text/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { nonBlank, withoutPlaces } from '../support/seeds.js';

const parse = (text: string) => parseRegulation(readMarkdown(text).blocks).tree;

describe('over the end of a page', () => {
  test.each([
    ['Chương II', 'TRÁCH NHIỆM CỦA CẤP ỦY'],
    ['Mục 2', 'QUAN HỆ PHỐI HỢP'],
    ['Điều 5', 'Trách nhiệm của cấp ủy'],
  ])('%s keeps its heading, and the noise its place', (label, heading) => {
    const noise = '<!-- noise footnote: 1 Được sửa đổi. -->\n\n<!-- noise pageNumber: 4 -->';
    const tree = parse(`Điều 4. Phạm vi\n\n1. Một.\n\n${label}\n\n${noise}\n\n${heading}\n\n1. Hai.`);
    expect(renderOutline(tree)).toContain(`${label}  ${heading}`);
    expect(nonBlank(renderText(tree))).toContain(nonBlank(`${label}1 Được sửa đổi.4${heading}`));
    expect(withoutPlaces(parse(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
  });

  test('noise below a chapter that no heading follows stays in it', () => {
    const tree = parse('Chương II\n\n<!-- noise pageNumber: 4 -->\n\nĐiều 5. Phạm vi\n\n1. Một.');
    expect(selectAll(tree, 'chapter').map(({ heading }) => heading)).toEqual([null]);
    expect(selectAll(tree, 'noise').map(({ at }) => at)).toEqual([undefined]);
  });
});

test.each(['![](_page_0_Picture_1.jpeg)', '![][image1]', '![Quốc huy](a.png)'])(
  '%s is no text',
  (picture) => {
    const tree = parse(`Điều 1. Phạm vi\n\n${picture}\n\n1. Cấp ủy lãnh đạo.`);
    expect(selectAll(tree, 'noise').map(({ value }) => value)).toEqual([picture]);
    expect(selectAll(tree, 'clause')).toHaveLength(1);
  },
);

test('“![x] là” is text, and so is one short word behind a number', () => {
  const tree = parse('Điều 1. Phạm vi\n\n1. Cấp ủy lãnh đạo.\n\n![x] là ký hiệu.\n\n3. Ba');
  expect(selectAll(tree, 'noise')).toEqual([]);
});
