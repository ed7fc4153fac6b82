/** Who changed notes, headers and footers, on texts small enough to be judged by eye. */
import { describe, expect, it, test } from 'vitest';
import type { StandingText } from '../../src/compare/outside.js';
import { compareThree } from '../../src/merge/index.js';
import { vi as words } from '../../src/messages/vi.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { changerLines } from '../../src/render/comparison/changers.js';
import { outsideLines } from '../../src/render/comparison/outside-lines.js';
import type { Document } from '../../src/tree/nodes.js';

/** A text of two articles whose notes stand at them; null for an article without a note. */
function text(first: string | null, second: string | null = null): Document {
  const marked = (heading: string, mark: string, note: string | null) =>
    `## ${heading}${note === null ? '' : `[^${mark}]`}\n\nCác cơ quan thực hiện Quy chế này.\n`;
  const note = (mark: string, said: string | null) => (said === null ? '' : `[^${mark}]: ${said}\n`);
  const markdown = [
    '# QUY CHẾ\n',
    marked('Điều 1. Phạm vi điều chỉnh', 'a', first),
    marked('Điều 2. Tổ chức thực hiện', 'b', second),
    note('a', first),
    note('b', second),
  ].join('\n');
  return parseRegulation(readMarkdown(markdown).blocks).tree;
}

const OLD = 'Theo Quyết định số 23-QĐ/TW.';
const NEW = 'Theo Quyết định số 219-QĐ/TW.';
const OWN = 'Theo Quyết định số 12-QĐ/TU.';

const ONE_FORMAT = { isOneFormat: true, isOldOfOneFormat: true };

describe('who changed a note', () => {
  it.each([
    ['the centre its words', text(OLD), text(NEW), text(OLD), 'centre'],
    ['the locality its words', text(OLD), text(OLD), text(OWN), 'local'],
    ['both, each in its own way', text(OLD), text(NEW), text(OWN), 'both'],
    ['the centre put it in', text(null), text(NEW), text(null), 'centre'],
    ['the locality put it in', text(null), text(null), text(OWN), 'local'],
    ['the centre took it out', text(OLD), text(null), text(OLD), 'centre'],
    ['the locality took it out', text(OLD), text(OLD), text(null), 'local'],
    ['the centre changed what the locality took out', text(OLD), text(NEW), text(null), 'both'],
    ['the locality changed what the centre took out', text(OLD), text(null), text(OWN), 'both'],
    ['the centre one of two', text(OLD, OWN), text(NEW, OWN), text(OLD, OWN), 'centre'],
  ] as const)('%s', (_what, since, base, target, changedBy) => {
    const { outside } = compareThree({ since, base, target }, ONE_FORMAT);
    expect(outside.map((one) => one.changedBy)).toEqual([changedBy]);
  });

  it('both in the same way: nothing differs', () => {
    const found = compareThree({ since: text(OLD), base: text(NEW), target: text(NEW) }, ONE_FORMAT);
    expect(found.outside).toEqual([]);
  });

  it('is not claimed where the old text is of a format that may not hold notes', () => {
    const texts = { since: text(null), base: text(NEW), target: text(OWN) };
    const { outside } = compareThree(texts, { isOneFormat: true });
    expect(outside.map((one) => one.changedBy)).toEqual([undefined]);
  });

  it('is said and counted', () => {
    const found = compareThree({ since: text(OLD), base: text(NEW), target: text(OLD) }, ONE_FORMAT);
    expect(outsideLines(found, words)).toEqual([
      'Khác ở chú thích tại Điều 1: “Theo Quyết định số 219-QĐ/TW.” thành “Theo Quyết định số 23-QĐ/TW.” (Trung ương mới sửa)',
    ]);
    expect(changerLines(found, new Set(), words).join(' ')).toContain('1 chỗ Trung ương mới sửa');
  });
});

const header = (said: string): StandingText[] => [{ kind: 'header', text: said }];

test.each([
  ['Bản 1', 'Bản 2', 'Bản 1', 'centre'],
  ['Bản 1', 'Bản 1', 'Bản của Sở', 'local'],
  ['Bản 1', 'Bản 2', 'Bản của Sở', 'both'],
] as const)('a header: %s, %s, %s', (since, base, target, changedBy) => {
  const running = { since: header(since), base: header(base), target: header(target) };
  const tree = text(null);
  const { outside } = compareThree({ since: tree, base: tree, target: tree }, { ...ONE_FORMAT, running });
  expect(outside.map((one) => [one.kind, one.changedBy])).toEqual([['header', changedBy]]);
});
