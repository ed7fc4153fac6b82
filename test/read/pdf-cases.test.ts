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

/** Labels and headings of the units of a case, in order. */
async function unitsOf(name: string): Promise<string[]> {
  const { blocks } = await readCase(name);
  const labels = (node: Node): string[] => {
    const own = 'eId' in node && 'label' in node ? [`${node.label} ${node.heading ?? ''}`.trim()] : [];
    return [...own, ...('children' in node ? (node.children as Node[]).flatMap(labels) : [])];
  };
  return labels(parseRegulation(blocks).tree);
}

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
