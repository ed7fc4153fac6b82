/** Pages of a PDF whose text stands in two columns, each read to its end before the next. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPdf } from '../../src/read/pdf/index.js';
import { makePdf, type PlacedText } from '../support/make-pdf.js';
import { numbers } from '../support/parse-lines.js';

const LEFT = 50;
const RIGHT = 310;
const WORDS = 'cơ quan của xã';

/** Lines of so many articles of three lines each, from a number on. */
const articles = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => [
    `Điều ${from + index}. Trách nhiệm của cơ quan cấp xã`,
    `1. Chủ trì, phối hợp với ${WORDS}`,
    `thực hiện quy định và ${WORDS}.`,
  ]).flat();

const column = (lines: readonly string[], x: number, top = 80): PlacedText[] =>
  lines.map((text, index) => ({ text, x, y: top + index * 15, size: 11 }));

const parse = async (...pages: PlacedText[][]) =>
  parseRegulation(
    (await readPdf({ name: 'a.pdf', bytes: makePdf(pages.map((texts) => ({ texts }))) })).blocks,
  ).tree;

const own = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe('two columns of text', () => {
  test('are read one after the other, on every page', async () => {
    const tree = await parse(
      [...column(articles(1, 6), LEFT), ...column(articles(7, 6), RIGHT)],
      [...column(articles(13, 5), LEFT), ...column(articles(18, 5), RIGHT)],
      [...column(articles(23, 1), LEFT), ...column(articles(24, 1), RIGHT)],
    );
    expect(numbers(tree, 'article')).toEqual(own(24));
    expect(numbers(tree, 'clause')).toHaveLength(24);
  });

  test('below a title of the full width', async () => {
    const title = [
      { text: `QUY CHẾ CÔNG TÁC DÂN VẬN ${WORDS.toUpperCase()} ${WORDS}`, x: 60, y: 50, size: 11 },
    ];
    const page = (from: number) => [
      ...column(articles(from, 5), LEFT),
      ...column(articles(from + 5, 5), RIGHT),
    ];
    const tree = await parse([...title, ...page(1)], page(11));
    expect(numbers(tree, 'article')).toEqual(own(20));
  });
});

test('lines of one column, and of a table that is short on one side, are none', async () => {
  const wide = (from: number) =>
    column(
      articles(from, 8).map((line) => `${line} ${line.slice(-30)}`),
      LEFT,
    );
  expect(numbers(await parse(wide(1), wide(9)), 'article')).toEqual(own(16));
  const list = Array.from({ length: 12 }, (_, index) => `${index + 1}. Xã A`);
  const table = [
    ...column(list, LEFT),
    ...column(
      list.map(() => WORDS),
      RIGHT,
    ),
  ];
  const words = (await readPdf({ name: 'a.pdf', bytes: makePdf([{ texts: table }, { texts: table }]) }))
    .blocks;
  expect(words[1]?.text).toContain(WORDS);
});
