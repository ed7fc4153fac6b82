/** Letters that are set wide: where gaps show the words, and where known pairs do. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderText } from '../../src/render/text/index.js';
import { closeWideWords } from '../../src/text/wide-words.js';

const read = (text: string): string => renderText(parseRegulation(readMarkdown(text).blocks).tree).trim();

test.each([
  ['T Ỉ N H   Ủ Y   T H Á I   N G U Y Ê N', 'TỈNH   ỦY   THÁI   NGUYÊN'],
  ['T / M   B A N   T H Ư Ờ N G   V Ụ', 'T/M   BAN   THƯỜNG   VỤ'],
  ['C H Ư Ơ N G\u00a0 \u00a0I', 'CHƯƠNG\u00a0 \u00a0I'],
])('wide gaps end the words of %s', (text, closed) => {
  expect(closeWideWords(text)).toBe(closed);
});

test.each(['A B   C D   E F', 'điểm a   điểm b', 'a b', '1   2   3   4', 'TỈNH ỦY   THÁI NGUYÊN'])(
  '%s stays as it is',
  (text) => {
    expect(closeWideWords(text)).toBe(text);
  },
);

describe('without wide gaps', () => {
  test.each([
    ['T Ỉ N H Ủ Y T H Á I N G U Y Ê N', 'TỈNH ỦY THÁI NGUYÊN'],
    ['B A N C H Ấ P H À N H T R U N G Ư Ơ N G', 'BAN CHẤP HÀNH TRUNG ƯƠNG'],
    ['C Ô N G A N T Ỉ N H H Ư N G Y Ê N', 'CÔNG AN TỈNH HƯNG YÊN'],
    ['H Ủ Y B Ỏ Q U Y Ế T Đ Ị N H', 'HỦY BỎ QUYẾT ĐỊNH'],
    ['B A N', 'BAN'],
    ['A B', 'A B'],
    ['V I P', 'V I P'],
  ])('%s', (text, words) => {
    expect(read(text)).toBe(words);
  });
});
