/** The text follows the day: the bodies and levels of 2021, of the first reform, and of today. */
import { describe, expect, test } from 'vitest';
import { provincesAt } from '../../src/data/index.js';
import { type Draft, unitLayer } from '../../src/draft/index.js';
import { foldTone } from '../../src/text/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { dated } from '../support/dated-data.js';
import { draftOf, treeOf } from '../support/draft-materials.js';

function draftOn(asOf: string): Draft {
  const unit = provincesAt(dated, asOf).find(({ id }) => id.startsWith('thai-nguyen'));
  const layer = unit && unitLayer(dated, unit, asOf);
  if (!layer) throw new Error('no Thái Nguyên');
  return draftOf(layer, { source: 'option', values: { asOf } });
}

describe.each([
  [
    '2021-07-30',
    ['Ban Dân vận Tỉnh ủy', 'đảng đoàn', 'cấp huyện', 'quy chế dân chủ ở cơ sở'],
    ['Luật Thực hiện'],
  ],
  [
    '2023-07-01',
    ['Ban Dân vận Tỉnh ủy', 'pháp luật về thực hiện dân chủ ở cơ sở', 'chỉ đạo thực hiện dân chủ ở cơ sở'],
    ['quy chế dân chủ ở cơ sở', 'thực hiện Luật Thực hiện'],
  ],
  [
    '2025-03-01',
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'cấp huyện'],
    ['Ban Dân vận', 'ban dân vận', 'đảng đoàn, ban'],
  ],
  ['2025-07-01', ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'đảng ủy các xã, phường'], ['cấp huyện', 'thị ủy']],
  [
    '2026-07-28',
    ['Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh', 'Ban Tuyên giáo Tỉnh ủy'],
    ['Tuyên giáo và Dân vận'],
  ],
])('a draft of %s', (asOf, present, absent) => {
  const draft = draftOn(asOf);
  const text = foldTone(draft.markdown);

  test.each(present)('says "%s"', (words) => {
    expect(text).toContain(words);
  });

  test.each(absent)('does not say "%s"', (words) => {
    expect(text).not.toContain(words);
  });

  test('has 28 articles and 77 clauses and subclauses', () => {
    const tree = treeOf(draft);
    const articles = selectAll(tree, 'article').filter(({ eId }) => eId?.startsWith('art_'));
    expect(articles).toHaveLength(28);
    expect([...selectAll(tree, 'clause'), ...selectAll(tree, 'subclause')]).toHaveLength(77);
  });
});

test('one body that has both duties is not told to work with itself', () => {
  expect(draftOn('2025-07-01').markdown).toMatch(/^2\.3\. Ban Tuyên giáo và Dân vận Tỉnh uỷ hướng dẫn/mu);
  expect(draftOn('2026-11-21').markdown).toMatch(/^2\.3\. Ban Tuyên giáo Tỉnh ủy .*phối hợp với Đảng ủy/mu);
});

test('a regulation of the day is not one that it replaces', () => {
  expect(foldTone(draftOn('2022-01-04').markdown)).toContain(
    'thay thế Quyết định số 393-QĐ/TU, ngày 27/6/2010',
  );
});
