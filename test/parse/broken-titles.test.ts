/** Titles in capitals that end a line before a dash. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import type { Node } from '../../src/tree/nodes.js';
import { docx, run } from '../support/docx-package.js';

const headings = (node: Node): string[] => [
  ...('heading' in node && node.heading ? [`${node.type} ${node.heading}`] : []),
  ...('children' in node ? (node.children as Node[]).flatMap(headings) : []),
];

async function read(name: string, bytes: Uint8Array) {
  const { blocks } = await readBlocks({ name, bytes });
  return parseRegulation(blocks).tree;
}

const items = (node: Node): number =>
  (node.type === 'item' ? 1 : 0) +
  ('children' in node ? (node.children as Node[]).reduce((sum, each) => sum + items(each), 0) : 0);

const FORMS = {
  'a.txt': (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n')),
  'a.html': (lines: readonly string[]) =>
    new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><p>${lines.join('<br>')}</p>`),
  'a.docx': (lines: readonly string[]) =>
    docx({ body: `<w:p>${lines.map((line) => run(line)).join('<w:r><w:br/></w:r>')}</w:p>` }),
};

describe.each(Object.entries(FORMS))('%s', (name, form) => {
  test('a title goes on with its dash', async () => {
    const lines = [
      'Mục III',
      'TRÁCH NHIỆM CỦA CÁC TỔ CHỨC CHÍNH TRỊ',
      '- XÃ HỘI',
      'Điều 1. Trách nhiệm',
      '1. Một.',
    ];
    const tree = await read(name, form(lines));
    expect(headings(tree)).toEqual([
      'section TRÁCH NHIỆM CỦA CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI',
      'article Trách nhiệm',
    ]);
  });

  test('a list below a title stays a list', async () => {
    const lines = [
      'Mục III',
      'CÁC CƠ QUAN',
      '- SỞ NỘI VỤ',
      '- SỞ TÀI CHÍNH',
      'Điều 1. Trách nhiệm',
      '1. Một.',
    ];
    expect(items(await read(name, form(lines)))).toBe(2);
  });
});

describe('a dash in Markdown, where it begins a list', () => {
  const tree = (...lines: string[]) => read('a.md', new TextEncoder().encode(lines.join('\n')));

  test.each([['\n\n'], ['\n']])('ends a title above an article, parted by %j', async (gap) => {
    const text = `## Chương I\n\nPHÁT TRIỂN KINH TẾ${gap}- XÃ HỘI\n\n### Điều 1. Nguyên tắc\n\n1. Một.`;
    expect(headings(await tree(text))).toEqual(['chapter PHÁT TRIỂN KINH TẾ - XÃ HỘI', 'article Nguyên tắc']);
  });

  test.each([
    [
      'of two',
      '## Chương I\n\nNGUYÊN TẮC\n\n- CÔNG KHAI\n\n- MINH BẠCH\n\n### Điều 1. Nguyên tắc\n\n1. Một.',
      2,
    ],
    [
      'above text',
      '## Chương I\n\nNGUYÊN TẮC\n\n- CÔNG KHAI\n\nNội dung chung.\n\n### Điều 1. Tên\n\n1. Một.',
      1,
    ],
    ['below a bare number', '## Chương I\n\n- CÔNG KHAI\n\n### Điều 1. Tên\n\n1. Một.', 1],
  ])('but a list %s stays one', async (_, text, count) => {
    expect(items(await tree(text))).toBe(count);
  });
});
