/** What is measured of one draft holds for every draft with the same articles but for the name of its unit. */
import { expect, test } from 'vitest';
import type { Coverage } from '../../src/check/index.js';
import { draftMeasure } from '../../src/commands/drafting/measure-drafts.js';
import { parseRegulation } from '../../src/parse/index.js';
import { markdownBlocks } from '../../src/read/markdown/markdown-blocks.js';
import type { Document } from '../../src/tree/nodes.js';
import { plainText } from '../../src/tree/text-of.js';

const draftOf = (unit: string, duty = 'Lãnh đạo công tác dân vận') =>
  parseRegulation(
    markdownBlocks(
      `QUY CHẾ\n\ncông tác dân vận của ${unit}\n\nChương I\n\nNHỮNG QUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n1. Quy chế này áp dụng tại ${unit}.\n\n2. ${duty}.`,
    ),
  ).tree;

test('one measure serves all drafts that differ by their own name only, and no other', () => {
  const measured: string[] = [];
  const measure = draftMeasure((tree: Document) => {
    measured.push(plainText(tree));
    return { required: measured.length } as Coverage;
  });
  const first = measure(draftOf('xã Phù Đình'), 'xã Phù Đình');
  expect(measure(draftOf('xã Tân An'), 'xã Tân An')).toBe(first);
  expect(measure(draftOf('xã Tân An', 'Theo dõi công tác dân vận'), 'xã Tân An')).not.toBe(first);
  expect(measure(draftOf('xã Tân An'), '')).not.toBe(first);
  expect(measured).toHaveLength(3);
  expect(measured[0]).toContain('Quy chế này áp dụng tại …');
  expect(measured[0]).not.toContain('công tác dân vận của');
});
