/** Walking the tree, its ids, its addresses in words, its text. */
import { describe, expect, test } from 'vitest';
import { addressInWords, parseAddress } from '../../src/tree/address.js';
import { isProvision } from '../../src/tree/e-ids.js';
import type { Node } from '../../src/tree/nodes.js';
import { plainText, textBlocks } from '../../src/tree/text-of.js';
import { findByEId, selectAll, visit } from '../../src/tree/visit.js';
import { parseSeed, parseText } from '../support/seeds.js';

const tree = await parseSeed('thai-nguyen');

describe('addresses', () => {
  const pairs: [eId: string, words: string][] = [
    ['art_9', 'Điều 9'],
    ['art_9__cl_3', 'khoản 3 Điều 9'],
    ['art_4__cl_1__point_đ', 'điểm đ khoản 1 Điều 4'],
    ['art_6__cl_2__sub_2.1', 'điểm 2.1 khoản 2 Điều 6'],
    ['chp_II__sec_1', 'Mục 1 Chương II'],
  ];
  test.each(pairs)('%s is "%s" and back', (eId, words) => {
    expect(addressInWords(eId)).toBe(words);
    expect(parseAddress(words)).toBe(eId);
  });

  test('are read in either order, decomposed or not, whatever chapter is named before the article', () => {
    expect(parseAddress('Điều 9, khoản 3')).toBe('art_9__cl_3');
    expect(parseAddress('Điều 9, khoản 3'.normalize('NFD'))).toBe('art_9__cl_3');
    expect(parseAddress('khoản 3 Điều 9 Chương II')).toBe('art_9__cl_3');
  });

  test('the cover decision and a repeated number are told in words', () => {
    expect(addressInWords('dec__art_1')).toBe('Điều 1 Quyết định ban hành');
    expect(addressInWords('art_5~2')).toBe('Điều 5 (lần thứ 2)');
  });

  test('other words are no address', () => {
    for (const words of ['', 'các điều', 'Điều này', 'khoản 3 của Quy chế', 'trang 5']) {
      expect(parseAddress(words)).toBeNull();
    }
  });
});

describe('visit', () => {
  test('goes in document order, and gives the ancestors with the root first', () => {
    const path: string[] = [];
    visit(tree, (node, ancestors) => {
      if (isProvision(node) && node.eId === 'art_6__cl_2__sub_2.1')
        path.push(...ancestors.map(({ type }) => type));
    });
    expect(path).toEqual(['document', 'regulation', 'chapter', 'section', 'article', 'clause']);
    const articles = selectAll(tree, 'article').map((article) => article.eId);
    expect(articles.slice(0, 4)).toEqual(['dec__art_1', 'dec__art_2', 'dec__art_3', 'art_1']);
  });

  test('leaves out what is skipped, and ends when stopped', () => {
    const seen = (result: (node: Node) => unknown) => {
      const types: string[] = [];
      visit(tree, (node) => {
        types.push(node.type);
        return result(node);
      });
      return types;
    };
    expect(seen((node) => (node.type === 'regulation' ? 'skip' : undefined))).not.toContain('chapter');
    expect(seen((node) => (node.type === 'recital' ? 'stop' : undefined)).at(-1)).toBe('recital');
  });

  test('finds a provision by its eId', () => {
    expect(findByEId(tree, 'art_24')).toMatchObject({ heading: 'Chế độ làm việc, thông tin, báo cáo' });
    expect(findByEId(tree, 'art_99')).toBeNull();
  });
});

describe('eIds', () => {
  test('stay unique where a number is printed twice', async () => {
    const { tree } = await parseText(
      'Điều 1. Một\n\n1. Phối hợp.\n\n1. Thực hiện.\n\nĐiều 1. Hai\n\n1. Báo cáo.',
    );
    const eIds = [...selectAll(tree, 'article'), ...selectAll(tree, 'clause')].map((node) => node.eId);
    expect(eIds).toEqual(['art_1', 'art_1~2', 'art_1__cl_1', 'art_1__cl_1~2', 'art_1~2__cl_1']);
  });

  test('of an appendix keep its forms apart from the text', async () => {
    const { tree } = await parseText('Điều 1. Phạm vi.\n\nPHỤ LỤC I\n\nMẪU QUYẾT ĐỊNH\n\nĐiều 1. Ban hành.');
    expect(selectAll(tree, 'article').map((article) => article.eId)).toEqual(['art_1', 'app_I__art_1']);
  });
});

describe('text', () => {
  test('of a provision stands beside its number, noise where it stood', async () => {
    const { tree } = await parseText('Điều 1. Trách nhiệm\n\n1. Xây dựng\n\n\n\n12\n\n\n\nvà củng cố.');
    expect(textBlocks(tree)).toEqual([
      { text: 'Điều 1. Trách nhiệm', noise: false },
      { text: '1. Xây dựng', noise: false },
      { text: '12', noise: true },
      { text: 'và củng cố.', noise: false },
    ]);
    expect(plainText(tree)).toBe('Điều 1. Trách nhiệm 1. Xây dựng và củng cố.');
  });
});
