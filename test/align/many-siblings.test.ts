/** Long rows of siblings: what takes their square, or their memory, ends the program before it ends itself. */
import { expect, test } from 'vitest';
import { alignTrees } from '../../src/align/index.js';
import { heaviestInOrder, type Placed } from '../../src/align/spine.js';
import { compareRegulations } from '../../src/compare/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { seededChoice } from '../support/seeded-choice.js';

const treeOf = (text: string) => parseRegulation(readMarkdown(text).blocks).tree;
const clauses = (count: number, of: (number: number) => string) =>
  `QUY CHẾ\n\nĐiều 1. Việc\n\n${Array.from({ length: count }, (_, index) => `${index + 1}. ${of(index + 1)}`).join('\n\n')}`;

test('two thousand clauses that all changed answer each other, each the one in its place', () => {
  const base = treeOf(clauses(2000, (k) => `Cấp ủy xã số ${k} lãnh đạo công tác dân vận.`));
  const target = treeOf(clauses(2000, (k) => `Cấp ủy xã số ${k} chỉ đạo công tác dân vận.`));
  const { links } = alignTrees(base, target);
  const pairs = links.filter(
    ({ kind, base: [unit], target: [answer] }) =>
      kind === 'pair' && unit !== undefined && unit.order === answer?.order,
  );
  expect(pairs).toHaveLength(2003);
  expect(links.every(({ moved }) => !moved)).toBe(true);
});

test('of six thousand rewritten clauses that begin alike, two that one text joins are found', () => {
  const words = (k: number, verb: string) => `Cấp ủy xã ${k} ${verb} công tác ${k % 97}.`;
  const article = (number: number, verb: string) =>
    `Điều ${number}. Việc ${number}\n\n${Array.from({ length: 40 }, (_, at) => `${at + 1}. ${words(40 * number + at, verb)}`).join('\n\n')}`;
  const text = (verb: string) => Array.from({ length: 150 }, (_, at) => article(at + 1, verb)).join('\n\n');
  const [one, other] = ['Cấp ủy xã họp mỗi tháng.', 'Họp bất thường khi cần.'];
  const { links } = alignTrees(
    treeOf(`QUY CHẾ\n\n${text('lãnh đạo')}\n\nĐiều 151. Họp\n\n${one}\n\n${other}`),
    treeOf(`QUY CHẾ\n\n${text('chịu trách nhiệm về')}\n\nĐiều 151. Họp\n\n${one} ${other}`),
  );
  const rejoined = links.filter(({ base, target }) => base.length === 2 && target.length === 1);
  expect(rejoined.map(({ base }) => base.map((unit) => unit?.text))).toEqual([[one, other]]);
}, 30_000);

test('what is removed stands after what stood before it', () => {
  const base = treeOf(clauses(6, (k) => `Việc thứ ${k} của cấp ủy ${'abcdefg'.repeat(k)}.`));
  const target = treeOf(`QUY CHẾ\n\nĐiều 1. Việc\n\n1. Việc thứ 3 của cấp ủy ${'abcdefg'.repeat(3)}.`);
  const [article] = compareRegulations(base, target).articles;
  expect(article?.clauses.map((one) => [one.status, one.base?.number])).toEqual([
    ['removed', '1'],
    ['removed', '2'],
    ['same', '3'],
    ['removed', '4'],
    ['removed', '5'],
    ['removed', '6'],
  ]);
});

/** Every pair with every one before it, as the definition has it. */
function heaviestByDefinition(pairs: readonly Placed[]): number {
  const sorted = pairs.toSorted((a, b) => a.base - b.base || a.target - b.target);
  const sums: number[] = [];
  sorted.forEach((pair, index) => {
    const before = sorted
      .slice(0, index)
      .map((other, at) => (other.base < pair.base && other.target < pair.target ? (sums[at] ?? 0) : 0));
    sums.push(Math.max(0, ...before) + pair.weight);
  });
  return Math.max(0, ...sums);
}

test('the heaviest pairs in order weigh as much as by their definition, and stand in order', () => {
  const choice = seededChoice(7);
  for (let round = 0; round < 200; round++) {
    const pairs = Array.from({ length: 1 + choice.number(12) }, () => ({
      base: choice.number(7),
      target: choice.number(7),
      weight: choice.number(4),
    }));
    const kept = [...heaviestInOrder(pairs)].sort((a, b) => a.base - b.base);
    expect(kept.reduce((sum, { weight }) => sum + weight, 0)).toBe(heaviestByDefinition(pairs));
    kept.slice(1).forEach((pair, index) => {
      expect(pair.base).toBeGreaterThan(kept[index]?.base ?? -1);
      expect(pair.target).toBeGreaterThan(kept[index]?.target ?? -1);
    });
  }
});
