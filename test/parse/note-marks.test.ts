/** Marks of notes are noise beside the text: no number, no word and no heading holds one, and nothing else changes. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinParts, type Line } from '../../src/parse/line.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderText } from '../../src/render/text/index.js';
import { isAside } from '../../src/tree/cuts.js';
import { assignEIds } from '../../src/tree/e-ids.js';
import type { Document, Node, Noise } from '../../src/tree/nodes.js';
import { hasChildren, selectAll } from '../../src/tree/visit.js';
import { numbers, parseMarkdown, parseParagraphs } from '../support/parse-lines.js';
import { nonBlank, withoutPlaces } from '../support/seeds.js';
import { HAS_SHARED_CASES, parseSharedCase } from '../support/shared-cases.js';

const marks = (tree: Document) =>
  selectAll(tree, 'noise')
    .filter((noise) => noise.reason === 'noteMark')
    .map((noise) => noise.value);

/** A tree without noise: what marks must leave as it was. */
function withoutNoise<T extends Node>(node: T): T {
  if (!hasChildren(node)) return node;
  const children = (node.children as Node[]).filter((child) => !isAside(child)).map(withoutNoise);
  return { ...node, children };
}

describe.skipIf(!HAS_SHARED_CASES)('of the shared cases', () => {
  test('47d: footnotes of Markdown and <sup>', async () => {
    const { tree } = await parseSharedCase('47d-superscript.md');
    expect(selectAll(tree, 'article').map(({ number, label, heading }) => [number, label, heading])).toEqual([
      ['1', 'Điều 1.', 'Phạm vi'],
      ['2', 'Điều 2.', 'Đối tượng'],
      ['3', 'Điều 3.', 'Hiệu lực'],
    ]);
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
    expect(numbers(tree, 'point')).toEqual(['a', 'b']);
    expect(marks(tree)).toEqual(['[^3]', '⁴', '[^5]', '[^6]', '⁷', '[^8]']);
    expect(selectAll(tree, 'paragraph').map(({ value }) => value)).toContain('Chi bộ 20 m².');
    expect(selectAll(tree, 'note')).toHaveLength(2);
  });

  test('34: marks in brackets of a consolidated text', async () => {
    const { tree } = await parseSharedCase('34-notes-in-brackets.txt');
    expect(selectAll(tree, 'article').map(({ number, heading }) => [number, heading])).toEqual([
      ['1', 'Phạm vi điều chỉnh'],
      ['4', 'Giải thích từ ngữ'],
      ['5', 'Đối tượng'],
    ]);
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3']);
    expect(numbers(tree, 'point')).toEqual(['a', 'b']);
    expect(marks(tree)).toEqual(['[3]', '[4]', '[5]', '[6]', '[1]', '[2]']);
  });
});

describe('siblings', () => {
  test.each([
    ['Pandoc', 'Điều 2^8^. Phạm vi', '⁸'],
    ['TeX', 'Điều 2$^{8}$. Phạm vi', '⁸'],
    ['HTML', '**Điều 2**<sup>(8)</sup>**. Phạm vi**', '⁽⁸⁾'],
    ['a link', 'Điều 2.[[8]](#_ftn8) Phạm vi', '[8]'],
  ])('in Markdown, as %s writes them', (_, line, mark) => {
    const tree = parseMarkdown(`Điều 1. Một\n\n${line}\n\n1. Hai.`);
    expect(selectAll(tree, 'article').map(({ number, heading }) => [number, heading])).toEqual([
      ['1', 'Một'],
      ['2', 'Phạm vi'],
    ]);
    expect(marks(tree)).toEqual([mark]);
  });

  test('units and powers stay in their text', () => {
    const tree = parseMarkdown('Điều 1. Diện tích\n\n1. Mỗi chi bộ 20 m<sup>2</sup>, $10^{6}$ đồng.');
    expect(selectAll(tree, 'paragraph').map(({ value }) => value)).toEqual(['Mỗi chi bộ 20 m², 10⁶ đồng.']);
    expect(marks(tree)).toEqual([]);
  });

  test('a table of a form keeps the numbers of its columns', () => {
    const tree = parseParagraphs('Điều 1. Biểu', '[4] = [1] + [2]', 'Kê vào chỉ tiêu [25].');
    expect(marks(tree)).toEqual([]);
  });
});

const LINES = [
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh',
  'Quy chế này quy định trách nhiệm của cấp ủy.',
  'Điều 2. Đối tượng áp dụng',
  '1. Các cấp ủy đảng;',
  '2. Các tổ chức đảng, gồm:',
  'a) Đảng bộ cơ sở;',
  'đ) Chi bộ trực thuộc, mỗi chi bộ 20 m².',
  'Điều 3. Hiệu lực thi hành',
  '- Quy chế có hiệu lực từ ngày ký.',
];
/** The places of a line at which a mark may stand: after its label's number or mark, and after any word. */
const places = (line: string) => [
  ...line.matchAll(/(?<=^(?:Điều )?[\da-zđ]+|[\p{L}.;,)]{2}|m²)(?=[\s.)]|$)/gu),
];
const mark = fc.constantFrom('⁴', '¹²', '[3]', '[^5]', '⁽⁷⁾');
const PLAIN = withoutPlaces(withoutNoise(parseParagraphs(...LINES)));

describe('marks change nothing but the noise', () => {
  const marked = fc.tuple(fc.nat(), fc.nat(), mark).map(([row, place, sign]) => {
    const lines = [...LINES];
    const index = row % lines.length;
    const line = lines[index] as string;
    const found = places(line);
    const at = found[place % Math.max(found.length, 1)]?.index;
    // After "m²" another raised digit would be a power.
    if (at === undefined || line.slice(0, at).endsWith('²')) return { lines, count: 0 };
    lines[index] = line.slice(0, at) + sign + line.slice(at);
    return { lines, count: 1 };
  });

  test('of a text, in any place', () => {
    fc.assert(
      fc.property(marked, ({ lines, count }) => {
        const tree = parseParagraphs(...lines);
        expect(marks(tree)).toHaveLength(count);
        expect(withoutPlaces(assignEIds(withoutNoise(tree)))).toEqual(PLAIN);
        expect(nonBlank(renderText(tree))).toBe(nonBlank(lines.join('')));
        expect(withoutPlaces(parseMarkdown(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
      }),
      { numRuns: 300 },
    );
  });
});

test('a mark on a line of its own is that of the word above it, where the sentence goes on below', () => {
  const line = (text: string, noise?: Noise['reason']): Line => ({
    text,
    gap: 'page',
    origin: [{ start: 0 }],
    ...(noise ? { noise } : {}),
  });
  const between = [line('¹', 'noteMark'), line('2', 'pageNumber')];
  const joined = joinParts(line('các đơn vị'), [{ line: line('thuộc xã'), between }]);
  expect(joined.text).toBe('các đơn vị thuộc xã');
  expect(joined.cuts?.map(({ at, noise }) => [noise.text, joined.text.slice(at)])).toEqual([
    ['¹', ' thuộc xã'],
    ['2', 'thuộc xã'],
  ]);
});
