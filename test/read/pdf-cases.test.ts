/** Small PDF files of the kinds of faults that public reports show, each with what a person reads there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPdf } from '../../src/read/pdf/index.js';
import type { Node } from '../../src/tree/nodes.js';

const readCase = (name: string) =>
  readPdf({
    name: `${name}.pdf`,
    bytes: new Uint8Array(readFileSync(new URL(`../fixtures/read/pdf-cases/${name}.pdf`, import.meta.url))),
  });

function select(node: Node, eId: string): Node | undefined {
  if ('eId' in node && node.eId === eId) return node;
  return 'children' in node
    ? (node.children as Node[]).flatMap((child) => select(child, eId) ?? [])[0]
    : undefined;
}

/** Labels and headings of the units of a case, in order. */
async function unitsOf(name: string): Promise<string[]> {
  const { blocks } = await readCase(name);
  const labels = (node: Node): string[] => {
    const own = 'eId' in node && 'label' in node ? [`${node.label} ${node.heading ?? ''}`.trim()] : [];
    return [...own, ...('children' in node ? (node.children as Node[]).flatMap(labels) : [])];
  };
  return labels(parseRegulation(blocks).tree);
}

/** What of a case is no text, with the reason. */
const noiseOf = async (name: string) =>
  (await readCase(name)).blocks.flatMap((block) => (block.noise ? [`${block.noise} ${block.text}`] : []));

it('marks drawn before their letters are put on them', async () => {
  const { blocks } = await readCase('42d-marks-before');
  expect(blocks.map((block) => block.text).slice(0, 4)).toEqual([
    'Điều 1. Phạm vi điều chỉnh',
    'Quy chế này quy định trách nhiệm của các cấp ủy.',
    'Điều 2. Đối tượng áp dụng',
    '1. Các cấp ủy đảng.',
  ]);
  expect(await unitsOf('42d-marks-before')).toEqual([
    'Điều 1. Phạm vi điều chỉnh',
    'Điều 2. Đối tượng áp dụng',
    '1.',
    '2.',
    'a)',
    'b)',
    'Điều 3. Hiệu lực',
  ]);
});

it('raised marks of notes are no part of numbers, and the notes are no text', async () => {
  expect(await unitsOf('47-superscript-note')).toEqual([
    'Điều 1. Phạm vi điều chỉnh',
    'Điều 2. Đối tượng áp dụng',
    '1.',
    '2.',
    'a)',
    'b)',
    'Điều 3. Hiệu lực',
  ]);
  expect(await noiseOf('47-superscript-note')).toEqual([
    'footnote [3] Điều này được sửa đổi theo Quyết định số 5.',
    'footnote 4 Khoản này được bổ sung.',
  ]);
});

it('lines that begin something are no running heads', async () => {
  const clauses = (await unitsOf('54-furniture')).filter((unit) => /^(?:Điều )?\d/.test(unit));
  expect(clauses).toEqual([
    'Điều 1. Trách nhiệm của Ban Dân vận',
    '1.',
    '2.',
    'Điều 2. Trách nhiệm của Văn phòng',
    '1.',
    '2.',
    'Điều 3. Hiệu lực',
  ]);
  expect(await noiseOf('54-furniture')).toEqual([1, 2, 3, 4, 5].map((number) => `pageNumber ${number}`));
  expect(await noiseOf('54c-form-heads')).toEqual([1, 2, 3, 4].map((number) => `pageNumber ${number}`));
});

it('a note at the foot of a page is noise, and the sentence goes on over it', async () => {
  expect(await noiseOf('55-page-footnote')).toEqual([
    'pageNumber 1',
    'footnote ¹ Khoản này được sửa đổi, bổ sung theo quy định tại Điều 2 của Quyết định số 15-QĐ/TU ngày 01/3/2023 của Ban Thường vụ Tỉnh ủy, có hiệu lực từ ngày ký.',
    'pageNumber 2',
  ]);
  expect(await unitsOf('55-page-footnote')).toEqual([
    'Điều 1. Trách nhiệm',
    '1.',
    '2.',
    '3.',
    'Điều 2. Hiệu lực',
  ]);
  const { blocks } = await readCase('55-page-footnote');
  const { tree } = parseRegulation(blocks);
  const second = JSON.stringify(select(tree, 'art_1__cl_2'));
  expect(second).toMatch(/tổng hợp tình hình nhân dân/);
  expect(second.match(/"type":"paragraph"/g)).toHaveLength(1);
});

it('bullets of fonts of signs are dashes', async () => {
  const { blocks } = await readCase('46-eth-pua');
  expect(blocks.map((block) => block.text).filter((text) => /PUA/.test(text))).toEqual([
    '- Gạch đầu dòng PUA',
    '- Chấm tròn PUA',
  ]);
});
