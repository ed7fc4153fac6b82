/** The five real texts: what is in each was counted by eye. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document, Item, Node, NodeType } from '../../src/tree/nodes.js';
import { plainText } from '../../src/tree/text-of.js';
import { findByEId, selectAll } from '../../src/tree/visit.js';
import { parseSeed, parseText, SEED_NAMES, type SeedName, seedText } from '../support/seeds.js';

const counts = (tree: Node, ...types: NodeType[]) => types.map((type) => selectAll(tree, type).length);
const regulationOf = (tree: Document) => {
  const [regulation] = selectAll(tree, 'regulation');
  if (!regulation) throw new Error('no annexed regulation');
  return regulation;
};
const provision = (tree: Document, eId: string) => {
  const node = findByEId(tree, eId);
  if (!node || !('children' in node)) throw new Error(`no ${eId}`);
  return node;
};
const bullets = (node: Node) => selectAll(node, 'item').filter((item) => item.number === null).length;
const roles = (tree: Document, role: string) =>
  selectAll(tree, 'paragraph')
    .filter((paragraph) => paragraph.role === role)
    .map((paragraph) => paragraph.value);

describe('Thái Nguyên 903-QĐ/TU', async () => {
  const tree = await parseSeed('thai-nguyen');
  const regulation = regulationOf(tree);

  test('the decision', () => {
    expect(tree.kind).toBe('decision');
    expect(counts(tree, 'recital', 'recipients', 'signatureBlock')).toEqual([6, 1, 1]);
    expect(selectAll(tree, 'article').filter((article) => article.eId?.startsWith('dec__'))).toHaveLength(3);
    expect(bullets(tree)).toBe(9);
    expect(tree.meta.signer).toBe('Nguyễn Thanh Hải');
  });

  test('the regulation', () => {
    expect(regulation.meta).toMatchObject({ number: '903-QĐ/TU', date: '2022-01-04' });
    expect(counts(regulation, 'chapter', 'section', 'article', 'clause', 'subclause')).toEqual([
      4, 3, 28, 72, 5,
    ]);
    expect(selectAll(regulation, 'section').map((section) => section.eId)).toEqual([
      'chp_II__sec_1',
      'chp_II__sec_2',
      'chp_II__sec_3',
    ]);
    expect(selectAll(provision(tree, 'art_6'), 'subclause').map((node) => node.number)).toEqual([
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
    ]);
  });

  test('a lone dash and the initials of a pen are noise', () => {
    expect(selectAll(tree, 'noise').map((noise) => noise.value)).toEqual(['-', 'Tin', 'Hải', 'Tín']);
  });

  test('a real new paragraph stays one', () => {
    const clause = provision(tree, 'art_5__cl_6');
    expect(clause.children.map((child) => plainText(child).slice(0, 28))).toEqual([
      'Phối hợp với các cơ quan, tổ',
      'Là cơ quan thường trực của B',
    ]);
  });
});

describe('Hà Nội 2387', async () => {
  const tree = await parseSeed('ha-noi');
  const regulation = regulationOf(tree);

  test('the decision', () => {
    expect(tree.meta).toMatchObject({ number: '2387/QĐ/TU', date: '2022-01-24', signer: 'Đinh Tiến Dũng' });
    expect(counts(tree, 'recital', 'recipients')).toEqual([6, 1]);
    expect(selectAll(tree, 'article').filter((article) => article.eId?.startsWith('dec__'))).toHaveLength(3);
    expect(bullets(tree)).toBe(8);
  });

  test('the regulation', () => {
    expect(counts(regulation, 'chapter', 'section', 'article', 'clause', 'subclause')).toEqual([
      4, 3, 28, 69, 5,
    ]);
    const clausesOf = (eId: string) => selectAll(provision(tree, eId), 'clause').length;
    expect(['art_5', 'art_9', 'art_13'].map(clausesOf)).toEqual([6, 4, 3]);
  });
});

describe('the page on ban dân vận and on Nghệ An', async () => {
  const tree = await parseSeed('nghe-an');
  const texts = selectAll(tree, 'document').slice(1);

  test('is two texts with the furniture of the portal between and after them', () => {
    expect(tree.kind).toBe('page');
    expect(texts).toHaveLength(2);
    expect(selectAll(tree, 'noise').map((noise) => noise.value.split(/[:\d]/)[0]?.trim())).toEqual([
      'Cổng thông tin điện tử Đảng bộ tỉnh Thái Nguyên',
      'Trưởng ban Biên tập',
      'Địa chỉ',
      'Điện thoại',
      'Giấy phép số',
      'Video liên quan',
      'Chủ Đề',
    ]);
  });

  test('the duties hold 4, 4, 3, 2 and 4 bullets', () => {
    const duties = ['2.1', '2.2', '2.3', '2.4', '2.5'].map((number) => `item_2__item_${number}`);
    expect(duties.map((eId) => bullets(provision(tree, eId)))).toEqual([4, 4, 3, 2, 4]);
  });

  test('the report cites Quy chế 07-QC/TU of 08/12/2021', () => {
    expect(plainText(texts[1] as Document)).toContain('Quy chế số 07-QC/TU, ngày 08/12/2021');
  });
});

describe('the resolution of Bắc Giang', async () => {
  const tree = await parseSeed('bac-giang');
  const inner = (eId: string): Item[] =>
    (provision(tree, eId).children as Node[]).filter((child): child is Item => child.type === 'item');

  test('parts I, II and III hold 2, 5 and 5 items, the glued heading split', () => {
    expect(tree.kind).toBe('resolution');
    expect(['item_I', 'item_II', 'item_III'].map((eId) => inner(eId).map((item) => item.number))).toEqual([
      ['1', '2'],
      ['1', '2', '3', '4', '5'],
      ['1', '2', '3', '4', '5'],
    ]);
    expect(inner('item_I').map((item) => item.heading)).toEqual(['Mục tiêu', 'Quan điểm']);
    expect(provision(tree, 'item_I')).toMatchObject({ heading: 'MỤC TIÊU, QUAN ĐIỂM' });
  });

  test('nine recipients, and the last sentence belongs to no item', () => {
    expect(bullets(tree)).toBe(9);
    expect(tree.children.at(-2)).toMatchObject({ value: 'Nghị quyết này được phổ biến đến chi bộ./.' });
  });
});

describe('the official letter of Bình Định', async () => {
  const tree = await parseSeed('binh-dinh');

  test('blank number, day and month stay blank', () => {
    expect(tree.kind).toBe('officialLetter');
    expect(tree.meta).toMatchObject({ number: '/UBND-NC', date: null, place: 'Bình Định' });
    expect(roles(tree, 'placeDate')).toEqual(['Bình Định, ngày tháng năm 2021']);
  });

  test('2 addressees, items with 5, 0, 5 and 3 bullets, 8 recipients, who signs', () => {
    expect(roles(tree, 'addressee')).toHaveLength(2);
    expect(['1', '2', '3', '4'].map((number) => bullets(provision(tree, `item_${number}`)))).toEqual([
      5, 0, 5, 3,
    ]);
    expect(bullets(selectAll(tree, 'recipients')[0] as Node)).toBe(8);
    expect([...roles(tree, 'authority'), ...roles(tree, 'position')]).toEqual([
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
    expect(tree.meta.signer).toBe('Lâm Hải Giang');
  });
});

describe('sentences cut by page breaks', () => {
  const expected = JSON.parse(
    readFileSync(new URL('../fixtures/parse/joins.json', import.meta.url), 'utf8'),
  ) as Record<SeedName, [string, string][]>;

  test.each(SEED_NAMES)('%s: joined as judged by eye, and nowhere else', async (name) => {
    const { findings } = await parseText(seedText(name));
    const joins = findings.filter((finding) => finding.ruleId === 'parse.joined');
    expect(joins.map(({ params }) => [params.before, params.after])).toEqual(expected[name]);
  });
});
