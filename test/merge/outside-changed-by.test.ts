/** Who changed notes, headers and footers, on texts small enough to be judged by eye. */
import { describe, expect, it, test } from 'vitest';
import type { StandingText } from '../../src/compare/outside.js';
import { compareThree } from '../../src/merge/index.js';
import { vi as catalogue } from '../../src/messages/vi.js';
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

  it('both in the same way: nothing differs, and it is taken up', () => {
    const found = compareThree({ since: text(OLD), base: text(NEW), target: text(NEW) }, ONE_FORMAT);
    expect(found.outside).toEqual([]);
    expect(found.outsideTakenUp).toMatchObject([
      { kind: 'note', base: `[^a]: ${OLD}`, target: `[^a]: ${NEW}` },
    ]);
    expect(outsideLines(found, catalogue)).toEqual([
      'Khác ở chú thích tại Điều 1: “Theo Quyết định số 23-QĐ/TW.” thành “Theo Quyết định số 219-QĐ/TW.” (Trung ương mới sửa, địa phương đã tiếp thu)',
    ]);
    expect(changerLines(found, new Set(), catalogue).join(' ')).toContain('đã tiếp thu: 1 mục');
  });

  it.each([
    ['both put it in', text(null), text(NEW), text(NEW), 1],
    ['both took it out', text(OLD), text(null), text(null), 1],
    ['the centre took it out, and it is still here', text(OLD), text(null), text(OLD), 0],
    ['the centre put in what is not here', text(null), text(NEW), text(null), 0],
    ['the centre changed what is another here', text(OLD), text(NEW), text(OWN), 0],
    ['the locality alone changed it', text(OLD), text(OLD), text(OWN), 0],
    ['of two notes both took up one', text(OLD, OLD), text(NEW, NEW), text(NEW, OLD), 1],
  ] as const)('taken up: %s', (_what, since, base, target, count) => {
    const { outsideTakenUp = [] } = compareThree({ since, base, target }, ONE_FORMAT);
    expect(outsideTakenUp).toHaveLength(count);
  });

  it('is not claimed where the old text is of a format that may not hold notes', () => {
    const texts = { since: text(null), base: text(NEW), target: text(OWN) };
    const { outside } = compareThree(texts, { isOneFormat: true });
    expect(outside.map((one) => one.changedBy)).toEqual([undefined]);
  });

  it('is said and counted', () => {
    const found = compareThree({ since: text(OLD), base: text(NEW), target: text(OLD) }, ONE_FORMAT);
    expect(outsideLines(found, catalogue)).toEqual([
      'Khác ở chú thích tại Điều 1: “Theo Quyết định số 219-QĐ/TW.” thành “Theo Quyết định số 23-QĐ/TW.” (Trung ương mới sửa)',
    ]);
    expect(changerLines(found, new Set(), catalogue).join(' ')).toContain('1 chỗ Trung ương mới sửa');
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

test('a header that the old text has too is known whatever its format', () => {
  const running = { since: header('Bản 1'), base: header('Bản 2'), target: header('Bản 1') };
  const tree = text(null);
  const found = compareThree({ since: tree, base: tree, target: tree }, { running });
  expect(found.outside.map((one) => one.changedBy)).toEqual(['centre']);
  const taken = { ...running, target: header('Bản 2') };
  const { outside, outsideTakenUp } = compareThree(
    { since: tree, base: tree, target: tree },
    { running: taken },
  );
  expect(outside).toEqual([]);
  expect(outsideTakenUp).toMatchObject([{ kind: 'header', base: 'Bản 1', target: 'Bản 2' }]);
});

describe('who left a scrap', () => {
  const LINES = ['Điều 1. Phạm vi điều chỉnh', 'Các cơ quan của hệ thống chính trị thực hiện Quy chế này.'];
  const scrap = (value: string | null): Document => {
    const tree = parseRegulation(readMarkdown(['# QUY CHẾ', ...LINES].join('\n\n')).blocks).tree;
    return value === null
      ? tree
      : { ...tree, children: [...tree.children, { type: 'noise', value, reason: 'scanner' } as never] };
  };

  test.each([
    ['the centre', scrap('~1'), scrap('~2'), scrap('~1'), 'centre'],
    ['the locality', scrap('~1'), scrap('~1'), scrap('~3'), 'local'],
    ['both', scrap('~1'), scrap('~2'), scrap('~3'), 'both'],
    ['the locality a new one', scrap(null), scrap(null), scrap('~3'), 'local'],
    ['the centre one less', scrap('~1'), scrap(null), scrap('~1'), 'centre'],
  ] as const)('%s', (_who, since, base, target, changedBy) => {
    const { outside } = compareThree({ since, base, target }, ONE_FORMAT);
    expect(outside.map((one) => [one.kind, one.changedBy])).toEqual([['noise', changedBy]]);
  });
});
