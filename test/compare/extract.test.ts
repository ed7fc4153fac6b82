/** What an extract does not have is not said to be left out. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.js';
import { comparisonSchema } from '../../src/compare/comparison-schema.js';
import { withoutMissingParts } from '../../src/compare/extract.js';
import { compareRegulations } from '../../src/compare/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { messages } from '../../src/render/comparison/messages.vi.js';
import { cautionLines } from '../../src/render/comparison/summary-lines.js';
import type { Document, Node } from '../../src/tree/nodes.js';
import { textBlocks } from '../../src/tree/text-of.js';
import { hasChildren } from '../../src/tree/visit.js';
import { linesOf, withoutNoise } from '../support/rebuild.js';
import { seedTree } from '../support/seed-trees.js';

let whole: Document;
beforeAll(async () => {
  whole = await seedTree('thai-nguyen');
});

/** The text without some articles of the regulation. */
function without(isGone: (number: number) => boolean): Document {
  const prune = <N extends Node>(node: N, isInside: boolean): N => {
    if (!hasChildren(node)) return node;
    const inside = isInside || node.type === 'regulation';
    const children = (node.children as Node[])
      .filter((child) => !(inside && child.type === 'article' && isGone(Number(child.number))))
      .map((child) => prune(child, inside));
    return { ...node, children };
  };
  return prune(whole, false);
}

const missingOf = ({ unanswered }: Comparison): (string | null)[] =>
  unanswered.filter(({ kind }) => kind === 'article').map(({ number }) => number);
const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const compare = (target: Document, isAsked = false): Comparison =>
  withoutMissingParts(compareRegulations(whole, target), isAsked);

describe('a text that ends early or begins late', () => {
  it.each([
    ['ends early', (number: number) => number > 20, numbers(21, 28)],
    ['begins late', (number: number) => number < 9, numbers(1, 8)],
    ['does both', (number: number) => number < 9 || number > 20, [...numbers(1, 8), ...numbers(21, 28)]],
  ])('%s: what is not there is unanswered, and nothing is removed', (_, isGone, missing) => {
    const comparison = compare(without(isGone));
    expect(missingOf(comparison)).toEqual(missing);
    expect(comparison.summary.articles.removed).toBe(0);
    expect([comparison.base.partial, comparison.target.partial]).toEqual([false, true]);
    expect(comparisonSchema.parse(structuredClone(comparison))).toEqual(comparison);
    const lines = textBlocks(withoutNoise(whole)).map(({ text }) => text);
    expect(linesOf(comparison, 'base')).toEqual(lines);
  });

  it('is said with what it lacks', () => {
    const lines = cautionLines(compare(without((number) => number > 20)), messages);
    expect(lines.join('\n')).toContain('Điều 21–28');
  });
});

describe('articles that are gone within a text', () => {
  const target = () => without((number) => number > 9 && number < 16);

  it('are removed', () => {
    expect(compare(target()).summary.articles.removed).toBe(6);
    expect(missingOf(compare(target()))).toEqual([]);
  });

  it('are not there where the text is said to be an extract', () => {
    expect(compare(target(), true).summary.articles.removed).toBe(0);
    expect(missingOf(compare(target(), true))).toEqual(numbers(10, 15));
  });
});

it('one article less at the end is removed: so a text may be amended', () => {
  expect(compare(without((number) => number === 28)).summary.articles.removed).toBe(1);
});

describe('notes of what an extract does not have', () => {
  const read = (written: string): Document => parseRegulation(readMarkdown(written).blocks).tree;
  const article = (number: number, mark = ''): string =>
    `#### Điều ${number}. Nhiệm vụ thứ ${number}${mark}\n\n1. Nội dung của nhiệm vụ ${number}.\n\n2. Thời hạn của nhiệm vụ ${number} là ${number + 20} ngày.`;
  const text = (marks: Record<number, string>, until: number, notes: string[]): string =>
    [...numbers(1, until).map((number) => article(Number(number), marks[Number(number)])), ...notes].join(
      '\n\n',
    );
  const full = text({ 2: '[^1]', 9: '[^2]' }, 10, ['[^1]: Sửa đổi năm 2024.', '[^2]: Bãi bỏ năm 2025.']);
  const outside = (target: string): Comparison['outside'] =>
    withoutMissingParts(compareRegulations(read(full), read(target), { isOneFormat: true }), true).outside;

  it('are missing with their provisions, and are not said to be left out', () => {
    expect(outside(text({ 2: '[^1]' }, 6, ['[^1]: Sửa đổi năm 2024.']))).toEqual([]);
  });

  it('are said where the extract has the provision and not its note', () => {
    expect(outside(text({}, 6, [])).map(({ base, places }) => [base, places?.base])).toEqual([
      [expect.stringContaining('Sửa đổi năm 2024.'), 'art_2'],
    ]);
  });
});

describe('what closes the full text', () => {
  const read = (written: string): Document => parseRegulation(readMarkdown(written).blocks).tree;
  const chapter = (number: string, ...articles: number[]): string =>
    [
      `## Chương ${number}\n\n## PHẦN THỨ ${number}`,
      ...articles.map(
        (one) =>
          `#### Điều ${one}. Nhiệm vụ thứ ${one}\n\n1. Nội dung của nhiệm vụ ${one} là lập sổ số ${one + 30}.`,
      ),
    ].join('\n\n');
  const body = ['# LUẬT', chapter('I', 1, 2, 3, 4), chapter('II', 5, 6, 7), chapter('III', 8, 9, 10)];
  const end =
    'Luật này được Quốc hội thông qua ngày 27 tháng 11 năm 2023.\n\n**CHỦ TỊCH QUỐC HỘI**\n\n(Đã ký)\n\nVương Đình Huệ\n\nEpas: 180408';
  const full = [...body, end].join('\n\n');

  it.each([
    ['ends early', body.slice(0, 2).join('\n\n')],
    ['is from the middle', body[2] ?? ''],
  ])('is not left out of an extract that %s, nor are chapters that it does not reach', (_, extract) => {
    const comparison = withoutMissingParts(compareRegulations(read(full), read(extract)), true);
    const shown = [...comparison.articles, ...comparison.headings, ...comparison.decision];
    expect(shown.filter(({ status }) => status === 'removed').map(({ base }) => base?.text)).toEqual([]);
    expect(comparison.unanswered.map(({ text }) => text).join(' ')).toContain('Đã ký');
  });

  it('is left out where the extract has what stands behind it', () => {
    const target = [...body.slice(0, 3), chapter('III', 8, 10), end].join('\n\n');
    const comparison = withoutMissingParts(compareRegulations(read(full), read(target)), false);
    expect(
      comparison.articles.filter(({ status }) => status === 'removed').map(({ base }) => base?.number),
    ).toEqual(['9']);
  });
});
