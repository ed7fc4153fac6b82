/** What the comparison says of the two published regulations. */
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/compare/comparison-schema.js';
import {
  type Change,
  type ComparedUnit,
  type Comparison,
  compareRegulations,
} from '../../src/compare/index.js';
import { foldForMatching } from '../../src/text/index.js';
import { textBlocks } from '../../src/tree/text-of.js';
import { inOneRow, mirror } from '../support/mirror.js';
import { phrases } from '../support/phrases.js';
import { linesOf, withoutNoise } from '../support/rebuild.js';
import { seedTree } from '../support/seed-trees.js';

let comparison: Comparison;

beforeAll(async () => {
  const [base, target] = [await seedTree('thai-nguyen'), await seedTree('ha-noi')];
  comparison = compareRegulations(base, target, { phrases });
});

const withNested = (unit: ComparedUnit): ComparedUnit[] => [unit, ...unit.clauses.flatMap(withNested)];
const article = (number: string): ComparedUnit => {
  const found = comparison.articles.find(({ target }) => target?.number === number);
  if (!found) throw new Error(`no Điều ${number}`);
  return found;
};
const changesIn = (units: readonly ComparedUnit[]): Change[] =>
  units.flatMap(withNested).flatMap((unit) => [...unit.heading.changes, ...unit.changes]);
const words = (changes: readonly Change[]): string[] =>
  changes.map(({ base, target }) => `${base}|${target}`);

describe('Thái Nguyên against Hà Nội', () => {
  it.each(['base', 'target'] as const)('holds the whole %s, line by line in order', async (side) => {
    const tree = await seedTree(side === 'base' ? 'thai-nguyen' : 'ha-noi');
    expect(linesOf(comparison, side)).toEqual(textBlocks(withoutNoise(tree)).map(({ text }) => text));
  });

  it('keeps the contract', () => {
    expect(comparisonSchema.parse(structuredClone(comparison))).toEqual(comparison);
  });

  it('pairs all 28 articles by number, and adds none', () => {
    expect(comparison.articles.map(({ base, target }) => `${base?.eId} ${target?.eId}`)).toEqual(
      Array.from({ length: 28 }, (_, index) => `art_${index + 1} art_${index + 1}`),
    );
  });

  it('adds nothing that Hà Nội has not added', () => {
    const added = comparison.articles
      .flatMap(withNested)
      .filter(({ base }) => base === null)
      .map(({ target }) => target?.text);
    expect(added).toEqual([
      'Phân công một đồng chí Ủy viên Ban Thường vụ Thành ủy trực tiếp làm Trưởng Ban Dân vận Thành ủy.',
    ]);
  });

  it('sees what Hà Nội left out, and what it renumbered', () => {
    const removed = comparison.articles
      .flatMap(withNested)
      .filter(({ status }) => status === 'removed')
      .map(({ base }) => base?.eId);
    expect(removed).toEqual(['art_5__cl_4', 'art_9__cl_3', 'art_9__cl_5', 'art_13__cl_4']);
    const renumbered = article('5').clauses.map(({ base, target }) => [base?.number, target?.number]);
    expect(renumbered).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
      ['4', undefined],
      ['5', '4'],
      ['6', '5'],
      ['7', '6'],
    ]);
  });

  it('sees that khoản 1 of Điều 9 was split, and its second half put behind khoản 2', () => {
    const halves = article('9').clauses.filter(({ status }) => status === 'split');
    expect(halves.map(({ base, target }) => [base?.eId, base?.piece, target?.eId])).toEqual([
      ['art_9__cl_1', 0, 'art_9__cl_1'],
      ['art_9__cl_1', 1, 'art_9__cl_3'],
    ]);
    expect(halves[1]?.base?.text.startsWith('Tạo điều kiện')).toBe(true);
  });

  it('suspects the typing slips of both texts, and nothing else', () => {
    const slips = changesIn(comparison.articles).filter((change) => change.class === 'suspected-typo');
    expect(words(slips)).toEqual([
      'phản|phân',
      'dư|dự',
      'tình|tinh',
      'thể|thế',
      'thể|thế',
      'thể|thế',
      'Thể|Thẻ',
    ]);
  });

  it('tells habits from substance', () => {
    const of = (wanted: Change['class']): string[] =>
      words(changesIn(comparison.articles).filter((change) => change.class === wanted));
    expect(of('spelling').join()).toMatch(/hoá\|.*hóa/);
    expect(of('spelling')).toEqual(expect.arrayContaining(['hoà giải|hòa giải', 'toà án|tòa án']));
    expect(of('case')).toContain('ban dân vận|Ban Dân vận');
    expect(of('localisation')).toContain('Tỉnh ủy|Thành ủy');
    expect(of('substantive').filter((change) => change.includes('ba tháng'))).toHaveLength(2);
    expect(of('substantive')).toContain('Cụ thể hóa|Thể chế hóa');
    expect(of('substantive')).toContain('|tranh tụng ');
  });
});

describe('habits of Thái Nguyên and Hà Nội', () => {
  const all = (): Change[] => changesIn(comparison.articles);
  const isOnly = (change: Change, base: string, target: string): boolean =>
    change.base.trim() === base && change.target.trim() === target;

  it.each([
    ['Tỉnh ủy', 'Thành ủy'],
    ['tỉnh', 'Thành phố'],
    ['tỉnh Thái Nguyên', 'thành phố Hà Nội'],
    ['trên địa bàn tỉnh', 'thuộc Thành phố'],
  ])('%s / %s is a local name wherever it stands', (base, target) => {
    const found = [...all(), ...changesIn([...comparison.decision, ...comparison.headings])].filter(
      (change) => isOnly(change, base, target),
    );
    expect(found.map((change) => change.class)).toEqual(found.map(() => 'localisation'));
    expect(found.length).toBeGreaterThan(0);
  });

  it('of substance is no change that only spells or writes a word otherwise', () => {
    const substance = all().filter((change) => change.class === 'substantive');
    expect(substance.filter(({ base, target }) => foldForMatching(base) === foldForMatching(target))).toEqual(
      [],
    );
    expect(substance.length).toBeGreaterThan(100);
  });
});

describe('Thái Nguyên against the tasks that a page of Nghệ An lists', () => {
  let answers: Comparison;
  beforeAll(async () => {
    const [base, target] = [await seedTree('thai-nguyen'), await seedTree('nghe-an')];
    answers = compareRegulations(base, target, { phrases });
  });

  it('knows which text is partial, and claims nothing about what it does not answer', () => {
    expect([answers.base.partial, answers.target.partial]).toEqual([false, true]);
    expect(answers.summary.articles.removed + answers.summary.clauses.removed).toBe(0);
    expect(answers.unanswered.length).toBeGreaterThan(100);
  });

  it('finds the duties that are answered', () => {
    const pairs = answers.articles
      .flatMap(withNested)
      .flatMap(({ base, target }) => (base && target ? [[base.eId, target.text.slice(0, 24)]] : []));
    expect(Object.fromEntries(pairs)).toMatchObject({
      art_5__cl_2: 'Tham gia ý kiến với các ',
      art_5__cl_3: 'Tham gia thẩm định các đ',
      art_5__cl_5: 'Hướng dẫn, bồi dưỡng chu',
      art_5__cl_6: 'Theo dõi, tổng hợp tình ',
    });
  });

  it('holds both texts whole, and is the same from the other side', async () => {
    const trees = { base: await seedTree('thai-nguyen'), target: await seedTree('nghe-an') };
    for (const side of ['base', 'target'] as const) {
      const expected = textBlocks(withoutNoise(trees[side])).map(({ text }) => text);
      expect(linesOf(answers, side)).toEqual(expected);
    }
    const back = compareRegulations(trees.target, trees.base, { phrases });
    expect(inOneRow(back)).toEqual(inOneRow(mirror(answers)));
  });
});
